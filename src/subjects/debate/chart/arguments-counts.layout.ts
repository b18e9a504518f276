import { max, range, sum } from 'd3';
import { roundPx, stackLines, type PlacedText } from '../../../charts/geometry.ts';
import { measureWidthPx, wrapWords, type LineType } from '../../../text/wrap-words.ts';
import { words } from '../../../words/words.ts';
import type { ArgumentMatrix, DrawnKind } from './arguments-chart.model.ts';

// Kinds of bodies as rows, with a dot for each argument that we recorded of them, in a group a side: the form for a phone.

/** A row: a kind, how many arguments are recorded of it, and its dots. */
export interface CountedKind {
	kind: DrawnKind;
	name: PlacedText[];
	count: PlacedText;
	/** Middles of its dots, and of the specks in the groups where it has none. */
	held: number[];
	open: number[];
	/** Height of the middles, and of the upper edge of the row. */
	y: number;
	top: number;
}
export type PlacedCounts = { heads: PlacedText[]; countHead: PlacedText; rows: CountedKind[]; bottom: number };

/** The room and the letters of the form: all in units of its drawing. */
export interface CountsType {
	widthPx: number;
	/** Letters of names and counts, and of the heads. */
	letters: LineType;
	strong: LineType;
	linePx: number;
	rowPx: number;
}

/** Between two dots at most, and between two groups at least. */
const PITCH_PX = 13;
const GROUP_PX = 9;
/** The most that names take of the width: longer ones break. */
const NAMES_SHARE = 0.46;
/** Between a name, its count and the first dot. */
const GAP_PX = 6;

/** Gives every kind its row. Names take what they need, and dots the rest. */
export function placeCounts({ sides, kinds, total }: ArgumentMatrix, type: CountsType): PlacedCounts {
	const { widthPx, letters, strong, linePx, rowPx } = type;
	const countPx = 4 + (max(kinds, ({ recorded }) => measureWidthPx(String(recorded), letters)) ?? 0);
	const namesPx = Math.min(NAMES_SHARE * widthPx, max(kinds, ({ name }) => measureWidthPx(name, letters)) ?? 0);
	const countX = roundPx(namesPx + countPx);
	const most = sides.map((_, side) => Math.max(1, max(kinds, ({ counts }) => counts[side]!) ?? 1));
	const left = countX + GAP_PX + 2;
	const [dots, gaps] = [Math.max(1, sum(most)), Math.max(1, sides.length - 1)];
	const pitch = Math.min(PITCH_PX, (widthPx - left - gaps * GROUP_PX) / dots);
	const gapPx = (widthPx - left - dots * pitch) / gaps;
	const starts = most.map((_, side) => left + side * gapPx + pitch * (sum(most.slice(0, side)) + 0.5));
	const ends = starts.map((start, side) => start + (most[side]! - 1) * pitch);
	const firstLine = letters.textPx;
	const secondLine = firstLine + linePx;
	const top = secondLine + 4;
	const rows = kinds.map((kind, index): CountedKind => {
		const y = top + index * rowPx;
		const middle = y + rowPx / 2;
		const lines = wrapWords(kind.name, { ...letters, widthPx: namesPx });
		const baseline = middle + 0.35 * letters.textPx;
		return {
			kind,
			name: stackLines(lines, { x: 0, y: baseline - ((lines.length - 1) * linePx) / 2, linePx }),
			count: { text: String(kind.recorded), x: countX, y: roundPx(baseline), anchor: 'end' },
			held: kind.counts.flatMap((count, side) => range(count).map((at) => roundPx(starts[side]! + at * pitch))),
			open: kind.counts.flatMap((count, side) => (count === 0 ? [roundPx(starts[side]!)] : [])),
			y: roundPx(middle),
			top: roundPx(y),
		};
	});
	return {
		heads: placeHeads(sides, { starts, ends, pitch, strong, firstLine, secondLine }),
		countHead: {
			text: words.debate.chart.of(total),
			x: countX,
			y: secondLine,
			anchor: 'end',
		},
		rows,
		bottom: top + kinds.length * rowPx,
	};
}

/**
 * The names of the sides over their groups, on two lines, since beside each other they have no room: the first ends with its
 * group, the last one on the line below, and whatever stands between begins with its own.
 */
function placeHeads(
	sides: ArgumentMatrix['sides'],
	at: { starts: number[]; ends: number[]; pitch: number; strong: LineType; firstLine: number; secondLine: number },
): PlacedText[] {
	return sides.map(({ short }, side) => {
		const isLast = side > 0 && side === sides.length - 1;
		const isFirst = side === 0;
		const x = isFirst || isLast ? at.ends[side]! + at.pitch / 2 : at.starts[side]! - at.pitch / 2;
		const fits = measureWidthPx(short, at.strong) <= x;
		return {
			text: short,
			x: roundPx(fits ? x : 0),
			y: isLast ? at.secondLine : at.firstLine,
			...((isFirst || isLast) && fits && { anchor: 'end' as const }),
		};
	});
}
