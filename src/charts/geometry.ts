import { wrapWords, type LineType } from '../text/wrap-words.ts';

/** A place for something, in units of the drawing. */
export type Box = { x: number; y: number; width: number; height: number };
export type Stroke = { x1: number; y1: number; x2: number; y2: number };
/** A line of text at its place; its start stands at `x`, unless told. */
export type PlacedText = { text: string; x: number; y: number; anchor?: 'start' | 'middle' | 'end' };

/** A stroke as path data. */
export function strokePath({ x1, y1, x2, y2 }: Stroke): string {
	return `M${x1},${y1}L${x2},${y2}`;
}

/** A box as path data, where many are one element. */
export function outlineBox({ x, y, width, height }: Box): string {
	return `M${x},${y}h${width}v${height}h-${width}z`;
}

/** A box as it is written into SVG. */
export function roundBox({ x, y, width, height }: Box): Box {
	return { x: roundPx(x), y: roundPx(y), width: roundPx(width), height: roundPx(height) };
}

/** A length as it is written into SVG: one decimal at most. */
export function roundPx(lengthPx: number): number {
	return Math.round(lengthPx * 10) / 10;
}

/** Where lines of text stand: the baseline of the first, and the distance of lines. */
export type TextPlace = Pick<PlacedText, 'x' | 'y' | 'anchor'> & { linePx: number };

/** Lines of text below one another. */
export const stackLines = (lines: readonly string[], { x, y, linePx, anchor }: TextPlace): PlacedText[] =>
	lines.map((text, line) => ({ text, x: roundPx(x), y: roundPx(y + line * linePx), ...(anchor && { anchor }) }));

/** Where words stand: the baseline of their first line, the distance of lines, and the room of each. */
export type WordsPlace = LineType & { x: number; y: number; linePx: number; widthPx: number };

/** Breaks words into lines below one another; tells the baseline after the last. */
export function placeWords(words: string, { x, y, linePx, ...type }: WordsPlace): { lines: PlacedText[]; y: number } {
	const lines = wrapWords(words, type);
	return { lines: stackLines(lines, { x, y, linePx }), y: y + lines.length * linePx };
}
