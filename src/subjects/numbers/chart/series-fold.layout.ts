import { max, min } from 'd3';
import { measureWidthPx } from '../../../text/wrap-words.ts';
import { roundBox, roundPx, stackLines } from '../../../charts/geometry.ts';
import { BAR_PX, type Frame } from './series-frame.layout.ts';
import { LABEL_GAP_PX, wordsBeside } from './series-marks.layout.ts';
import type { SeriesPeriod } from './series-chart.model.ts';
import type { PlacedRow } from './series-chart.placed.ts';

/** A bar shorter than this, in units, tells nothing but that it is short. */
const LEAST_BAR_PX = 4;
/** Fewer of them keep rows of their own. */
const LEAST_FOLDED = 4;

/**
 * How many periods at the beginning share a row: those of columns laid as rows whose bars would be slivers. Each figure stands in the
 * table, and in the drawing of columns.
 */
export function countFolded({ model, lengthOf }: Frame, periods: readonly SeriesPeriod[]): number {
	if (model.form !== 'columns') return 0;
	const isSliver = ({ figures: [figure, ...others] }: SeriesPeriod) =>
		figure !== undefined &&
		others.length === 0 &&
		figure.segment.form === 'solid' &&
		wordsBeside(figure).length === 0 &&
		lengthOf(figure) < LEAST_BAR_PX;
	const end = periods.findIndex((period) => !isSliver(period));
	const count = end === -1 ? periods.length : end;
	return count < LEAST_FOLDED ? 0 : count;
}

/** One row for several periods: from which to which and their figures in words, and under these each bar, as thin as fits. */
export function placeFold(
	{ model, widthPx, textPx, zeroX, lengthOf, labelOf }: Frame,
	periods: readonly SeriesPeriod[],
	top: number,
): PlacedRow {
	const figures = periods.flatMap((period) => period.figures);
	const [first, last] = [periods[0]!, periods.at(-1)!];
	const [least, most] = [min, max].map((end) => end(figures, ({ value }) => value));
	const [low, high] = [least, most].map((value) => labelOf(figures.find((figure) => figure.value === value)!));
	const type = { widthPx: widthPx - zeroX - LABEL_GAP_PX, textPx };
	// A figure keeps its word: "1.1 million".
	const words = [`to ${last.short}:`, `${low} to ${high}`];
	const lines = measureWidthPx(words.join(' '), type) <= type.widthPx ? [words.join(' ')] : words;
	const barsTop = top + lines.length * (textPx + 3) + 5;
	const stepPx = BAR_PX / figures.length;
	const bottom = barsTop + BAR_PX + 5;
	return {
		placed: {
			label: { text: first.short, x: 0, y: roundPx(top + textPx) },
			figures: [
				{
					form: 'solid',
					name: `${first.name} to ${last.name}: ${low} to ${high} ${model.unit}. Each figure is in the table.`,
					href: `#${figures[0]!.rowId}`,
					touch: roundBox({ x: 0, y: top, width: widthPx, height: bottom - top }),
					above: stackLines(lines, { x: zeroX + LABEL_GAP_PX, y: top + textPx, linePx: textPx + 3 }),
					slivers: figures.map((figure, index) =>
						roundBox({
							x: zeroX,
							y: barsTop + index * stepPx,
							width: Math.max(lengthOf(figure), 0.8),
							height: stepPx * 0.7,
						}),
					),
				},
			],
		},
		bottom,
	};
}
