import { queryWords } from '../client/chart-state.ts';

/** Words so common that a query of several words does without them. */
const COMMON = new Set(
	'a an and are as at be by did do does for from how in is it its of on or that the this to was were what when where which who why with'.split(
		' ',
	),
);

/** The words of a text as the index compares them: lower case, without accents, and the plural as the singular. */
export function searchTerms(text: string): string[] {
	return queryWords(text).map(singular);
}

/** The term of one word. Most words are of plain letters, and quicker to read than others. */
export function searchTerm(word: string): string | undefined {
	return /^[a-z0-9]+$/i.test(word) ? singular(word.toLowerCase()) : searchTerms(word)[0];
}

/** The terms of a query that tell something: all of them where none does. */
export function tellingTerms(terms: readonly string[]): string[] {
	const telling = terms.filter((term) => !COMMON.has(term));
	return telling.length > 0 ? telling : [...terms];
}

/** Where a text's terms hold those of a phrase, one after the other. */
export function findPhrase(terms: readonly string[], phrase: readonly string[]): number {
	if (phrase.length === 0) return -1;
	return terms.findIndex((_, from) => phrase.every((term, index) => terms[from + index] === term));
}

/** A regular English plural without its ending, so that one form finds the other. Short words stay: "as", "CSS". */
function singular(word: string): string {
	if (word.length < 4 || !word.endsWith('s') || /(ss|us|is)$/.test(word)) return word;
	return word.length > 4 && word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
