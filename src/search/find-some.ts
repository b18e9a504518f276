import type { QueryCombination, SearchResult } from 'minisearch';
import type { Replacement } from './reword.ts';
import { tellingTerms } from './words.ts';

/** A word of the query, with the other names that may stand for it: the words of one of them are enough. */
interface Asked {
	ways: string[][];
	/** How much the word tells: more the fewer entries have it. */
	weight: number;
	isKnown: boolean;
}

/** How many letters a word must have for longer words to be found that begin with it: the last word, and others. */
const LAST_PREFIX = 3;
const OTHER_PREFIX = 4;
/** How many entries answer a sentence. */
export const HANDFUL = 5;
/** How much of what a query tells an entry must have to be shown, where none has all. */
const LEAST_SHARE = 0.4;
/** How many counts are kept from one letter to the next. */
const MOST_COUNTS = 200;

/** Gives a function that finds entries with some of the words of a query, and the words that no entry has. */
export function createFindSome(search: (query: QueryCombination) => SearchResult[], documents: number) {
	/** How many entries a query finds: those of the words before do not change while the next is typed. */
	const counts = new Map<string, number>();
	const countOf = (query: QueryCombination): number => {
		const key = JSON.stringify(query);
		const known = counts.get(key) ?? search(query).length;
		if (counts.size >= MOST_COUNTS) counts.clear();
		counts.set(key, known);
		return known;
	};
	const ask = (term: string, place: number, count: number, replacements: readonly Replacement[]): Asked => {
		const others = replacements
			.filter(({ instead }) => instead.includes(term))
			.map(({ terms }) => tellingTerms(terms))
			.filter((words) => countOf(exactly(words)) > 0);
		const own = countOf(byStart(term, place, { length: count }));
		const entries = own + others.reduce((sum, words) => sum + countOf(exactly(words)), 0);
		return {
			ways: [...(own > 0 ? [[term]] : []), ...others],
			weight: Math.log(1 + documents / Math.max(1, entries)),
			isKnown: entries > 0,
		};
	};
	return (terms: readonly string[], replacements: readonly Replacement[]) => {
		const asked = terms.map((term, place) => ask(term, place, terms.length, replacements));
		const words = [...new Set(asked.flatMap(({ ways }) => ways.flat()))];
		const queries = words.map((word) => {
			const place = terms.indexOf(word);
			return place < 0 ? exactly([word]) : byStart(word, place, terms);
		});
		return {
			some: bestOf(search({ combineWith: 'OR', queries }), asked),
			unknown: terms.filter(
				// The last may be still typed.
				(term, place) => !asked[place]!.isKnown && (place < terms.length - 1 || term.length >= LAST_PREFIX),
			),
		};
	};
}

/** A handful of results that have the most of what the query tells. */
function bestOf(results: readonly SearchResult[], asked: readonly Asked[]): SearchResult[] {
	const whole = asked.reduce((sum, { weight }) => sum + weight, 0);
	return results
		.map((result) => {
			const has = new Set(result.queryTerms);
			const met = asked.filter(({ ways }) => ways.some((way) => way.every((word) => has.has(word))));
			return { result, share: met.reduce((sum, { weight }) => sum + weight, 0) / whole };
		})
		.filter(({ share }) => share >= LEAST_SHARE)
		.sort((a, b) => b.share ** 2 * b.result.score - a.share ** 2 * a.result.score)
		.slice(0, HANDFUL)
		.map(({ result }) => result);
}

/** A word, also where longer words begin with it: the last may be still typed, and others may be inflected. */
export function byStart(term: string, place: number, { length }: { length: number }): QueryCombination {
	return { queries: [term], prefix: term.length >= (place === length - 1 ? LAST_PREFIX : OTHER_PREFIX) };
}

/** All of these words, as they are. */
export function exactly(terms: readonly string[]): QueryCombination {
	return { combineWith: 'AND', queries: [...terms], prefix: false };
}
