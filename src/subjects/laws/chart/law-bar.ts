import { range } from 'd3';
import { roundPx, type Box, type PlacedText } from '../../../charts/geometry.ts';
import { path, rect, type Mark } from '../../../charts/marks.ts';
import { measureWidthPx, type LineType } from '../../../text/wrap-words.ts';
import { words } from '../../../words/words.ts';
import type { LawSpan } from './laws-chart.model.ts';

// The life of one law as a bar, in the chart and in the picture that leads to it: a line once it is announced, a box once it is
// proposed, hatching once it is passed and not yet in force, solid once it applies, and a gap between two cuts where it lapsed.

export const BAR_PX = 14;
const HATCH_PX = 5;
/** How far the strokes of a cut reach beyond the bar. */
const CUT_PX = 3;
/** Between the names of two stages. */
const NAME_GAP_PX = 2;
/** The most that the name of a stage stands before its stretch. */
const SHIFT_PX = 24;

/** The life of one law on the bar that begins at a height. */
export const drawBar = (spans: readonly LawSpan[], x: (time: Date) => number, y: number): Mark[] =>
	spans.flatMap(({ stage, start, end }) => {
		const [from, to] = [roundPx(x(start)), roundPx(x(end))];
		const look = `law-${stage}`;
		if (stage === 'announced') return [path(look, `M${from},${y + BAR_PX / 2}H${to}`)];
		if (stage === 'lapsed') {
			const cut = `v${BAR_PX + 2 * CUT_PX}`;
			return [path(look, `M${from},${y - CUT_PX}${cut}M${to},${y - CUT_PX}${cut}`)];
		}
		const box = { x: from, y, width: roundPx(to - from), height: BAR_PX };
		return [rect(look, box), ...(stage === 'passed' ? [path(look, drawHatching(box))] : [])];
	});

/** Strokes from bottom to top, cut where the box ends: a pattern would need an id in each drawing. */
function drawHatching({ x, y, width, height }: Box): string {
	return range(x - height + HATCH_PX, x + width, HATCH_PX)
		.map((start) => {
			const from = Math.max(start, x);
			const to = Math.min(start + height, x + width);
			return `M${roundPx(from)},${roundPx(y + height - (from - start))}L${roundPx(to)},${roundPx(y + height - (to - start))}`;
		})
		.join('');
}

/** Where the names of stages have room: from the baseline under the bar and over it, and from where it is free there. */
export interface NamesRoom {
	under: number;
	over: number;
	/** Where the words that stand over the bar end. */
	overFrom: number;
	right: number;
	letters: LineType;
}

/**
 * The names of stages, from the last to the first: under the bar at the beginnings of their stretches, or a little before them
 * where the next one needs the room, and over the bar where that would be too far.
 */
export function placeStages(
	spans: readonly LawSpan[],
	x: (time: Date) => number,
	{ under, over, overFrom, right, letters }: NamesRoom,
): { under: PlacedText[]; over: PlacedText[] } {
	const placed = { under: [] as PlacedText[], over: [] as PlacedText[] };
	let nextX = right;
	for (const { stage, start } of spans.toReversed()) {
		const text = words.laws.stages[stage];
		const widthPx = measureWidthPx(text, letters);
		const startX = roundPx(x(start));
		const at = Math.min(startX, nextX - widthPx);
		const isOver = startX - at > SHIFT_PX && startX >= overFrom && startX + widthPx <= right;
		if (isOver) placed.over.unshift({ text, x: startX, y: over });
		else {
			// What ends where its room does stands nearer to its beginning: a line is shorter than the room that it keeps.
			placed.under.unshift(
				at < startX ? { text, x: roundPx(at + widthPx), y: under, anchor: 'end' } : { text, x: startX, y: under },
			);
			nextX = at - NAME_GAP_PX;
		}
	}
	return placed;
}
