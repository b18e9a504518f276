import MiniSearch, { type QueryCombination, type SearchResult } from 'minisearch';
import type { AvoidedWord, SearchDocument, SearchIndex, SearchKind } from './search-document.ts';
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
/** How many letters a word must have for longer words to be found that begin with it: the last word, and others. */
const LAST_PREFIX = 3;
const OTHER_PREFIX = 4;
/** How many words are searched in the place of a misspelt one. */
const MOST_NEAREST = 3;
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

/** How the index reads documents: every word as `searchTerms` writes it, in titles, other names and texts. */
export const INDEX_OPTIONS = {
	fields: ['title', 'names', 'text'],
	tokenize: searchTerms,
	processTerm: (term: string) => term,
};

/** Makes an index that can be searched, in pieces, so that the page answers meanwhile. */
export async function createSearch({ documents, names, avoided }: SearchIndex): Promise<Search> {
	const index = new MiniSearch<Indexed>({
		...INDEX_OPTIONS,
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

	/** Queries by the words that this site uses and by other names, in the place of those in the query. */
	const reword = (terms: readonly string[]) => {
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
			queries: [
				...hits.map(({ terms: old, say }) => replacePhrase(terms, old, say)),
				...others.map(({ terms: other, instead }) => replacePhrase(terms, instead, other)),
			].map((words) => exactly(tellingTerms(words))),
		};
	};

	return {
		find(query) {
			const all = searchTerms(query).slice(0, MOST_WORDS);
			const terms = [...new Set(tellingTerms(all))];
			const { avoided, otherNames, queries } = reword(all);
			const search = (combineWith: 'AND' | 'OR', words: readonly QueryCombination[]) =>
				index.search({ combineWith: 'OR', queries: [{ combineWith, queries: [...words] }, ...queries] });
			const tell = (results: readonly SearchResult[], unknown: Found['unknown'], hasAllWords: boolean): Found => ({
				groups: groupByKind(results, documents),
				count: results.length,
				avoided,
				otherNames,
				unknown,
				hasAllWords: hasAllWords || results.length === 0,
			});
			if (terms.length === 0) return tell([], [], true);

			const exact = search('AND', terms.map(byStart));
			if (exact.length > 0) return tell(exact, [], true);

			const words = terms.map((term, place, { length }) => readWord(index, term, place, length));
			const unknown = words.flatMap(({ term, nearest }) => (nearest ? [{ word: term, nearest }] : []));
			const known = words.flatMap(({ query: word }) => word ?? []);
			const nearest = unknown.every((word) => word.nearest.length > 0) ? search('AND', known) : [];
			return nearest.length > 0 ? tell(nearest, unknown, true) : tell(search('OR', known), unknown, false);
		},
	};
}

/** A word of a query that has no entry with all its words. */
interface QueryWord {
	term: string;
	/** What to search for it; nothing where no entry has it or one like it. */
	query?: QueryCombination;
	/** The words searched in its place, where no entry has it. */
	nearest?: string[];
}

function readWord(index: MiniSearch<Indexed>, term: string, place: number, count: number): QueryWord {
	const query = byStart(term, place, { length: count });
	if (index.search(query).length > 0) return { term, query };
	// The reader is still typing it.
	if (place === count - 1 && term.length < LAST_PREFIX) return { term };
	const nearest = nearestTerms(index, term);
	return nearest.length > 0 ? { term, nearest, query: exactly(nearest, 'OR') } : { term, nearest };
}

/** A word, also where longer words begin with it: the last may be still typed, and others may be inflected. */
function byStart(term: string, place: number, { length }: { length: number }): QueryCombination {
	return { queries: [term], prefix: term.length >= (place === length - 1 ? LAST_PREFIX : OTHER_PREFIX) };
}

function exactly(terms: readonly string[], combineWith: 'AND' | 'OR' = 'AND'): QueryCombination {
	return { combineWith, queries: [...terms], prefix: false };
}

/** The words of the index that are nearest to a misspelt one: one slip away, or in a long word two. */
function nearestTerms(index: MiniSearch<Indexed>, term: string): string[] {
	const slips = term.length < 4 ? [] : term.length < 8 ? [1] : [1, 2];
	for (const fuzzy of slips) {
		const counts = new Map<string, number>();
		for (const { match } of index.search(term, { fuzzy }))
			for (const found of Object.keys(match)) counts.set(found, (counts.get(found) ?? 0) + 1);
		if (counts.size > 0)
			return [...counts]
				.sort(([, a], [, b]) => b - a)
				.slice(0, MOST_NEAREST)
				.map(([found]) => found);
	}
	return [];
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
