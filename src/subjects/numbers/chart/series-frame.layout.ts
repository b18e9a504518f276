import { max, range, scaleLinear } from 'd3';
import { LETTER_PX, type FormName } from '../../../charts/chart-forms.ts';
import { roundPx } from '../../../charts/geometry.ts';
import type { SeriesChartModel, SeriesFigure } from './series-chart.model.ts';
import { LABEL_GAP_PX, labelWidthPx, longestScalePx, wholeLabel, withoutRounding } from './series-marks.layout.ts';

/** A row, and the bar in it. */
export const ROW_PX = 24;
export const BAR_PX = 18;

/** The longest mark is never shorter: labels that it leaves no room for stand above theirs. */
const LEAST_LENGTH_PX = { narrow: 120, medium: 160, wide: 240 } as const;

/** The longest row of a chart of columns is never shorter. */
const LEAST_ROW_PX = 96;

export const DOT_RADIUS = 5.5;
/** Between the periods of a chart that has several figures in one. */
export const GROUP_GAP_PX = 8;

/** How the marks of one drawing are measured: what the form and the longest label leave room for. */
export interface Frame {
	model: SeriesChartModel;
	form: FormName;
	widthPx: number;
	textPx: number;
	/** Where nought is. */
	zeroX: number;
	/** From a figure to the length of its mark. */
	lengthOf: (figure: SeriesFigure) => number;
	lengthAt: (measured: number) => number;
	labelOf: (figure: SeriesFigure) => string;
	/** Where what was counted stands beside changes, in a column of its own; none where it stands over them. */
	countsX: number | undefined;
	/** Where the year that others are measured by ends, with the words on what is not drawn. */
	baseBottom: number;
	/** Where a figure's label has room: in its mark, beside it, or above. */
	whereOf: (figure: SeriesFigure) => 'inside' | 'beside' | 'above';
}

/** Finds the longest scale at which every label still has room in its mark or beside it. */
export function measureFrame(model: SeriesChartModel, form: FormName, widthPx: number): Frame {
	const textPx = LETTER_PX[form];
	const periods = model.parts.flatMap((part) => (part.kind === 'periods' ? part.periods : []));
	const figures = periods.flatMap((period) => period.figures);
	const names = [...periods.map(({ short }) => short), model.base?.short ?? ''];
	const hasDots = model.form === 'pairs';
	// Where there is little room, the time of a pair stands over it.
	const zeroX =
		hasDots && form !== 'wide' ? DOT_RADIUS : roundPx(max(names, (name) => labelWidthPx(name, textPx))! + 10);
	const isIndex = model.base !== undefined;
	const labelOf = (figure: SeriesFigure) => {
		if (model.form === 'columns') return withoutRounding(figure.label);
		return form === 'wide' && !hasDots && !isIndex ? wholeLabel(figure) : figure.label;
	};
	const countsPx =
		isIndex && form === 'wide' ? max(figures, ({ covers = '' }) => labelWidthPx(covers, textPx))! + LABEL_GAP_PX : 0;
	const neededPx = (figure: SeriesFigure) => labelWidthPx(labelOf(figure), textPx) + LABEL_GAP_PX;
	const barsPx = widthPx - zeroX - countsPx;
	const roomFor = (figure: SeriesFigure) => barsPx - neededPx(figure) - (hasDots ? DOT_RADIUS : 0);
	const fullPx = barsPx - 2 - (countsPx && 2 * LABEL_GAP_PX);
	const scaleOf = (lengthPx: number) => {
		const scale = scaleLinear([0, Math.max(model.highest, 1)], [0, lengthPx]);
		return (measured: number) => scale(measured);
	};
	// Beside columns laid as rows all figures stand: a bar that ends in its figure would look longer than one that holds it.
	const isInside = (figure: SeriesFigure, px: number) =>
		!hasDots && model.form !== 'columns' && px >= neededPx(figure) + LABEL_GAP_PX;
	const fitsAll = (lengthPx: number) => {
		const lengthOf = scaleOf(lengthPx);
		return figures.every((figure) => {
			const px = lengthOf(figure.measured);
			// What has words of its own above it has its figure there too.
			return (form !== 'wide' && figure.segment.tag) || isInside(figure, px) || px <= roomFor(figure);
		});
	};
	const isParts = model.form === 'parts';
	const lengthPx =
		(hasDots ? [] : range(fullPx, fullPx / 2, -2)).find((px) => isParts || fitsAll(px)) ??
		Math.max(
			longestScalePx(figures, roomFor, model.highest),
			model.form === 'columns' ? LEAST_ROW_PX : LEAST_LENGTH_PX[form],
		);
	const lengthAt = scaleOf(lengthPx);
	const lengthOf = (figure: SeriesFigure) => lengthAt(figure.measured);
	const whereOf = (figure: SeriesFigure) => {
		const px = lengthOf(figure);
		// Where figures of one time are told apart by words, figure and words stand together over each.
		if (form !== 'wide' && !hasDots && figure.segment.tag && model.form !== 'parts') return 'above';
		return isInside(figure, px) ? 'inside' : px <= roomFor(figure) + 0.1 ? 'beside' : 'above';
	};
	const countsX = countsPx > 0 ? widthPx - countsPx + LABEL_GAP_PX : undefined;
	const baseBottom = (model.base?.gap ? 2 : 1) * ROW_PX + (model.base?.gap ? GROUP_GAP_PX : 0);
	return { model, form, widthPx, textPx, zeroX, lengthOf, lengthAt, labelOf, whereOf, countsX, baseBottom };
}
