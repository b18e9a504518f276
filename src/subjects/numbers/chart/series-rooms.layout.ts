import { sum } from 'd3';
import { roundBox, roundPx, stackLines } from '../../../charts/geometry.ts';
import { wrapWords } from '../../../text/wrap-words.ts';
import type { SeriesPart } from './series-chart.model.ts';
import type { PlacedRoom } from './series-chart.placed.ts';
import type { Frame } from './series-frame.layout.ts';
import { drawTear } from './series-marks.layout.ts';

// What is counted another way: its ground, its torn edge and its words.

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
/** Above and below the words of a change between rows. */
const BREAK_PADDING_PX = 12;

/** How many figures a part has. */
export function countFigures(part: SeriesPart | undefined): number {
	return part?.kind === 'periods' ? sum(part.periods, ({ figures }) => figures.length) : 0;
}

/** A room from left to right, with its words. */
type Head = ReturnType<typeof placeHead>;

/** The words of each change stand on the ground of its room: in it, or in a strip that reaches from it over what stands before. */
export function placeHeads(parts: readonly SeriesPart[], slotPx: number, widthPx: number): Head[] {
	const heads: Head[] = [];
	let x = 1;
	for (const [index, part] of parts.entries()) {
		if (part.kind === 'periods') {
			x += countFigures(part) * slotPx;
			continue;
		}
		const next = parts[index + 1];
		const ownPx = next && countFigures(next) * slotPx;
		heads.push(placeHead(part.texts, { x: x + EDGE_GAP_PX, ownPx, widthPx, isFirst: heads.length === 0 }));
		x += EDGE_GAP_PX + GAP_PX;
	}
	return heads;
}

function placeHead(
	texts: readonly string[],
	{ x, ownPx, widthPx, isFirst }: { x: number; ownPx: number | undefined; widthPx: number; isFirst: boolean },
) {
	/** Whether nothing is drawn in it: it has an edge and no ground. */
	const isOpen = ownPx === undefined;
	const width = isOpen ? widthPx - x : Math.min(ownPx + GAP_PX + MARGIN_PX, widthPx - x);
	const insidePx = width - GAP_PX;
	const strip = isFirst && !isOpen ? Math.min(x + width, WIDEST_WORDS_PX) - 2 * WORDS_GAP_PX : 0;
	/** Width of a strip above earlier columns that holds the words where the room is too narrow; it is joined to the room. */
	const stripPx = strip > insidePx ? strip : 0;
	const type = { widthPx: stripPx || insidePx, textPx: TEXT_PX, weight: 'bold' } as const;
	return { x, width, lines: texts.flatMap((text) => wrapWords(text, type)), stripPx, isOpen };
}

/** The ground of a room, its torn edge, and its words. */
export function placeRoom({ x, width, lines, stripPx, isOpen }: Head, y: number, height: number): PlacedRoom {
	const left = stripPx > 0 ? x + width - stripPx - 2 * WORDS_GAP_PX : x;
	const edgeY = stripPx > 0 ? y + lines.length * LINE_PX + 10 : y;
	const wordsX = stripPx > 0 ? left + WORDS_GAP_PX : x + GAP_PX;
	return {
		box: { x: roundPx(x), y, width: roundPx(width), height },
		...(stripPx > 0 && { strip: roundBox({ x: left, y, width: x - left, height: edgeY - y }) }),
		isOpen,
		edge: drawTear({ x, y: edgeY }, y + height - edgeY, 'down'),
		words: stackLines(lines, { x: wordsX, y: y + TEXT_PX + 3, linePx: LINE_PX }),
	};
}

/** The head of a room between rows: a torn edge and the words of the change. */
export function placeRoomAcross(
	texts: readonly string[],
	y: number,
	{ widthPx, textPx }: Frame,
	isOpen: boolean,
): PlacedRoom {
	const linePx = textPx + 4;
	const lines = texts.flatMap((text) => wrapWords(text, { widthPx: widthPx - 12, textPx, weight: 'bold' }));
	return {
		box: { x: 0, y: roundPx(y), width: widthPx, height: roundPx(lines.length * linePx + BREAK_PADDING_PX + 6) },
		isOpen,
		edge: drawTear({ x: 0, y }, widthPx, 'across'),
		words: stackLines(lines, { x: 6, y: y + BREAK_PADDING_PX + textPx - 2, linePx }),
	};
}
