import { searchLanguage as language } from '../words/en/scripts.ts';

const COMMON = new Set(language.common.split(' ').map(language.singular));

/** The one word for each that means the same. */
const SAME = new Map(
	language.same.flatMap((line) => {
		const [first, ...others] = line.split(' ');
		return others.map((other) => [other, first!] as const);
	}),
);

/** A number with its commas or its point, or a word with its accents. */
const WORD = /\d{1,3}(?:,\d{3})+(?!\d)|\d+\.\d+|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** A word of a text, as the index compares it, and where it stands. */
export type PlacedWord = { term: string; index: number; end: number };

/** The words of a text as the index compares them: plain letters, singular, one word for all that mean the same. */
export function placedWords(text: string): PlacedWord[] {
	return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
		term: termOf(word),
		index,
		end: index + word.length,
	}));
}

/** The words of a text as the index compares them. */
export function searchTerms(text: string): string[] {
	return placedWords(text).map(({ term }) => term);
}

/** The terms of a query that tell something: all of them where none does. */
export function tellingTerms(terms: readonly string[]): string[] {
	const telling = terms.filter((term) => !COMMON.has(term));
	return telling.length > 0 ? telling : [...terms];
}

/** A text as it was typed, in plain letters and in the singular. */
export const plainText = (text: string): string => [...text.matchAll(WORD)].map(([word]) => plainOf(word)).join(' ');

function termOf(word: string): string {
	const one = plainOf(word);
	return SAME.get(one) ?? one;
}

/** Most words are of plain letters, and quicker to read than others. */
function plainOf(word: string): string {
	const plain = /^[a-z0-9]+$/i.test(word) ? word : word.normalize('NFD').replace(/[\p{M},]/gu, '');
	return language.singular(plain.toLowerCase());
}
