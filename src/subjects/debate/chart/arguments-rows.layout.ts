import { words } from '../../../words/words.ts';
import { roundPx, stackLines, type Box, type PlacedText, type Stroke } from '../../../charts/geometry.ts';
import { wrapWords } from '../../../text/wrap-words.ts';
import type { ArgumentMatrix, DrawnArgument } from './arguments-chart.model.ts';

/** A row of a phone: an argument by its name, a dot for each kind of bodies, and in words the kinds that hold it, beside their dots. */
export interface PlacedArgument {
	argument: DrawnArgument;
	/** The box that can be touched: the whole row. */
	box: Box;
	name: PlacedText[];
	holders: PlacedText[];
	/** Points of what holds, and of what does not, as path data: the stroke makes them dots. */
	held: string;
	open: string;
}

/** What the dots of a group are, over its first row: a small dot for each kind of bodies, with the names of the first and the last. */
export type PlacedEnds = { words: PlacedText[]; dots: string; line: Stroke };
const TEXT_PX = 12;
const LINE_PX = 14;
/** Between two dots, between words and the first, and from the last to the edge. */
const PITCH_PX = 6.8;
const GAP_PX = 8;
const END_PX = 4;
/** From the last dot of a head to the line that its name begins under. */
const TICK_PX = 6;
/** Above a head, and below a row. */
const HEAD_PX = 12;
const ROW_GAP_PX = 6;

/** Points at one height. */
export function drawPoints(xs: readonly number[], y: number): string {
	return xs.map((x) => `M${x},${y}h0`).join('');
}

/** Gives every argument its row under the head of its side, so that no code has to be looked up. */
export function placeRows(
	{ sides, kinds }: ArgumentMatrix,
	widthPx: number,
): { heads: PlacedText[]; ends: PlacedEnds[]; rows: PlacedArgument[]; bottom: number } {
	const type = { textPx: TEXT_PX };
	const xs = kinds.map((_, kind) => roundPx(widthPx - END_PX - (kinds.length - 1 - kind) * PITCH_PX));
	const first = xs[0] ?? widthPx;
	const heads: PlacedText[] = [];
	const ends: PlacedEnds[] = [];
	const rows: PlacedArgument[] = [];
	let y = 0;
	for (const [side, { name, columns }] of sides.entries()) {
		const lines = wrapWords(name, { ...type, weight: 'bold', widthPx });
		heads.push(...stackLines(lines, { x: 0, y: y + (side > 0 ? HEAD_PX : 0) + TEXT_PX, linePx: LINE_PX }));
		y += (side > 0 ? HEAD_PX : 0) + lines.length * LINE_PX + ROW_GAP_PX / 2;
		if (kinds.length > 1) {
			ends.push(placeEnds(kinds, { xs, y, widthPx }));
			y += 2 * LINE_PX + ROW_GAP_PX / 2;
		}
		y += ROW_GAP_PX / 2;
		for (const [index, argument] of columns.entries()) {
			const names = wrapWords(argument.title, { ...type, widthPx });
			const holders = wrapWords(argument.holders, { ...type, widthPx: first - GAP_PX });
			const holdersY = y + TEXT_PX + names.length * LINE_PX;
			const heightPx = (names.length + holders.length) * LINE_PX + ROW_GAP_PX;
			const at = (isHeld: boolean) => xs.filter((_, kind) => kinds[kind]!.held[side]![index] === isHeld);
			rows.push({
				argument,
				box: { x: -2, y: roundPx(y - 3), width: widthPx + 4, height: heightPx },
				name: stackLines(names, { x: 0, y: y + TEXT_PX, linePx: LINE_PX }),
				holders: stackLines(holders, { x: 0, y: holdersY, linePx: LINE_PX }),
				held: drawPoints(at(true), roundPx(holdersY - 4)),
				open: drawPoints(at(false), roundPx(holdersY - 4)),
			});
			y += heightPx;
		}
	}
	return { heads, ends, rows, bottom: y };
}

/** The name of the first kind before its dot, and that of the last under its own: beside each other they have no room. */
function placeEnds(
	kinds: ArgumentMatrix['kinds'],
	{ xs, y, widthPx }: { xs: readonly number[]; y: number; widthPx: number },
): PlacedEnds {
	const baseline = y + TEXT_PX;
	const dotY = roundPx(baseline - 4);
	const [first, last] = [kinds[0]!, kinds.at(-1)!].map(({ id }) => words.debate.shortGroups[id]);
	const lastX = xs.at(-1)!;
	return {
		words: [
			{ text: first!, x: roundPx(xs[0]! - GAP_PX), y: roundPx(baseline), anchor: 'end' },
			{ text: last!, x: widthPx, y: roundPx(baseline + LINE_PX), anchor: 'end' },
		],
		dots: drawPoints(xs, dotY),
		line: { x1: lastX, y1: dotY, x2: lastX, y2: dotY + TICK_PX },
	};
}
