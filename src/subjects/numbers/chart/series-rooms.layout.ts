import { sum } from 'd3';
import { roundBox, roundPx, stackLines } from '../../../charts/geometry.ts';
import { wrapWords } from '../../../text/wrap-words.ts';
import type { SeriesPart } from './series-chart.model.ts';
import type { PlacedRoom } from './series-chart.placed.ts';
import { drawTear } from './series-marks.layout.ts';

// What is counted another way, beside columns: its ground, its torn edge and its words.

export const TEXT_PX = 13;
export const LINE_PX = TEXT_PX + 4;
/** Between the runs on the two sides of a change in counting, and the words after a torn edge behind which nothing is drawn. */
export const GAP_PX = 20;
export const AFTER_PX = 176;
/** Between a run and the torn edge after it, for the last label and name of the run. */
export const EDGE_GAP_PX = 6;
/** Before the right edge, for a label that is wider than its column. */
export const MARGIN_PX = 12;
/** The longest line of words that stand in a strip over a room too narrow for them, and their distance from its ends. */
const WIDEST_WORDS_PX = 420;
const WORDS_GAP_PX = 10;
/** How many figures a part has. */
export function countFigures(part: SeriesPart | undefined): number {
	return part?.kind === 'periods' ? sum(part.periods, ({ figures }) => figures.length) : 0;
}

/** A room from left to right, with its words. */
export interface Head {
	x: number;
	width: number;
	lines: string[];
	/** Width of a strip above earlier columns that holds the words where the room is too narrow; it is joined to the room. */
	stripPx: number;
	/** Whether nothing is drawn in it: it has an edge and no ground. */
	isOpen: boolean;
}

/** The words of each change stand on the ground of its room: in it, or in a strip that reaches from it over what stands before. */
export function placeHeads(parts: readonly SeriesPart[], slotPx: number, widthPx: number): Map<SeriesPart, Head> {
	const heads = new Map<SeriesPart, Head>();
	let x = 1;
	for (const [index, part] of parts.entries()) {
		if (part.kind === 'periods') {
			x += countFigures(part) * slotPx;
			continue;
		}
		x += EDGE_GAP_PX;
		const isOpen = parts[index + 1] === undefined;
		const ownPx = countFigures(parts[index + 1]) * slotPx;
		const width = isOpen ? widthPx - x : Math.min(ownPx + GAP_PX + MARGIN_PX, widthPx - x);
		const insidePx = width - GAP_PX;
		const stripPx = heads.size === 0 ? Math.min(x + width, WIDEST_WORDS_PX) - 2 * WORDS_GAP_PX : 0;
		const isStrip = !isOpen && stripPx > insidePx;
		const type = { widthPx: isStrip ? stripPx : insidePx, textPx: TEXT_PX, weight: 'bold' } as const;
		const lines = part.texts.flatMap((text) => wrapWords(text, type));
		heads.set(part, { x, width, lines, stripPx: isStrip ? stripPx : 0, isOpen });
		x += GAP_PX;
	}
	return heads;
}

/** The ground of a room, its torn edge, and its words. */
export function placeRoom({ x, width, lines, stripPx, isOpen }: Head, y: number, height: number): PlacedRoom {
	const right = x + width;
	const left = stripPx > 0 ? right - stripPx - 2 * WORDS_GAP_PX : x;
	const edgeY = stripPx > 0 ? y + lines.length * LINE_PX + 10 : y;
	return {
		box: { x: roundPx(x), y, width: roundPx(width), height },
		...(stripPx > 0 && { strip: roundBox({ x: left, y, width: x - left, height: edgeY - y }) }),
		isOpen,
		edge: drawTear({ x, y: edgeY }, y + height - edgeY, 'down'),
		words: stackLines(lines, {
			x: stripPx > 0 ? left + WORDS_GAP_PX : x + GAP_PX,
			y: y + TEXT_PX + 3,
			linePx: LINE_PX,
		}),
	};
}
