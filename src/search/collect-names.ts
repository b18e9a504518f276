import type { SearchNames } from '../schemas/search.ts';
import type { Term } from '../model/facts.ts';
import type { AvoidedWord } from './search-document.ts';

/** Names of the same thing: a term of the glossary and its other names, and those that editors have listed. */
export function collectNames(terms: readonly Term[], listed: readonly SearchNames[] = []): string[][] {
	return [
		...terms.filter(({ aliases }) => aliases).map(({ term, aliases }) => [term, ...aliases!]),
		...listed.map(({ names }) => names),
	];
}

/** What of a term its words are read from. */
export type TermOfWords = Pick<Term, 'id' | 'term' | 'avoid'>;

/**
 * The words that the glossary avoids, each on its own and with the address of its term: the glossary may write two with
 * a slash between them and, in brackets, what is avoided about them.
 */
export function collectAvoidedWords(terms: readonly TermOfWords[], addressOf: (id: string) => string): AvoidedWord[] {
	return terms.flatMap(({ id, term, avoid = [] }) =>
		avoid.flatMap(({ term: words, say, why }) =>
			words
				.replace(/\s*\([^)]*\)/g, '')
				.split(' / ')
				.map((word): AvoidedWord => ({ word: word.trim(), say: say ?? term, why, address: addressOf(id) })),
		),
	);
}
