/** Mean width of a letter of Atkinson Hyperlegible in running English, as a share of the type's size; a little generous. */
const LETTER_WIDTH = { regular: 0.5, bold: 0.58 } as const;

/** The type that a line is set in. */
export interface LineType {
	/** Size of the type. */
	textPx: number;
	weight?: keyof typeof LETTER_WIDTH;
}

/** The width that a line of text takes, as drawings reckon with it. */
export function estimateWidthPx(text: string, { textPx, weight = 'regular' }: LineType): number {
	return text.length * textPx * LETTER_WIDTH[weight];
}

/**
 * Breaks text into lines for a drawing, which cannot do so itself. A word too long for a line keeps a line to itself.
 *
 * @param widthPx room of a line
 */
export function wrapWords(text: string, { widthPx, ...type }: LineType & { widthPx: number }): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
		if (lines.length > 0 && estimateWidthPx(longer, type) <= widthPx) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
