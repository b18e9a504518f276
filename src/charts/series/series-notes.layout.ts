import { roundPx, type Box, type PlacedText } from '../geometry.ts';
import { wrapWords } from '../../text/wrap-words.ts';

// The words that are drawn between the marks of a series: its breaks and its caution.

/** Above and below the words of a break. */
const BREAK_PADDING_PX = 12;
/** From the rule at the side of the caution to its words. */
const CAUTION_INDENT_PX = 10;

/** A change in what is counted, across the drawing. */
export interface PlacedBreak {
	box: Box;
	/** The torn edges above and below the words. */
	edges: string[];
	words: PlacedText[];
}

/** The caution, with a rule at its side. */
export interface PlacedCaution {
	box: Box;
	rule: string;
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

interface Type {
	textPx: number;
	linePx: number;
}

/** Places the caution in a width. */
export function placeCaution(
	caution: string,
	{ x, y, widthPx }: { x: number; y: number; widthPx: number },
	{ textPx, linePx }: Type,
): PlacedCaution {
	const lines = wrapWords(caution, { widthPx: widthPx - CAUTION_INDENT_PX, textPx, isSpaced: true });
	const height = lines.length * linePx + 2;
	return {
		box: { x, y, width: widthPx, height },
		rule: `M${x + 1.5},${y}v${height}`,
		words: lines.map((text, index) => ({
			text,
			x: x + CAUTION_INDENT_PX,
			y: roundPx(y + index * linePx + textPx),
		})),
	};
}

/** Puts the caution at the right, at the first height where no mark, label or break is in its way; undefined if there is none. */
export function placeCautionBeside(
	caution: string,
	plot: { occupied: readonly { y1: number; y2: number; right: number }[]; runTop: number; bottom: number },
	{ widthPx, cautionPx, textPx, linePx }: Type & { widthPx: number; cautionPx: number },
): PlacedCaution | undefined {
	const x = widthPx - cautionPx;
	const { height } = placeCaution(caution, { x, y: 0, widthPx: cautionPx }, { textPx, linePx }).box;
	const starts = [plot.runTop, ...plot.occupied.map(({ y2 }) => y2 + 6)].sort((a, b) => a - b);
	const y = starts.find(
		(start) =>
			start + height <= plot.bottom &&
			plot.occupied.every(({ y1, y2, right }) => y2 <= start - 4 || y1 >= start + height + 4 || right <= x - 14),
	);
	return y === undefined
		? undefined
		: placeCaution(caution, { x, y: roundPx(y), widthPx: cautionPx }, { textPx, linePx });
}
