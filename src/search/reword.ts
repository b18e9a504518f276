import type { AvoidedWord, SearchIndex } from './search-document.ts';
import { plainText, searchTerms } from './words.ts';

/** Another way to say a query: a part of it, and what stands instead, in terms; and all of the query then. */
export type OtherWords = { instead: readonly string[]; terms: readonly string[]; query: readonly string[] };
/** What else a query may be said with: words that this site avoids, and other names of what it names. */
type Reworded = { avoided: AvoidedWord[]; otherNames: string[]; others: OtherWords[] };

/** Gives a function that finds words that this site uses, and other names, for those in a query. */
export function createReworder({
	names,
	avoided,
}: Pick<SearchIndex, 'names' | 'avoided'>): (query: readonly string[], typed: string) => Reworded {
	const groups = names.map((group) => group.map((name) => ({ name, terms: searchTerms(name) })));
	const avoidedWords = avoided.map((word) => ({ word, terms: searchTerms(word.word), say: searchTerms(word.say) }));
	return (query, typed) => {
		const plain = plainText(typed);
		const placeOf = (phrase: readonly string[]) =>
			phrase.length === 0 ? -1 : query.findIndex((_, from) => phrase.every((term, at) => query[from + at] === term));
		const replace = (instead: readonly string[], terms: readonly string[]): OtherWords => {
			const at = placeOf(instead);
			return { instead, terms, query: [...query.slice(0, at), ...terms, ...query.slice(at + instead.length)] };
		};
		// Whoever types "pic" has not typed "selfie", though both are searched as one word.
		const hits = avoidedWords.filter(({ word, terms }) => placeOf(terms) >= 0 && plain.includes(plainText(word.word)));
		const named = groups.flatMap((group) => {
			const own = group.find(({ terms }) => placeOf(terms) >= 0);
			// A name within the query says nothing new: "classifier" in "AI classifier".
			return own ? group.filter(({ terms }) => placeOf(terms) < 0).map((other) => ({ ...other, own })) : [];
		});
		return {
			avoided: hits.map(({ word }) => word),
			otherNames: [...new Set(named.map(({ name }) => name))],
			others: [
				...hits.map(({ terms, say }) => replace(terms, say)),
				...named.map(({ own, terms }) => replace(own.terms, terms)),
			],
		};
	};
}
