import { words } from '../words/words.ts';

/** A count as prose says it: in words up to ten, in figures above. Zero is "none". */
export const countInWords = (count: number): string => words.text.counts[count] ?? String(count);
/** The text with a capital letter at its start. */
export const startSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Texts as sentences, one after the other; what is left out is not said. */
export const joinSentences = (texts: readonly (string | false | undefined)[]): string =>
	texts.flatMap((text) => (text ? `${startSentence(text.replace(/\.$/, ''))}.` : [])).join(' ');

/** A country's name as it stands inside a sentence: "the Netherlands". */
export const nameInSentence = words.text.countryInSentence;
