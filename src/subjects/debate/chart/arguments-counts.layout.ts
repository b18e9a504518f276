import { max, range, sum } from 'd3';
import { roundPx, stackLines } from '../../../charts/geometry.ts';
import { measureWidthPx, type LineType } from '../../../text/wrap-words.ts';
import type { ArgumentMatrix } from './arguments-chart.model.ts';

// Kinds of bodies as rows, with a dot for each argument that we recorded of them, in a group a side: the form for a phone and for the lead picture.

export type PlacedCounts = ReturnType<typeof placeCounts>;

/** The room and the letters of the form: all in units of its drawing. */
export interface CountsType {
	widthPx: number;
	/** Letters of names, and of the heads. */
	letters: LineType;
	strong: LineType;
	linePx: number;
	rowPx: number;
	/** Whether names stand over their dots, where they have no room beside them. */
	isStacked: boolean;
}

/** Between two dots, and between two groups at least. */
const PITCH_PX = 11;
const GROUP_PX = 4;
/** Kept free at the right edge, for letters that a reader sets apart: twice where a picture measures its own letters closely. */
const EDGE_PX = 6;
/** Between a name and its first dot, and from the heads to the first row. */
const GAP_PX = 4;
const HEADS_PX = 4;

/** Gives every kind its row: its name, and its dots in a group a side. */
export function placeCounts({ sides, kinds }: ArgumentMatrix, type: CountsType) {
	const { letters, linePx, rowPx, isStacked } = type;
	const groups = placeGroups({ sides, kinds }, type);
	const headLines = max(groups, ({ head }) => head.length) ?? 0;
	const top = headLines === 0 ? 0 : letters.textPx + (headLines - 1) * linePx + HEADS_PX;
	// Beside names, the first dots keep clear of letters that a reader set apart; their head may reach over the names.
	const named = isStacked ? [] : kinds.filter(({ counts }) => counts[0]);
	const clearPx = max(named, ({ name }) => GAP_PX + measureWidthPx(name, { ...letters, isPicture: false })) ?? 0;
	const rows = kinds.map((kind, index) => {
		const y = top + index * rowPx;
		const middle = y + (isStacked ? linePx + (rowPx - linePx) / 2 : rowPx / 2);
		const baseline = isStacked ? y + linePx : middle + 0.35 * letters.textPx;
		return {
			kind,
			name: { text: kind.name, x: 0, y: roundPx(baseline) },
			/** The middles of its dots. */
			held: kind.counts.flatMap((count, side) =>
				range(count).map((at) => roundPx(Math.max(groups[side]!.x, clearPx) + (at + 0.5) * PITCH_PX)),
			),
			y: roundPx(middle),
			top: roundPx(y),
		};
	});
	const heads = groups.flatMap(({ head, x }) => stackLines(head, { x, y: letters.textPx, linePx }));
	return { heads, rows, bottom: top + kinds.length * rowPx };
}

/** Where the dots of each side begin, and its head, of which each word is a line: it begins with its dots. */
function placeGroups({ sides, kinds }: Pick<ArgumentMatrix, 'sides' | 'kinds'>, type: CountsType) {
	const { widthPx, letters, strong, isStacked } = type;
	const groups = sides.map(({ short }, side) => {
		const head = short.split(' ');
		const headPx = max(head, (word) => measureWidthPx(word, strong)) ?? 0;
		const dotsPx = PITCH_PX * Math.max(1, max(kinds, ({ counts }) => counts[side]!) ?? 1);
		return { head, roomPx: Math.max(headPx, dotsPx) };
	});
	const namesPx = isStacked ? 0 : GAP_PX + (max(kinds, ({ name }) => measureWidthPx(name, letters)) ?? 0);
	const takenPx = namesPx + sum(groups, ({ roomPx }) => roomPx);
	const gapPx = Math.max(
		GROUP_PX,
		(widthPx - takenPx - (isStacked ? 1 : 2) * EDGE_PX) / Math.max(1, groups.length - 1),
	);
	return groups.map(({ head }, index) => {
		const x = roundPx(namesPx + sum(groups.slice(0, index), (before) => before.roomPx + gapPx));
		return { head, x };
	});
}
