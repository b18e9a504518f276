import { max, min, scaleLinear, sum } from 'd3';
import type { ChartForm, FormName } from '../chart.ts';
import { roundPx, type Box, type PlacedText } from '../geometry.ts';
import { spacingPx, wrapWords } from '../../text/wrap-words.ts';
import type { MarkForm, SeriesChartModel, SeriesFigure, SeriesPeriod } from './series-chart.model.ts';
import { formatRoundly } from './series-words.ts';

/** Measures in units of the drawing. */
const MEASURES = {
	/** The longest mark is never shorter than `leastLengthPx`: labels that it leaves no room for stand above theirs. */
	narrow: { textPx: 12, rowPx: 24, barPx: 12, leastLengthPx: 120, cautionPx: undefined },
	/** The caution's width where it stands beside the marks. */
	wide: { textPx: 13, rowPx: 22, barPx: 13, leastLengthPx: 240, cautionPx: 252 },
} as const;

const DOT_RADIUS = 5.5;
/** Between a mark and its label. */
const LABEL_GAP_PX = 6;
/** Between the periods of a chart that has several figures in one. */
const GROUP_GAP_PX = 8;
/** Above and below the words of a break. */
const BREAK_PADDING_PX = 12;
/** From the rule at the side of the caution to its words. */
const CAUTION_INDENT_PX = 10;
const STRIPE_DISTANCE_PX = 5;

/** A bar or dot with its words, all of it a link. */
export interface PlacedFigure {
	form: MarkForm;
	/** What it is called aloud. */
	name: string;
	/** Where it leads: its row in the table. */
	href: string;
	/** The part that can be touched: from the period to the end of the words. */
	touch: Box;
	/** The figure beside its mark; left out where it stands above. */
	label?: PlacedText | undefined;
	/** What it counts or covers, where that is not said once for all figures, and a figure too long to stand beside. */
	above: PlacedText[];
	bar?: { x: number; y: number; width: number; height: number; stripes?: string | undefined } | undefined;
	dot?: { x: number; y: number; radius: number } | undefined;
}

export interface PlacedPeriod {
	label: PlacedText;
	figures: PlacedFigure[];
}

/** A run of periods with its own line at nought. No line of any kind reaches from one run into the next. */
export interface PlacedRun {
	y1: number;
	y2: number;
	periods: PlacedPeriod[];
}

export interface PlacedBreak {
	box: Box;
	/** The torn edges above and below the words. */
	edges: string[];
	words: PlacedText[];
}

/** A series chart with a place for everything. */
export interface PlacedSeries {
	form: FormName;
	widthPx: number;
	heightPx: number;
	/** Where nought is. */
	zeroX: number;
	ticks: { label: PlacedText; x: number; isZero: boolean }[];
	runs: PlacedRun[];
	breaks: PlacedBreak[];
	caution: { box: Box; rule: string; words: PlacedText[] };
}

/** Gives everything its place. Time runs down; lengths are figures, from nought. */
export function placeSeriesChart(model: SeriesChartModel, { form, widthPx }: ChartForm): PlacedSeries {
	const { textPx, rowPx, barPx, leastLengthPx, cautionPx } = MEASURES[form];
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
	const abovePx = textPx + 3;
	const linesAbove = (figure: SeriesFigure) => {
		if (isBeside(figure) && form === 'wide') return [];
		const words = isBeside(figure) ? wordsBeside(figure).join(', ') : wholeLabel(figure);
		return wrapWords(words, { widthPx: widthPx - zeroX - LABEL_GAP_PX, textPx, isSpaced: true });
	};

	/** Places the plot from a height on; called twice where the caution has to stand above it. */
	const placeFrom = (fromY: number) => {
		const runs: PlacedRun[] = [];
		const breaks: PlacedBreak[] = [];
		const occupied: { y1: number; y2: number; right: number }[] = [];
		let y = fromY + linePx + 4;
		const runTop = y;

		const placePeriod = (period: SeriesPeriod): PlacedPeriod => {
			const label = { text: period.short, x: 0, y: 0 };
			const placed = period.figures.map((figure): PlacedFigure => {
				const top = y;
				const lines = linesAbove(figure);
				const above = lines.map((text, index) => ({
					text,
					x: roundPx(zeroX + LABEL_GAP_PX),
					y: roundPx(top + index * abovePx + textPx),
				}));
				if (label.y === 0) label.y = roundPx(y + (above.length > 0 ? textPx : rowPx / 2 + textPx * 0.36));
				y += above.length * abovePx;
				const middle = y + rowPx / 2;
				const end = zeroX + scale(figure.value);
				const labelX = end + (model.form === 'dots' ? DOT_RADIUS : 0) + LABEL_GAP_PX;
				const text = isBeside(figure) ? labelOf(figure) : '';
				const right = Math.max(
					labelX + labelWidthPx(text, textPx),
					...lines.map((line) => zeroX + LABEL_GAP_PX + labelWidthPx(line, textPx)),
				);
				occupied.push({ y1: top, y2: y + rowPx, right });
				y += rowPx;
				return {
					form: figure.segment.form,
					name: figure.spokenName,
					href: `#${figure.rowId}`,
					touch: {
						x: 0,
						y: roundPx(top),
						width: roundPx(Math.min(right + LABEL_GAP_PX, widthPx)),
						height: roundPx(y - top),
					},
					...(text && { label: { text, x: roundPx(labelX), y: roundPx(middle + textPx * 0.36) } }),
					above,
					...(model.form === 'bars'
						? { bar: placeBar(figure.segment.form, zeroX, middle - barPx / 2, scale(figure.value), barPx) }
						: { dot: { x: roundPx(end), y: roundPx(middle), radius: DOT_RADIUS } }),
				};
			});
			return { label, figures: placed };
		};

		const months = monthsPx(periods, (figure) => linesAbove(figure).length * abovePx + rowPx);
		for (const part of model.parts) {
			if (part.kind === 'break') {
				const placed = placeBreak(part.texts, y, { widthPx, textPx, linePx });
				breaks.push(placed);
				occupied.push({ y1: placed.box.y, y2: placed.box.y + placed.box.height, right: widthPx });
				y = placed.box.y + placed.box.height;
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
				run.periods.push(placePeriod(period));
			}
			run.y2 = roundPx(y);
			runs.push(run);
		}
		return { runs, breaks, occupied, runTop, bottom: y };
	};

	let plot = placeFrom(0);
	const beside = cautionPx && placeCautionBeside(model.caution, plot, { widthPx, cautionPx, textPx, linePx });
	const caution = beside || placeCaution(model.caution, { x: 0, y: 0, widthPx }, { textPx, linePx });
	if (!beside) plot = placeFrom(caution.box.height + 10);

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

function placeBreak(
	texts: readonly string[],
	y: number,
	{ widthPx, textPx, linePx }: { widthPx: number; textPx: number; linePx: number },
): PlacedBreak {
	const lines = texts.flatMap((text) =>
		wrapWords(text, { widthPx: widthPx - 12, textPx, weight: 'bold', isSpaced: true }),
	);
	const top = y + 6;
	const height = lines.length * linePx + BREAK_PADDING_PX * 2 - 4;
	return {
		box: { x: 0, y: roundPx(top), width: widthPx, height: roundPx(height + 6) },
		edges: [top, top + height].map((at) => drawTear(at, widthPx)),
		words: lines.map((text, index) => ({
			text,
			x: 6,
			y: roundPx(top + BREAK_PADDING_PX + index * linePx + textPx - 2),
		})),
	};
}

/** A torn edge across the drawing. */
function drawTear(y: number, widthPx: number): string {
	const teeth = Math.floor(widthPx / 8);
	return `M0,${roundPx(y)}${Array.from({ length: teeth }, (_, index) => `l8,${index % 2 === 0 ? 4 : -4}`).join('')}`;
}

interface Type {
	textPx: number;
	linePx: number;
}

function placeCaution(
	caution: string,
	{ x, y, widthPx }: { x: number; y: number; widthPx: number },
	{ textPx, linePx }: Type,
): PlacedSeries['caution'] {
	const lines = wrapWords(caution, { widthPx: widthPx - CAUTION_INDENT_PX, textPx, isSpaced: true });
	const height = lines.length * linePx + 2;
	return {
		box: { x, y, width: widthPx, height },
		rule: `M${x + 1.5},${y}v${height}`,
		words: lines.map((text, index) => ({
			text,
			x: x + CAUTION_INDENT_PX,
			y: roundPx(y + index * linePx + textPx),
		})),
	};
}

/** Puts the caution at the right, at the first height where no mark, label or break is in its way; undefined if there is none. */
function placeCautionBeside(
	caution: string,
	plot: { occupied: readonly { y1: number; y2: number; right: number }[]; runTop: number; bottom: number },
	{ widthPx, cautionPx, textPx, linePx }: Type & { widthPx: number; cautionPx: number },
): PlacedSeries['caution'] | undefined {
	const x = widthPx - cautionPx;
	const { height } = placeCaution(caution, { x, y: 0, widthPx: cautionPx }, { textPx, linePx }).box;
	const starts = [plot.runTop, ...plot.occupied.map(({ y2 }) => y2 + 6)].sort((a, b) => a - b);
	const y = starts.find(
		(start) =>
			start + height <= plot.bottom &&
			plot.occupied.every(({ y1, y2, right }) => y2 <= start - 4 || y1 >= start + height + 4 || right <= x - 14),
	);
	return y === undefined
		? undefined
		: placeCaution(caution, { x, y: roundPx(y), widthPx: cautionPx }, { textPx, linePx });
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
