import type { Fault } from '../engine/fault.ts';
import { isProse } from '../engine/prose.ts';
import type { WrittenChapter } from './writing.ts';

/** The most words a sentence of the easy-read edition may have, by the guidance of the UK government. */
export const EASY_SENTENCE_LIMIT = 15;

/** Finds what is not easy to read in an easy-read chapter. */
export function easyReadFaults({ file, passages }: Pick<WrittenChapter, 'file' | 'passages'>): Fault[] {
	return passages.filter(isProse).flatMap(({ line, sentences }) =>
		sentences.flatMap(({ text: value, words }) => {
			const short = 'is an abbreviation: write it in full, as one would say it';
			const long = `has ${words.length} words; an easy sentence may have ${EASY_SENTENCE_LIMIT}: say one thing, then the next`;
			return [
				...(words.length > EASY_SENTENCE_LIMIT ? [{ file, line, value, message: long }] : []),
				...words.filter(isAbbreviation).map((word) => ({ file, line, value: word, message: short })),
			];
		}),
	);
}

/** Two capitals or more in one word, with or without full stops: "NCA", "U.K.", "EU's". CEOP is said as a word. */
function isAbbreviation(word: string): boolean {
	return word !== 'CEOP' && /^(\p{Lu}\.?){2,}(['’]s)?$/u.test(word);
}
