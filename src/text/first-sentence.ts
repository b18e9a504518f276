const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The first sentence of a text. */
export function firstSentence(text: string): string {
	for (const { segment } of sentences.segment(text)) return segment.trim();
	return '';
}
