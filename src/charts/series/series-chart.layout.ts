import { max, min, scaleLinear, sum } from 'd3';
import type { ChartForm, FormName } from '../chart.ts';
import { roundPx } from '../geometry.ts';
import { spacingPx, wrapWords } from '../../text/wrap-words.ts';
import type { MarkForm, SeriesChartModel, SeriesFigure, SeriesPeriod } from './series-chart.model.ts';
import { placeBreak, placeCaution, placeCautionBeside, type PlacedBreak } from './series-notes.layout.ts';
import type { PlacedFigure, PlacedRun, PlacedSeries } from './series-chart.placed.ts';
import { formatRoundly } from './series-words.ts';

/** Measures in units of the drawing. */
const NARROW = { textPx: 12, rowPx: 24, barPx: 12, leastLengthPx: 120, cautionPx: undefined } as const;
const MEASURES = {
	/** The longest mark is never shorter than `leastLengthPx`: labels that it leaves no room for stand above theirs. */
	narrow: NARROW,
	medium: NARROW,
	/** The caution's width where it stands beside the marks. */
	wide: { textPx: 13, rowPx: 22, barPx: 13, leastLengthPx: 240, cautionPx: 252 },
} as const;

const DOT_RADIUS = 5.5;
/** Between a mark and its label. */
const LABEL_GAP_PX = 6;
/** Between the periods of a chart that has several figures in one. */
const GROUP_GAP_PX = 8;
const STRIPE_DISTANCE_PX = 5;

/** How the marks of one drawing are measured: what the form and the longest label leave room for. */
interface Frame {
	model: SeriesChartModel;
	form: FormName;
	widthPx: number;
	/** Where nought is. */
	zeroX: number;
	/** From a figure to the length of its mark. */
	scale: (value: number) => number;
	labelOf: (figure: SeriesFigure) => string;
	/** Whether a figure's label stands beside its mark. */
	isBeside: (figure: SeriesFigure) => boolean;
}

/** What stands where in a plot, for the caution to keep out of its way. */
interface Occupied {
	y1: number;
	y2: number;
	right: number;
}

/** Gives everything its place. Time runs down; lengths are figures, from nought. */
export function placeSeriesChart(model: SeriesChartModel, { form, widthPx }: ChartForm): PlacedSeries {
	const { textPx, leastLengthPx, cautionPx } = MEASURES[form];
	const linePx = textPx + 4;
	const periods = model.parts.flatMap((part) => (part.kind === 'periods' ? part.periods : []));
	const figures = periods.flatMap((period) => period.figures);
	const zeroX = roundPx(max(periods, ({ short }) => labelWidthPx(short, textPx))! + 10);
	const labelOf = (figure: SeriesFigure) => (form === 'wide' ? wholeLabel(figure) : figure.label);
	const roomFor = (figure: SeriesFigure) =>
		widthPx - zeroX - labelWidthPx(labelOf(figure), textPx) - LABEL_GAP_PX - DOT_RADIUS;
	const lengthPx = Math.max(longestScalePx(figures, roomFor, model.highest), leastLengthPx);
	const scale = scaleLinear([0, Math.max(model.highest, 1)], [0, lengthPx]);
	const isBeside = (figure: SeriesFigure) => scale(figure.value) <= roomFor(figure) + 0.1;
	const frame: Frame = { model, form, widthPx, zeroX, scale, labelOf, isBeside };

	let plot = placePlot(frame, 0);
	const beside = cautionPx && placeCautionBeside(model.caution, plot, { widthPx, cautionPx, textPx, linePx });
	const caution = beside || placeCaution(model.caution, { x: 0, y: 0, widthPx }, { textPx, linePx });
	if (!beside) plot = placePlot(frame, caution.box.height + 10);

	const tickY = roundPx(plot.runTop - 5);
	return {
		form,
		widthPx,
		heightPx: Math.ceil(Math.max(plot.bottom, caution.box.y + caution.box.height) + 2),
		zeroX,
		ticks: placeTicks(scale, { zeroX, y: tickY, textPx, widthPx }),
		runs: plot.runs,
		breaks: plot.breaks,
		caution,
	};
}

/** Places runs and breaks from a height on; called twice where the caution has to stand above them. */
function placePlot(frame: Frame, fromY: number) {
	const { model, form, widthPx } = frame;
	const { textPx, rowPx } = MEASURES[form];
	const linePx = textPx + 4;
	const runs: PlacedRun[] = [];
	const breaks: PlacedBreak[] = [];
	const occupied: Occupied[] = [];
	const runTop = fromY + linePx + 4;
	let y = runTop;
	const periods = model.parts.flatMap((part) => (part.kind === 'periods' ? part.periods : []));
	const months = monthsPx(periods, (figure) => linesAbove(frame, figure).length * (textPx + 3) + rowPx);
	for (const part of model.parts) {
		if (part.kind === 'break') {
			const placed = placeBreak(part.texts, y, { widthPx, textPx, linePx });
			breaks.push(placed);
			y = placed.box.y + placed.box.height;
			occupied.push({ y1: placed.box.y, y2: y, right: widthPx });
			continue;
		}
		const run: PlacedRun = { y1: roundPx(y), y2: 0, periods: [] };
		const firstY = y;
		const isGrouped = part.periods.some(
			(period) => period.figures.length > 1 || wordsBeside(period.figures[0]!).length > 0,
		);
		for (const [index, period] of part.periods.entries()) {
			if (model.form === 'dots') y = firstY + (period.startMonth - part.periods[0]!.startMonth) * months;
			else if (index > 0 && isGrouped) y += GROUP_GAP_PX;
			const { placed, taken, bottom } = placePeriod(frame, period, y);
			run.periods.push(placed);
			occupied.push(...taken);
			y = bottom;
		}
		run.y2 = roundPx(y);
		runs.push(run);
	}
	return { runs, breaks, occupied, runTop, bottom: y };
}

/** Places the figures of a period below one another. */
function placePeriod(frame: Frame, period: SeriesPeriod, fromY: number) {
	const { textPx, rowPx } = MEASURES[frame.form];
	let y = fromY;
	const rows = period.figures.map((figure) => {
		const row = placeFigure(frame, figure, y);
		y = row.taken.y2;
		return row;
	});
	const [first] = rows;
	const labelY = fromY + (first && first.placed.above.length > 0 ? textPx : rowPx / 2 + textPx * 0.36);
	return {
		placed: {
			label: { text: period.short, x: 0, y: first ? roundPx(labelY) : 0 },
			figures: rows.map(({ placed }) => placed),
		},
		taken: rows.map(({ taken }) => taken),
		bottom: y,
	};
}

/** Places one figure: the words above its mark, the mark, and the label beside it. */
function placeFigure(frame: Frame, figure: SeriesFigure, top: number): { placed: PlacedFigure; taken: Occupied } {
	const { model, widthPx, zeroX, scale } = frame;
	const { textPx, rowPx, barPx } = MEASURES[frame.form];
	const abovePx = textPx + 3;
	const lines = linesAbove(frame, figure);
	const rowTop = top + lines.length * abovePx;
	const middle = rowTop + rowPx / 2;
	const end = zeroX + scale(figure.value);
	const labelX = end + (model.form === 'dots' ? DOT_RADIUS : 0) + LABEL_GAP_PX;
	const text = frame.isBeside(figure) ? frame.labelOf(figure) : '';
	const right = Math.max(
		labelX + labelWidthPx(text, textPx),
		...lines.map((line) => zeroX + LABEL_GAP_PX + labelWidthPx(line, textPx)),
	);
	const bottom = rowTop + rowPx;
	return {
		placed: {
			form: figure.segment.form,
			name: figure.spokenName,
			href: `#${figure.rowId}`,
			touch: {
				x: 0,
				y: roundPx(top),
				width: roundPx(Math.min(right + LABEL_GAP_PX, widthPx)),
				height: roundPx(bottom - top),
			},
			...(text && { label: { text, x: roundPx(labelX), y: roundPx(middle + textPx * 0.36) } }),
			above: lines.map((line, index) => ({
				text: line,
				x: roundPx(zeroX + LABEL_GAP_PX),
				y: roundPx(top + index * abovePx + textPx),
			})),
			...(model.form === 'bars'
				? { bar: placeBar(figure.segment.form, zeroX, middle - barPx / 2, scale(figure.value), barPx) }
				: { dot: { x: roundPx(end), y: roundPx(middle), radius: DOT_RADIUS } }),
		},
		taken: { y1: top, y2: bottom, right },
	};
}

/** The words above a mark: what it counts, where that differs, and a figure too long to stand beside. */
function linesAbove({ form, widthPx, zeroX, isBeside }: Frame, figure: SeriesFigure): string[] {
	if (isBeside(figure) && form === 'wide') return [];
	const words = isBeside(figure) ? wordsBeside(figure).join(', ') : wholeLabel(figure);
	const { textPx } = MEASURES[form];
	return wrapWords(words, { widthPx: widthPx - zeroX - LABEL_GAP_PX, textPx, isSpaced: true });
}

/** The longest scale at which every mark and its label still fit beside each other; nought where there is none. */
function longestScalePx(
	figures: readonly SeriesFigure[],
	roomFor: (figure: SeriesFigure) => number,
	highest: number,
): number {
	const leastRoomPx = min(figures, roomFor)!;
	if (leastRoomPx <= 0) return 0;
	const unitsPerPx = max(figures, (figure) => figure.value / roomFor(figure))!;
	return unitsPerPx > 0 ? highest / unitsPerPx : leastRoomPx;
}

/** The width that a label takes at most. Figures, of which labels are full, are wider than the mean letter. */
function labelWidthPx(text: string, textPx: number): number {
	const figures = text.replace(/\D/g, '').length;
	return (figures * 0.62 + (text.length - figures) * 0.52) * textPx + spacingPx(text, textPx);
}

/** The figure with all that is said beside it. */
function wholeLabel({ label, segment, covers }: SeriesFigure): string {
	return [label, segment.tag, covers && `(${covers})`].filter(Boolean).join(' ');
}

/** What has to be said beside a figure because it differs from one to the next. */
function wordsBeside({ segment, covers }: SeriesFigure): string[] {
	return [segment.tag, covers].filter((words) => words !== undefined);
}

function placeBar(form: MarkForm, x: number, y: number, width: number, height: number): PlacedFigure['bar'] {
	const stripes: string[] = [];
	if (form === 'striped')
		for (let at = STRIPE_DISTANCE_PX; at < width; at += STRIPE_DISTANCE_PX)
			stripes.push(`M${roundPx(x + at)},${roundPx(y)}v${roundPx(height)}`);
	return {
		x,
		y: roundPx(y),
		// A figure too small to be seen is still drawn: less than a unit would vanish.
		width: roundPx(Math.max(width, 0.8)),
		height,
		stripes: stripes.join('') || undefined,
	};
}

/** Units that a month takes, so that the nearest two dates of a chart of dots have room for their words. */
function monthsPx(periods: readonly SeriesPeriod[], heightOf: (figure: SeriesFigure) => number): number {
	const steps = periods.slice(1).map((period, index) => {
		const before = periods[index]!;
		const needed = sum(before.figures, heightOf) + GROUP_GAP_PX;
		return needed / (period.startMonth - before.startMonth);
	});
	return max(steps) ?? 0;
}

function placeTicks(
	scale: ReturnType<typeof scaleLinear<number>>,
	{ zeroX, y, textPx, widthPx }: { zeroX: number; y: number; textPx: number; widthPx: number },
): PlacedSeries['ticks'] {
	const halfOf = (value: number) => labelWidthPx(formatRoundly(value), textPx) / 2;
	const fits = (values: readonly number[]) =>
		values.every((value, index) => {
			const before = values[index - 1];
			const isInside = zeroX + scale(value) + halfOf(value) <= widthPx;
			return isInside && (before === undefined || scale(value) - halfOf(value) - scale(before) - halfOf(before) >= 8);
		});
	const values = [5, 4, 3, 2, 1].map((count) => scale.ticks(count)).find(fits) ?? [0];
	return values.map((value) => ({
		label: { text: formatRoundly(value), x: roundPx(zeroX + scale(value)), y },
		x: roundPx(zeroX + scale(value)),
		isZero: value === 0,
	}));
}
