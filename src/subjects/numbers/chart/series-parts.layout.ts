import { roundBox, roundPx, stackLines } from '../../../charts/geometry.ts';
import { wrapWords, measureWidthPx } from '../../../text/wrap-words.ts';
import { words } from '../../../words/words.ts';
import type { SeriesFigure, SeriesPeriod } from './series-chart.model.ts';
import type { PlacedFigure, PlacedRow } from './series-chart.placed.ts';
import { BAR_PX, type Frame } from './series-frame.layout.ts';
import { LABEL_GAP_PX, labelWidthPx, linkOf, wholeLabel, wordsBeside } from './series-marks.layout.ts';
import { greatest, least } from 'd3';

const { numbers: said } = words;

/** A whole as a bar with its part in it: the whole is named above, the part below, and in the rest what it is, where there is room. */
export function placeParts(frame: Frame, { short, figures }: SeriesPeriod, top: number, isFirst: boolean): PlacedRow {
	const { widthPx, zeroX, textPx, lengthOf } = frame;
	const [whole, part] = figures;
	const barY = top + textPx + 5;
	const middle = barY + BAR_PX / 2;
	const y = roundPx(middle + textPx * 0.36);
	const linePx = textPx + 3;
	const x = roundPx(zeroX + LABEL_GAP_PX);
	const [label, ...more] = part ? labelPart(frame, whole!, part, isFirst) : [];
	const underY = barY + BAR_PX + textPx;
	const bottom = underY + 5 + more.length * linePx;
	const rest = part && placeRest(frame, whole!, part);
	const placed = figures.map((figure): PlacedFigure => {
		const isWhole = figure === whole;
		const [from, to] = isWhole ? [top, middle] : [middle, bottom];
		return {
			...linkOf(figure),
			touch: roundBox({ x: 0, width: widthPx, y: from, height: to - from }),
			label: { text: isWhole ? wholeLabel(figure) : label!, x, y: roundPx(isWhole ? barY - 4 : underY) },
			told: isWhole ? [] : stackLines(more, { x, y: underY + linePx, linePx }),
			...(isWhole && rest && { rest: { ...rest, y } }),
			bar: roundBox({ x: zeroX, y: barY, width: lengthOf(figure), height: BAR_PX }),
		};
	});
	return { name: { text: short, x: 0, y }, figures: placed, bottom };
}

/** The label of a part, with its share of the whole where that is the one to write. Where it is long, the first alone says what it counts. */
function labelPart(
	{ model, widthPx, zeroX, textPx }: Frame,
	whole: SeriesFigure,
	part: SeriesFigure,
	isFirst: boolean,
): string[] {
	if (model.share !== 'part') return [wholeLabel(part)];
	const share = said.share(part.value / whole.value);
	const full = said.withShare(wholeLabel(part), share);
	const roomPx = widthPx - zeroX - LABEL_GAP_PX;
	if (labelWidthPx(full, textPx) <= roomPx) return [full];
	const short = said.withShare(part.label, share);
	return isFirst && part.segment.tag ? [short, ...wrapWords(part.segment.tag, { widthPx: roomPx, textPx })] : [short];
}

/** What a whole has beyond its part, with its share where that is the one to write: as much of it as has room there. */
function placeRest(
	{ model: { rest, share }, zeroX, textPx, lengthOf }: Frame,
	whole: SeriesFigure,
	part: SeriesFigure,
) {
	if (rest === undefined) return undefined;
	const beyond = 1 - part.value / whole.value;
	const x = zeroX + lengthOf(part) + LABEL_GAP_PX;
	const roomPx = zeroX + lengthOf(whole) - LABEL_GAP_PX - x;
	const text = (share === 'rest' ? [said.share(beyond, rest), said.share(beyond)] : [rest]).find(
		(one) => labelWidthPx(one, textPx) <= roomPx,
	);
	return text === undefined ? undefined : { text, x: roundPx(x) };
}

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
