import MiniSearch, { type QueryCombination, type SearchOptions, type SearchResult } from 'minisearch';
import type { AvoidedWord, SearchDocument, SearchIndex, SearchKind } from './search-document.ts';
import { slipsBetween } from './slips-between.ts';
import { findPhrase, searchTerms, tellingTerms } from './words.ts';

/** An entry that was found. */
export interface FoundDocument {
	document: SearchDocument;
	/** The terms by which it was found, as `searchTerms` writes them. */
	terms: ReadonlySet<string>;
}

/** What a query finds. */
export interface Found {
	/** The entries by kind: the kind with the best entry first, and in each the best first. */
	groups: { kind: SearchKind; documents: FoundDocument[] }[];
	/** How many entries there are in all groups. */
	count: number;
	/** Words of the query that this site avoids. */
	avoided: AvoidedWord[];
	/** Other names of what the query names, by which it was searched too. */
	otherNames: string[];
	/** Words of the query that no entry has, with the nearest words that were searched in their place, if any. */
	unknown: { word: string; nearest: string[] }[];
	/** False where no entry has all the words, so that entries with some of them are shown. */
	hasAllWords: boolean;
}

/** Finds entries of an index. */
export interface Search {
	/** Finds what a query asks for. Never throws, whatever the query. */
	find(query: string): Found;
}

/** A document as the index keeps it: its place in the list is its id. */
type Indexed = SearchDocument & { id: number };

/** What more words would add little to. */
const MOST_WORDS = 12;
/** How much more a word counts in a title or a name than in a text. */
const BOOST = { title: 4, names: 4 };
/** Kinds that readers look for first. */
const KIND_BOOST: Partial<Record<SearchKind, number>> = {
	term: 1.5,
	chapter: 1.5,
	help: 1.5,
	source: 0.25,
	'easy-read': 0.7,
};
/** Documents that are taken into the index before the browser is let do other things. */
const AT_ONCE = 100;

/** Makes an index that can be searched, in pieces, so that the page answers meanwhile. */
export async function createSearch({ documents, names, avoided }: SearchIndex): Promise<Search> {
	const index = new MiniSearch<Indexed>({
		fields: ['title', 'names', 'text'],
		tokenize: searchTerms,
		processTerm: (term) => term,
		searchOptions: {
			boost: BOOST,
			boostDocument: (id) => KIND_BOOST[documents[id as number]!.kind] ?? 1,
		},
	});
	await index.addAllAsync(
		documents.map((document, id) => ({ id, ...document })),
		{ chunkSize: AT_ONCE },
	);
	const groups = names.map((group) => group.map((name) => ({ name, terms: searchTerms(name) })));
	const avoidedWords = avoided.map((word) => ({ word, terms: searchTerms(word.word), say: searchTerms(word.say) }));

	return {
		find(query) {
			const all = searchTerms(query).slice(0, MOST_WORDS);
			const terms = tellingTerms(all);
			const hits = avoidedWords.filter((word) => findPhrase(all, word.terms) >= 0);
			const others = groups.flatMap((group) => {
				const named = group.find((name) => findPhrase(all, name.terms) >= 0);
				if (!named) return [];
				// A name within the query says nothing new: "police" beside "police force".
				return group
					.filter((other) => findPhrase(all, other.terms) < 0)
					.map((other) => ({ ...other, instead: named.terms }));
			});
			const reworded = [
				...hits.map(({ terms: old, say }) => replacePhrase(all, old, say)),
				...others.map(({ terms: other, instead }) => replacePhrase(all, instead, other)),
			].map((words) => exactly(tellingTerms(words)));
			const search = (words: readonly QueryCombination[], combineWith: 'AND' | 'OR') =>
				terms.length === 0
					? []
					: index.search({ combineWith: 'OR', queries: [{ combineWith, queries: [...words] }, ...reworded] });

			let results = search(byStart(terms), 'AND');
			let unknown: Found['unknown'] = [];
			let hasAllWords = true;
			if (results.length === 0) {
				unknown = byStart(terms)
					.map((word, place) => ({ word, term: terms[place]! }))
					.filter(({ word }) => index.search(word).length === 0)
					.map(({ term }) => ({ word: term, nearest: nearestTerms(index, term) }));
				const known = terms.flatMap((term): QueryCombination[] => {
					const replaced = unknown.find(({ word }) => word === term);
					if (!replaced) return byStart([term]);
					return replaced.nearest.length > 0 ? [{ combineWith: 'OR', queries: [exactly(replaced.nearest, 'OR')] }] : [];
				});
				results = known.length < new Set(terms).size ? [] : search(known, 'AND');
				if (results.length === 0) {
					hasAllWords = false;
					results = search(known, 'OR');
				}
			}
			return {
				groups: groupByKind(results, documents),
				count: results.length,
				avoided: hits.map(({ word }) => word),
				otherNames: [...new Set(others.map(({ name }) => name))],
				unknown,
				hasAllWords: hasAllWords || results.length === 0,
			};
		},
	};
}

/** Each word, also where longer words begin with it: a reader may still be typing the last, and others may be inflected. */
function byStart(terms: readonly string[]): QueryCombination[] {
	return terms.map((term, place) => ({
		queries: [term],
		prefix: term.length >= (place === terms.length - 1 ? 2 : 4),
	}));
}

function exactly(terms: readonly string[], combineWith: 'AND' | 'OR' = 'AND'): QueryCombination {
	return { combineWith, queries: [...terms], prefix: false };
}

/** The words of the index that are nearest to a misspelt one: one slip in a short word, two in a longer. */
function nearestTerms(index: MiniSearch<Indexed>, term: string): string[] {
	if (term.length < 4) return [];
	const options: SearchOptions = { fuzzy: term.length < 8 ? 1 : 2 };
	const counts = new Map<string, number>();
	for (const { match } of index.search(term, options))
		for (const found of Object.keys(match)) counts.set(found, (counts.get(found) ?? 0) + 1);
	const near = [...counts].map(([found, count]) => ({ found, count, slips: slipsBetween(term, found) }));
	const least = Math.min(...near.map(({ slips }) => slips));
	return near
		.filter(({ slips }) => slips === least)
		.sort((a, b) => b.count - a.count)
		.slice(0, 3)
		.map(({ found }) => found);
}

function replacePhrase(terms: readonly string[], phrase: readonly string[], other: readonly string[]): string[] {
	const at = findPhrase(terms, phrase);
	return [...terms.slice(0, at), ...other, ...terms.slice(at + phrase.length)];
}

function groupByKind(results: readonly SearchResult[], documents: readonly SearchDocument[]): Found['groups'] {
	const groups = new Map<SearchKind, FoundDocument[]>();
	for (const { id, terms } of results) {
		const document = documents[id as number]!;
		const group = groups.get(document.kind) ?? [];
		groups.set(document.kind, group);
		group.push({ document, terms: new Set(terms) });
	}
	return [...groups].map(([kind, found]) => ({ kind, documents: found }));
}
