import { wrapWords, type LineType } from '../text/wrap-words.ts';
import { stackLines, type PlacedText } from './geometry.ts';

/** Where words stand: the baseline of their first line, the distance of lines, and the room of each. */
export type WordsPlace = LineType & { x: number; y: number; linePx: number; widthPx: number };

/** Breaks words into lines below one another; tells the baseline after the last. */
export function placeWords(words: string, { x, y, linePx, ...type }: WordsPlace): { lines: PlacedText[]; y: number } {
	const lines = wrapWords(words, type);
	return { lines: stackLines(lines, { x, y, linePx }), y: y + lines.length * linePx };
}
