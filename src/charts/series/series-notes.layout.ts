import { roundPx, type Box, type PlacedText } from '../geometry.ts';
import { wrapWords } from '../../text/wrap-words.ts';

// The words that are drawn between the marks of a series: its breaks.

/** Above and below the words of a break. */
const BREAK_PADDING_PX = 12;

/** A change in what is counted, across the drawing. */
export interface PlacedBreak {
	box: Box;
	/** The torn edges above and below the words. */
	edges: string[];
	words: PlacedText[];
}

/** Places the words of a break from a height on. */
export function placeBreak(
	texts: readonly string[],
	y: number,
	{ widthPx, textPx, linePx }: { widthPx: number; textPx: number; linePx: number },
): PlacedBreak {
	const lines = texts.flatMap((text) =>
		wrapWords(text, { widthPx: widthPx - 12, textPx, weight: 'bold', isSpaced: true }),
	);
	const top = y + 6;
	const height = lines.length * linePx + BREAK_PADDING_PX * 2 - 4;
	return {
		box: { x: 0, y: roundPx(top), width: widthPx, height: roundPx(height + 6) },
		edges: [top, top + height].map((at) => drawTear(at, widthPx)),
		words: lines.map((text, index) => ({
			text,
			x: 6,
			y: roundPx(top + BREAK_PADDING_PX + index * linePx + textPx - 2),
		})),
	};
}

/** A torn edge across the drawing. */
function drawTear(y: number, widthPx: number): string {
	const teeth = Math.floor(widthPx / 8);
	return `M0,${roundPx(y)}${Array.from({ length: teeth }, (_, index) => `l8,${index % 2 === 0 ? 4 : -4}`).join('')}`;
}
