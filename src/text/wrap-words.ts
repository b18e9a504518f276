/**
 * Mean width of a letter in running English, as a share of the type's size; a little generous. Atkinson Hyperlegible, for
 * display Source Serif 4, and where a file brings no font, whatever sans-serif its reader has.
 */
const LETTER_WIDTH = { regular: 0.5, bold: 0.58, display: 0.53, unknown: 0.54 } as const;

/** What readers may put between letters, and more between words, as a share of the type's size: WCAG 2.2, 1.4.12. */
const READER_SPACING = { letter: 0.12, word: 0.16 } as const;

/** The type that a line is set in. */
export interface LineType {
	/** Size of the type. */
	textPx: number;
	weight?: keyof typeof LETTER_WIDTH;
	/** Whether the line keeps room for the spacing of its readers. */
	isSpaced?: boolean;
}

/** The width that a line of text takes, as drawings reckon with it. */
export function estimateWidthPx(text: string, { textPx, weight = 'regular', isSpaced = false }: LineType): number {
	return text.length * textPx * LETTER_WIDTH[weight] + (isSpaced ? spacingPx(text, textPx) : 0);
}

/** How much wider a text becomes where its reader sets letters and words apart. */
export function spacingPx(text: string, textPx: number): number {
	const gaps = text.split(' ').length - 1;
	return (text.length * READER_SPACING.letter + gaps * READER_SPACING.word) * textPx;
}

/** Where a word that is too long for a line may be broken: "live-" and "streaming". */
const AFTER_HYPHEN = /(?<=\p{L}-)(?=\p{L})/u;

/**
 * Breaks text into lines for a drawing, which cannot do so itself. A word too long for a line is broken at its hyphens,
 * or keeps a line to itself.
 *
 * @param widthPx room of a line
 */
export function wrapWords(text: string, { widthPx, ...type }: LineType & { widthPx: number }): string[] {
	const fits = (line: string) => estimateWidthPx(line, type) <= widthPx;
	const lines: string[] = [];
	for (const word of text.split(/\s+/).filter(Boolean)) {
		for (const [index, piece] of (fits(word) ? [word] : word.split(AFTER_HYPHEN)).entries()) {
			const longer = `${lines.at(-1)}${index === 0 ? ' ' : ''}${piece}`;
			if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
			else lines.push(piece);
		}
	}
	return lines;
}
