import MiniSearch, { type QueryCombination, type SearchOptions, type SearchResult } from 'minisearch';
import type { HelpBox } from './help-box.ts';
import { phraseTerms, readFits } from './phrases.ts';
import { createReworder, type OtherWords } from './reword.ts';
import type { AvoidedWord, SearchDocument, SearchIndex, SearchKind } from './search-document.ts';
import { searchLanguage } from '../words/en/scripts.ts';
import { placedWords, searchTerms, tellingTerms } from './words.ts';

/** An entry that was found, and the terms by which it was, as `searchTerms` writes them. */
export type FoundDocument = { document: SearchDocument; terms: ReadonlySet<string> };

/** What a query finds. */
export interface Found {
	/** Places that answer what is asked, by the editors' list, the best first. */
	leads: FoundDocument[];
	/** For a sentence, below help, or where no entry has all the words: a handful of entries, the best first. */
	best: FoundDocument[];
	/** True where the groups are shown on request only. */
	isHandful: boolean;
	/** The entries with all the words, by kind: the kind with the best entry first, and in each the best first. */
	groups: { kind: SearchKind; documents: FoundDocument[] }[];
	count: number;
	/** Words of the query that this site avoids; none below help, where nobody wants to be told how to speak, unless they look for material. */
	avoided: AvoidedWord[];
	/** Other names of what the query names, by which it was searched too. */
	otherNames: string[];
	/** Words of the query that no entry has, as they were typed. Nothing is searched in their place. */
	unknown: string[];
	/** How many of the words the entries have: where it is few, half or fewer, what is asked may be something else, and help is offered. */
	has: 'all' | 'some' | 'few';
	/** True where the help that is shown is all that may be. */
	isHelpAlone: boolean;
}

/** Finds entries of an index. */
export type Search = Awaited<ReturnType<typeof createSearch>>;
/** A document as the index keeps it: its place in the list is its id. */
type Indexed = SearchDocument & { id: number };
/** What more words would add little to. */
const MOST_WORDS = 12;
/** How many words make a sentence, if small ones are among them; and how many do without. */
const SENTENCE = 4;
const LONG_QUERY = 6;
/** How many entries answer a sentence; and how many are shown below help, so that they do not hide it. */
const HANDFUL = 5;
const BELOW_HELP = 3;
/** How many pages in other languages come before all else. */
const MOST_ABROAD = 2;
/** How many letters a word must have for longer words to be found that begin with it: the last word, and others. */
const LAST_PREFIX = 3;
const OTHER_PREFIX = 4;
/** How much of a word its beginning is. */
const STEM = 0.7;
/** How much more a word counts in a title or a name than in a text. */
const BOOST = { title: 4, names: 4 };
/** Kinds that readers look for first. */
const KIND_BOOST: Partial<Record<SearchKind, number>> = {
	country: 2,
	term: 1.5,
	chapter: 1.5,
	help: 1.5,
	source: 0.25,
	'easy-read': 0.7,
};
/** Kinds whose entry comes before all others where the query is its name, in this order. */
const NAMED_FIRST: readonly SearchKind[] = ['help', 'country', 'term', 'handout', 'chapter', 'section'];
/** Documents that are taken into the index before the browser is let do other things. */
const AT_ONCE = 100;

/** Makes an index that can be searched, in pieces, so that the page answers meanwhile. */
export async function createSearch(searchIndex: SearchIndex) {
	const { documents, leads } = searchIndex;
	const index = await createIndex(documents);
	const documentAt = new Map(documents.map((document) => [document.address, document]));
	const entryNames = readEntryNames(documents);
	const readLeads = leads.map((lead) => ({ ...lead, fits: readFits(lead) }));
	const reword = createReworder(searchIndex);

	return {
		/** Finds what a query asks for; never throws. Below help it finds a few entries of help; below some, nothing. */
		find(query: string, below: readonly Pick<HelpBox, 'nothingElse'>[] = []): Found {
			const all = searchTerms(query);
			const terms = wordsOf(all);
			const { others, ...reworded } = reword(all, query);
			const asPhrase = phraseTerms(query);
			const isHelpAlone = below.some(({ nothingElse }) => nothingElse);
			const addresses = new Set([
				...inOtherLanguages(index, documents, terms).map(({ address }) => address),
				...readLeads.filter(({ fits }) => fits(asPhrase)).flatMap((lead) => lead.addresses),
			]);
			const first = isHelpAlone ? [] : [...addresses].flatMap((address) => documentAt.get(address) ?? []);
			const empty: Found = {
				...reworded,
				avoided: below.length > 0 && !isHelpAlone ? [] : reworded.avoided,
				leads: first.map((document) => ({ document, terms: new Set(terms) })),
				best: [],
				isHandful: false,
				groups: [],
				count: 0,
				unknown: [],
				has: 'all',
				isHelpAlone,
			};
			if (isHelpAlone) return { ...empty, otherNames: [] };
			if (terms.length === 0) return empty;

			const { exact, results } = ask(index, terms, others);
			// What is called as the query is comes first.
			const called = exact.length > 0 ? entryNames.get(keyOf(query)) : undefined;
			const rankOf = ({ id }: SearchResult) => called?.get(id as number) ?? NAMED_FIRST.length;
			const found = results
				.sort((a, b) => rankOf(a) - rankOf(b))
				.map((result) => ({ document: documents[result.id as number]!, terms: new Set(result.terms) }))
				.filter(({ document }) => !addresses.has(document.address));
			const isSentence = all.length >= LONG_QUERY || (all.length >= SENTENCE && terms.length < all.length);
			const isHandful = exact.length === 0 || isSentence || (!called && below.length > 0);
			const best = below.length > 0 ? found.filter(isOfHelp).slice(0, BELOW_HELP) : found.slice(0, HANDFUL);
			return exact.length > 0
				? { ...empty, best: isHandful ? best : [], isHandful, groups: groupByKind(found), count: found.length }
				: { ...empty, best, isHandful, ...missing(query, terms, others, results) };
		},
	};
}

async function createIndex(documents: readonly SearchDocument[]): Promise<MiniSearch<Indexed>> {
	const index = new MiniSearch<Indexed>({
		fields: ['title', 'names', 'text'],
		tokenize: searchTerms,
		processTerm: (term) => term,
		searchOptions: {
			tokenize: (terms) => terms.split(' '),
			boost: BOOST,
			boostDocument: (id) => KIND_BOOST[documents[id as number]!.kind] ?? 1,
		},
	});
	await index.addAllAsync(
		documents.map((document, id) => ({ id, ...document })),
		{ chunkSize: AT_ONCE },
	);
	return index;
}

/** Entries with all the words, as they are asked or with other names in their place; without any, those with some. */
function ask(index: MiniSearch<Indexed>, terms: readonly string[], others: readonly OtherWords[]) {
	const exact = index.search({
		combineWith: 'OR',
		queries: [terms, ...others.map(({ query }) => wordsOf(query))].map((words) => allOf(words, byStart)),
	});
	if (exact.length > 0) return { exact, results: exact };
	const some = { queries: [terms.join(' ')], prefix: byStart };
	const named = others.map((other) => allOf(wordsOf(other.terms), false));
	return { exact, results: index.search({ combineWith: 'OR', queries: [some, ...named] }) };
}

/** The pages in other languages that have a word of a query which nothing in English has, or, of help, one that begins as it: help first. */
function inOtherLanguages(
	index: MiniSearch<Indexed>,
	documents: readonly SearchDocument[],
	terms: readonly string[],
): SearchDocument[] {
	const isOther = ({ id }: SearchResult) => documents[id as number]!.kind === 'language';
	const isHelp = ({ address }: SearchDocument) => address.endsWith('/help.html');
	const english = index.search({ queries: [terms.join(' ')], prefix: byStart }).filter((result) => !isOther(result));
	const known = new Set(english.flatMap(({ queryTerms }) => queryTerms));
	const foreign = terms.filter((term) => !known.has(term));
	// Among words that are mostly known, another is English too, or a slip.
	const beginnings = (foreign.length * 2 > terms.length ? foreign : [])
		.filter((term) => term.length > OTHER_PREFIX)
		.map((term) => term.slice(0, Math.max(OTHER_PREFIX, Math.floor(term.length * STEM))));
	const begun = {
		queries: [beginnings.join(' ')],
		prefix: true,
		boostDocument: (id: number) => +isHelp(documents[id]!),
	};
	return index
		.search({ combineWith: 'OR', queries: [terms.join(' '), begun] }, { filter: isOther })
		.filter(({ queryTerms }) => queryTerms.some((term) => !known.has(term)))
		.filter(({ score }, _, [best]) => score * 2 > best!.score)
		.slice(0, MOST_ABROAD)
		.map(({ id }) => documents[id as number]!)
		.sort((a, b) => Number(isHelp(b)) - Number(isHelp(a)));
}

/** Which words no entry has, and how many an entry has at most. */
function missing(
	query: string,
	terms: readonly string[],
	others: readonly OtherWords[],
	results: readonly SearchResult[],
): Pick<Found, 'unknown' | 'has'> {
	const met = results.map(({ queryTerms }) => terms.filter((term) => queryTerms.includes(term)));
	const known = new Set([...met.flat(), ...others.flatMap(({ instead }) => instead)]);
	const typed = new Map(placedWords(query).map(({ term, index, end }) => [term, query.slice(index, end)]));
	// The last may be still typed.
	const unknown = terms.filter((term, at) => !known.has(term) && (at < terms.length - 1 || term.length >= LAST_PREFIX));
	return {
		unknown: unknown.map((term) => typed.get(term)!),
		has: Math.max(0, ...met.map(({ length }) => length)) * 2 <= terms.length ? 'few' : 'some',
	};
}

/** The words of a query that tell something, each once. */
function wordsOf(all: readonly string[]): string[] {
	return [...new Set(tellingTerms(all))].slice(0, MOST_WORDS);
}

function allOf(words: readonly string[], prefix: SearchOptions['prefix'] & {}): QueryCombination {
	return { combineWith: 'AND', queries: [words.join(' ')], prefix };
}

/** Whether longer words that begin with one are found: the last may be still typed, and others may be inflected. */
function byStart(term: string, at: number, { length }: readonly string[]): boolean {
	const isEnough = term.length >= (at === length - 1 ? LAST_PREFIX : OTHER_PREFIX);
	return isEnough && !searchLanguage.wholeOnly.some((word) => word !== term && word.startsWith(term));
}

function isOfHelp({ document }: FoundDocument): boolean {
	return /^(easy-read\/)?help\.html/.test(document.address);
}

/** The entries that are called by a name, with the place of their kind among those that come first. */
function readEntryNames(documents: readonly SearchDocument[]): Map<string, Map<number, number>> {
	const entries = new Map<string, Map<number, number>>();
	for (const [id, { kind, title, names }] of documents.entries()) {
		const rank = NAMED_FIRST.indexOf(kind);
		if (rank < 0) continue;
		for (const name of [title ?? '', ...(names ?? '').split(', ')]) {
			const key = keyOf(name);
			if (!entries.has(key)) entries.set(key, new Map());
			entries.get(key)!.set(id, rank);
		}
	}
	return entries;
}

/** A name as a question may hold it: "what is end-to-end encryption" asks for what is called so. */
function keyOf(name: string): string {
	return tellingTerms(searchTerms(name)).join(' ');
}

function groupByKind(found: readonly FoundDocument[]): Found['groups'] {
	const kinds = [...new Set(found.map(({ document }) => document.kind))];
	return kinds.map((kind) => ({ kind, documents: found.filter(({ document }) => document.kind === kind) }));
}
