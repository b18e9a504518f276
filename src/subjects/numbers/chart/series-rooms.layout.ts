import { roundPx, stackLines, roundBox } from '../../../charts/geometry.ts';
import { wrapEvenly, wrapWords } from '../../../text/wrap-words.ts';
import type { PlacedRoom } from './series-chart.placed.ts';
import type { Frame } from './series-frame.layout.ts';
import { drawTear } from './series-marks.layout.ts';

// What is counted another way: its ground, its torn edge and its words.

export const TEXT_PX = 13;
export const LINE_PX = TEXT_PX + 4;
/** Between the runs on the two sides of a change in counting. */
export const GAP_PX = 14;
/** Between a run and the torn edge after it, for the last label and name of the run. */
export const EDGE_GAP_PX = 6;
/** How far a stroke from words before an edge leads on both sides of it. */
const LEADER_PX = 12;
/** Above and below the words of a change between rows. */
const BREAK_PADDING_PX = 12;

/** A room beside what stands before it. */
export interface RoomBeside {
	/** Where its torn edge stands, and how far it reaches. */
	x: number;
	width: number;
	/** Whether nothing is drawn in it: it has an edge and no ground. */
	isOpen: boolean;
	/** The words of its change: at its head, or before its edge, where they end and from where a stroke leads into it. */
	lines: readonly string[];
	isBefore: boolean;
}

/** The words of a change in lines. */
export function wrapHead(texts: readonly string[], widthPx: number): string[] {
	return texts.flatMap((text) => wrapEvenly(text, { widthPx, textPx: TEXT_PX, weight: 'bold' }));
}

/** The ground of a room, its torn edge, and its words. */
export function placeRoom(room: RoomBeside, y: number, height: number): PlacedRoom {
	const { x, width, isOpen, isBefore, lines } = room;
	const first = { x: isBefore ? x - GAP_PX - LEADER_PX : x + GAP_PX, y: y + TEXT_PX + 3, linePx: LINE_PX };
	const leadY = roundPx(y + TEXT_PX - 1.5);
	return {
		box: roundBox({ x, y, width, height }),
		isOpen,
		edge: drawTear({ x, y }, height, 'down'),
		words: stackLines(lines, first).map((line) => ({ ...line, ...(isBefore && { anchor: 'end' }) })),
		...(isBefore && { leader: `M${roundPx(first.x + 5)},${leadY}H${roundPx(x + LEADER_PX)}m-5,-4l5,4l-5,4` }),
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
