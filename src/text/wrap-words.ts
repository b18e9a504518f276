import { measureText, type Letters } from './measure-text.ts';

/**
 * The space that readers may add between letters, and besides between words, as a share of the type's size (WCAG 2.2, 1.4.12). It
 * makes a line some 30 per cent longer. DejaVu, the widest font that may replace ours, is up to 27 per cent wider, so that it
 * fits too, though not together with added space. `tests/longer/browser/widths.spec.ts` measures these figures.
 */
const READER_SPACING = { letter: 0.12, word: 0.16 } as const;
/** How much wider a line is at most in the fallback fonts that the styles name. The first page of a visit is set in them. */
const NAMED_LETTERS = { regular: 1.08, bold: 1.13, display: 1.08 } as const;
/** How much wider long lines are at most in a font that the reader's machine chooses: in DejaVu. */
const FOREIGN_LETTERS = 1.25;

/** The type that a line is set in. */
export interface LineType {
	/** Size of the type. */
	textPx: number;
	weight?: Letters;
	/** Whether all its figures have the same width. */
	isTabular?: boolean;
	/** Whether it is a picture in pixels: its letters are ours, and readers cannot set them apart. */
	isPicture?: boolean;
	/** Whether the reader's machine chooses the font. */
	isForeign?: boolean;
}

/** The room that a line of text takes: in the site's fonts, and with what its reader may change. */
export function measureWidthPx(text: string, type: LineType): number {
	const { textPx, weight = 'regular', isTabular, isPicture, isForeign } = type;
	const letters = isForeign ? FOREIGN_LETTERS : isPicture ? 1 : NAMED_LETTERS[weight];
	const width = measureText(text, weight, isTabular) * letters;
	return (width + (isForeign || isPicture ? 0 : spacing(text))) * textPx;
}

/** How much wider a text becomes by the spacing that readers may add, as a share of its size. */
const spacing = (text: string): number =>
	text.length * READER_SPACING.letter + (text.split(' ').length - 1) * READER_SPACING.word;

/** Where a word that is too long for a line may be broken: "live-" and "streaming". */
const AFTER_HYPHEN = /(?<=\p{L}-)(?=\p{L})/u;
/** Lines of a type, and their room. */
type Lines = LineType & { widthPx: number };

/** Breaks text into lines for a drawing. A word too long for a line is broken at its hyphens, or keeps a line to itself. */
export const wrapWords = (text: string, { widthPx, ...type }: Lines): string[] =>
	wrapMeasured(measureWords(text, type), widthPx);

/** Breaks text into as few lines as the room needs, of about one length. */
export function wrapEvenly(text: string, { widthPx, ...type }: Lines): string[] {
	const measured = measureWords(text, type);
	const lines = wrapMeasured(measured, widthPx);
	for (let leastPx = widthPx / 2; leastPx < widthPx; leastPx += 4) {
		const even = wrapMeasured(measured, leastPx);
		if (even.length === lines.length) return even;
	}
	return lines;
}

/** A text with the widths of its words, measured once, though it is broken for many widths. */
interface MeasuredText {
	words: readonly { text: string; widthPx: number }[];
	gapPx: number;
	measure: (text: string) => number;
}

function measureWords(text: string, type: LineType): MeasuredText {
	const measure = (part: string) => measureWidthPx(part, type);
	const words = text.split(/\s+/).filter(Boolean);
	return { words: words.map((word) => ({ text: word, widthPx: measure(word) })), gapPx: measure(' '), measure };
}

function wrapMeasured({ words, gapPx, measure }: MeasuredText, roomPx: number): string[] {
	const lines: string[] = [];
	let lastPx = 0;
	const add = (piece: string, piecePx: number, gap: string) => {
		const longerPx = lastPx + (gap === '' ? 0 : gapPx) + piecePx;
		const isLonger = lines.length > 0 && longerPx <= roomPx;
		if (isLonger) lines[lines.length - 1] += gap + piece;
		else lines.push(piece);
		lastPx = isLonger ? longerPx : piecePx;
	};
	for (const { text, widthPx } of words) {
		if (widthPx <= roomPx) add(text, widthPx, ' ');
		else for (const [index, piece] of text.split(AFTER_HYPHEN).entries()) add(piece, measure(piece), index ? '' : ' ');
	}
	if (lines.length > 1) keepCompany(lines, (line) => measure(line) <= roomPx);
	return lines;
}

/** If a short word stands alone on the last line, moves a word from the line before to it, if that line stays the longer one. */
function keepCompany(lines: string[], fits: (line: string) => boolean): void {
	const [before, last] = lines.slice(-2) as [string, string];
	const at = before.lastIndexOf(' ');
	const joined = `${before.slice(at + 1)} ${last}`;
	const isAlone = !last.includes(' ') && last.length < before.length / 2;
	const isWhole = /[.-]$/.test(before);
	if (isAlone && !isWhole && at >= joined.length && fits(joined)) lines.splice(-2, 2, before.slice(0, at), joined);
}
