import { max, min, range, scaleLinear } from 'd3';
import { LETTER_PX, type ChartForm } from '../../../charts/chart-forms.ts';
import { roundPx } from '../../../charts/geometry.ts';
import type { SeriesChartModel, SeriesFigure, SeriesPeriod } from './series-chart.model.ts';
import { LABEL_GAP_PX, labelWidthPx } from './series-marks.layout.ts';
import { words } from '../../../words/words.ts';

/** A row, and the bar in it. */
export const ROW_PX = 24;
export const BAR_PX = 18;
export const DOT_RADIUS = 5.5;
/** Between the periods of a chart that has several figures in one. */
export const GROUP_GAP_PX = 8;
/** How the marks of one drawing are measured: what the form and the longest label leave room for. */
export type Frame = ReturnType<typeof measureFrame>;

/** Finds the longest scale at which every label still has room in its mark or beside it. */
export function measureFrame(model: SeriesChartModel, { form, widthPx }: ChartForm) {
	const textPx = LETTER_PX[form];
	const isWide = form === 'wide';
	const [hasDots, isColumns, isIndex] = (['pairs', 'columns', 'index'] as const).map((one) => model.form === one);
	const periods = model.parts.flatMap((part) => (part.kind === 'periods' ? part.periods : []));
	const figures = periods.flatMap((period) => period.figures);
	const names = [...periods.map(({ short }) => short), model.base?.short ?? ''];
	// Where there is little room, the time of a pair stands over it.
	const zeroX = hasDots && !isWide ? DOT_RADIUS : roundPx(max(names, (name) => labelWidthPx(name, textPx))! + 10);
	const labelOf = (figure: SeriesFigure) =>
		isColumns ? figure.plain : hasDots ? labelDot(figure, isWide ? periods : periods.slice(0, 1)) : figure.label;
	const countsPx =
		isIndex && isWide ? max(figures, ({ covers = '' }) => labelWidthPx(covers, textPx))! + LABEL_GAP_PX : 0;
	const neededPx = (figure: SeriesFigure) => labelWidthPx(labelOf(figure), textPx) + LABEL_GAP_PX;
	const barsPx = widthPx - zeroX - countsPx;
	const roomFor = (figure: SeriesFigure) => barsPx - neededPx(figure) - (hasDots ? DOT_RADIUS : 0);
	const scaleOf = (lengthPx: number) => scaleLinear([0, Math.max(model.highest, 1)], [0, lengthPx]);
	// Beside columns laid as rows all figures stand: a bar that ends in its figure would look longer than one that holds it.
	const isInside = (figure: SeriesFigure, px: number) => isIndex && px >= neededPx(figure) + LABEL_GAP_PX;
	// What has words of its own above it has its figure there too.
	const isTold = ({ segment }: SeriesFigure) => !isWide && segment.tag !== undefined;
	const fitsAll = (lengthPx: number) => {
		const lengthAt = scaleOf(lengthPx);
		return figures.every((figure) => {
			const px = lengthAt(figure.measured);
			return isTold(figure) || isInside(figure, px) || px <= roomFor(figure);
		});
	};
	/** The longest at which every mark and its label still fit beside each other; never shorter than can be read. */
	const longestPx = () => {
		const leastPx = isColumns ? 72 : isWide ? 240 : 120;
		if (min(figures, roomFor)! <= 0) return leastPx;
		const unitsPerPx = max(figures, (figure) => figure.measured / roomFor(figure))!;
		return Math.max(unitsPerPx > 0 ? model.highest / unitsPerPx : min(figures, roomFor)!, leastPx);
	};
	const fullPx = barsPx - 2 - (countsPx && 2 * LABEL_GAP_PX);
	const fitting = model.form === 'parts' ? fullPx : range(fullPx, fullPx / 2, -2).find(fitsAll);
	const lengthAt = scaleOf((hasDots ? undefined : fitting) ?? longestPx());
	const lengthOf = ({ measured }: SeriesFigure) => lengthAt(measured);
	return {
		model,
		isWide,
		widthPx,
		textPx,
		/** Where nought is. */
		zeroX,
		/** From a figure to the length of its mark. */
		lengthOf,
		lengthAt,
		labelOf,
		/** Where a figure's label has room: in its mark, beside it, or above. */
		whereOf: (figure: SeriesFigure): 'inside' | 'beside' | 'above' => {
			const px = lengthOf(figure);
			if (!hasDots && isTold(figure)) return 'above';
			return isInside(figure, px) ? 'inside' : px <= roomFor(figure) + 0.1 ? 'beside' : 'above';
		},
		/** Where what was counted stands beside changes, in a column of its own; none where it stands over them. */
		countsX: countsPx > 0 ? widthPx - countsPx + LABEL_GAP_PX : undefined,
	};
}

/** Dots are told apart by words too: the first of them, where there is little room. */
function labelDot(figure: SeriesFigure, told: readonly SeriesPeriod[]): string {
	const isTold = told.some(({ figures }) => figures.includes(figure));
	return words.numbers.whole(figure.label, isTold ? figure.segment.tag : undefined);
}
