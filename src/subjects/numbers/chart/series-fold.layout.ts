import { greatest, least } from 'd3';
import { measureWidthPx } from '../../../text/wrap-words.ts';
import { roundBox, roundPx, stackLines } from '../../../charts/geometry.ts';
import { words } from '../../../words/words.ts';
import { BAR_PX, type Frame } from './series-frame.layout.ts';
import { LABEL_GAP_PX, wordsBeside } from './series-marks.layout.ts';
import type { SeriesPeriod } from './series-chart.model.ts';
import type { PlacedRow } from './series-chart.placed.ts';

const { numbers: said } = words;
/** A bar shorter than this, in units, tells nothing but that it is short. */
const LEAST_BAR_PX = 4;
/** Fewer of them keep rows of their own. */
const LEAST_FOLDED = 4;

/** How many periods at the beginning share a row: those of columns laid as rows whose bars would be slivers. */
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

/** One row for several periods: from which to which and their figures in words, and before these each bar, as thin as fits. */
export function placeFold(
	{ model, widthPx, textPx, zeroX, lengthOf, labelOf }: Frame,
	periods: readonly SeriesPeriod[],
	top: number,
): PlacedRow {
	const figures = periods.flatMap((period) => period.figures);
	const [first, last] = [periods[0]!, periods.at(-1)!];
	const ends = [least(figures, ({ value }) => value)!, greatest(figures, ({ value }) => value)!] as const;
	const figuresSaid = said.span(labelOf(ends[0]), labelOf(ends[1]));
	const x = zeroX + LEAST_BAR_PX + LABEL_GAP_PX;
	const type = { widthPx: widthPx - x, textPx };
	// A figure keeps its word: "1.1 million".
	const parts = [said.until(last.short), figuresSaid];
	const lines = measureWidthPx(parts.join(' '), type) <= type.widthPx ? [parts.join(' ')] : parts;
	const linePx = textPx + 3;
	const barsPx = Math.max(BAR_PX, lines.length * linePx);
	const stepPx = barsPx / figures.length;
	const bottom = top + barsPx + 6;
	const slivers = figures.map((figure, index) => {
		const y = top + 3 + index * stepPx;
		return roundBox({ x: zeroX, y, width: Math.max(lengthOf(figure), 0.8), height: stepPx * 0.7 });
	});
	return {
		name: { text: first.short, x: 0, y: roundPx(top + textPx + 1) },
		figures: [
			{
				form: 'solid',
				name: said.folded(said.span(first.name, last.name), figuresSaid, model.unit),
				href: `#${figures[0]!.rowId}`,
				touch: roundBox({ x: 0, y: top, width: widthPx, height: bottom - top }),
				told: stackLines(lines, { x, y: top + textPx + 1, linePx }),
				slivers,
			},
		],
		bottom,
	};
}
