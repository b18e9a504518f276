import { words } from '../words/words.ts';

const sentences = new Intl.Segmenter(words.tag, { granularity: 'sentence' });

/** The sentences of a plain text, each with its own end. */
export function sentencesOf(text: string): string[] {
	return [...sentences.segment(text)].map(({ segment }) => segment.trim()).filter(Boolean);
}

/** The first sentence of a text. */
export function firstSentence(text: string): string {
	return sentencesOf(text)[0] ?? '';
}
