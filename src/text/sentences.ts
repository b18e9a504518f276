const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The sentences of a plain text, each with its own end. */
export function sentencesOf(text: string): string[] {
	return [...sentences.segment(text)].map(({ segment }) => segment.trim()).filter(Boolean);
}
