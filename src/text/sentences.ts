import { words } from '../words/words.ts';

const sentences = new Intl.Segmenter(words.tag, { granularity: 'sentence' });

/** The sentences of a plain text, each with its own end. */
export const sentencesOf = (text: string): string[] =>
	[...sentences.segment(text)].map(({ segment }) => segment.trim()).filter(Boolean);

/** The first sentence of a text. */
export const firstSentence = (text: string): string => sentencesOf(text)[0] ?? '';
