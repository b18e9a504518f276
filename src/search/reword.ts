import type { AvoidedWord, SearchIndex } from './search-document.ts';
import { findPhrase, searchTerms } from './words.ts';

/** Other words for a part of a query. */
export interface Replacement {
	instead: readonly string[];
	terms: readonly string[];
}

/** What else a query may be said with. */
export interface Reworded {
	/** Words of the query that this site avoids. */
	avoided: AvoidedWord[];
	/** Other names of what the query names. */
	otherNames: string[];
	replacements: Replacement[];
}

/** Gives a function that finds words that this site uses, and other names, for those in a query. */
export function createReworder({
	names,
	avoided,
}: Pick<SearchIndex, 'names' | 'avoided'>): (terms: readonly string[]) => Reworded {
	const groups = names.map((group) => group.map((name) => ({ name, terms: searchTerms(name) })));
	const avoidedWords = avoided.map((word) => ({ word, terms: searchTerms(word.word), say: searchTerms(word.say) }));
	return (terms) => {
		const hits = avoidedWords.filter((word) => findPhrase(terms, word.terms) >= 0);
		const others = groups.flatMap((group) => {
			const named = group.find((name) => findPhrase(terms, name.terms) >= 0);
			if (!named) return [];
			// A name within the query says nothing new: "classifier" in "AI classifier".
			return group
				.filter((other) => findPhrase(terms, other.terms) < 0)
				.map((other) => ({ ...other, instead: named.terms }));
		});
		return {
			avoided: hits.map(({ word }) => word),
			otherNames: [...new Set(others.map(({ name }) => name))],
			replacements: [
				...hits.map(({ terms: instead, say }) => ({ instead, terms: say })),
				...others.map(({ instead, terms: other }) => ({ instead, terms: other })),
			],
		};
	};
}

/** The words of a query with a part of them replaced. */
export function replacePhrase(terms: readonly string[], { instead, terms: other }: Replacement): string[] {
	const at = findPhrase(terms, instead);
	return [...terms.slice(0, at), ...other, ...terms.slice(at + instead.length)];
}
