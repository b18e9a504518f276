import MiniSearch, { type SearchResult } from 'minisearch';
import { byStart, createFindSome, exactly, HANDFUL } from './find-some.ts';
import { phraseTerms, readFits } from './phrases.ts';
import { createReworder, replacePhrase, type Replacement } from './reword.ts';
import type { AvoidedWord, SearchDocument, SearchIndex, SearchKind } from './search-document.ts';
import { WHOLE_ONLY, searchTerms, tellingTerms } from './words.ts';

/** An entry that was found. */
export interface FoundDocument {
	document: SearchDocument;
	/** The terms by which it was found, as `searchTerms` writes them. */
	terms: ReadonlySet<string>;
}

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
	/** How many entries there are in all groups. */
	count: number;
	/** Words of the query that this site avoids. */
	avoided: AvoidedWord[];
	/** Other names of what the query names, by which it was searched too. */
	otherNames: string[];
	/** Words of the query that no entry has. Nothing is searched in their place. */
	unknown: string[];
	/** False where no entry has all the words. */
	hasAllWords: boolean;
}

/** Finds entries of an index. */
export interface Search {
	/**
	 * Finds what a query asks for. Never throws, whatever the query. Below help it is a few entries, none of them a source,
	 * if the query is no entry's name.
	 */
	find(query: string, isBelowHelp?: boolean): Found;
}

/** A document as the index keeps it: its place in the list is its id. */
type Indexed = SearchDocument & { id: number };

/** What more words would add little to. */
const MOST_WORDS = 12;
/** How many words make a sentence, if small ones are among them; and how many do without. */
const SENTENCE = 4;
const LONG_QUERY = 6;
/** How many are shown below help, so that they do not hide it. */
const BELOW_HELP = 3;
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
const NAMED_FIRST: readonly SearchKind[] = ['country', 'help', 'term', 'handout', 'chapter', 'section'];
/** Documents that are taken into the index before the browser is let do other things. */
const AT_ONCE = 100;

/** How the index reads documents: every word as `searchTerms` writes it, in titles, other names and texts. */
const INDEX_OPTIONS = {
	fields: ['title', 'names', 'text'],
	tokenize: searchTerms,
	processTerm: (term: string) => term,
};

/** Makes an index that can be searched, in pieces, so that the page answers meanwhile. */
export async function createSearch(searchIndex: SearchIndex): Promise<Search> {
	const { documents, leads } = searchIndex;
	const index = await createIndex(documents);
	const documentAt = new Map(documents.map((document) => [document.address, document]));
	const entryNames = readEntryNames(documents);
	const readLeads = leads.map((lead) => ({ ...lead, fits: readFits(lead) }));
	const reword = createReworder(searchIndex);
	const findSome = createFindSome((query) => index.search(query), documents.length);

	/** The entries with all the words, or with other names in their place; what is called as the query is comes first. */
	const findAll = (all: readonly string[], terms: readonly string[], replacements: readonly Replacement[]) => {
		const results = index.search({
			combineWith: 'OR',
			queries: [
				{ combineWith: 'AND', queries: terms.map(byStart) },
				...replacements.map((one) => exactly(tellingTerms(replacePhrase(all, one)).slice(0, MOST_WORDS))),
			],
		});
		// A country comes before all, whatever else tells of it.
		const called = entryNames.get(all.join(' '));
		const rankOf = ({ id }: SearchResult) => called?.get(id as number) ?? NAMED_FIRST.length;
		return { results: results.sort((a, b) => rankOf(a) - rankOf(b)), isName: called !== undefined };
	};
	const toFound = ({ id, terms }: SearchResult): FoundDocument => ({
		document: documents[id as number]!,
		terms: new Set(terms),
	});

	return {
		find(query, isBelowHelp = false) {
			const all = searchTerms(query);
			const terms = [...new Set(tellingTerms(all))].slice(0, MOST_WORDS);
			const { replacements, ...reworded } = reword(all);
			const asPhrase = phraseTerms(query);
			const addresses = new Set(readLeads.filter(({ fits }) => fits(asPhrase)).flatMap((lead) => lead.addresses));
			const isLead = ({ id }: SearchResult) => addresses.has(documents[id as number]!.address);
			const empty: Found = {
				...reworded,
				leads: [...addresses]
					.flatMap((address) => documentAt.get(address) ?? [])
					.map((document) => ({ document, terms: new Set(terms) })),
				best: [],
				isHandful: false,
				groups: [],
				count: 0,
				unknown: [],
				hasAllWords: true,
			};
			if (terms.length === 0) return empty;

			const isAsked = askedFor(all, terms);
			const pick = (found: FoundDocument[], isWanted: (document: SearchDocument) => boolean) =>
				isBelowHelp ? found.filter(({ document }) => isWanted(document)).slice(0, BELOW_HELP) : found;
			const { results, isName } = findAll(all, terms, replacements);
			const exact = results.filter(isAsked);
			if (exact.length > 0) {
				const found = exact.filter((result) => !isLead(result)).map(toFound);
				const isSentence = all.length >= LONG_QUERY || (all.length >= SENTENCE && terms.length < all.length);
				const isHandful = !isName && (isSentence || isBelowHelp);
				const best = isHandful ? pick(found, ({ kind }) => kind !== 'source').slice(0, HANDFUL) : [];
				return { ...empty, best, isHandful, groups: groupByKind(found), count: found.length };
			}

			const { some, unknown } = findSome(terms, replacements);
			const found = some.filter((result) => isAsked(result) && !isLead(result)).map(toFound);
			// With some of the words only, other pages tell of other things.
			const best = pick(found, ({ address }) => /^(easy-read\/)?help\.html/.test(address));
			return { ...empty, best, isHandful: true, unknown, hasAllWords: false };
		},
	};
}

async function createIndex(documents: readonly SearchDocument[]): Promise<MiniSearch<Indexed>> {
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
	return index;
}

/** Gives a test of results: words that are found whole only must have been asked for, or the others found elsewhere too. */
function askedFor(all: readonly string[], terms: readonly string[]): (result: SearchResult) => boolean {
	const wholeOnly = [...WHOLE_ONLY].filter((word) => !all.includes(word));
	return ({ terms: matched }) =>
		!matched.some((term) => wholeOnly.includes(term)) ||
		terms.every((term) => matched.some((other) => other.startsWith(term) && !wholeOnly.includes(other)));
}

/** The entries that are called by a name, with the place of their kind among those that come first. */
function readEntryNames(documents: readonly SearchDocument[]): Map<string, Map<number, number>> {
	const entries = new Map<string, Map<number, number>>();
	for (const [id, { kind, title, names }] of documents.entries()) {
		const rank = NAMED_FIRST.indexOf(kind);
		if (rank < 0) continue;
		for (const name of [title ?? '', ...(names ?? '').split(', ')]) {
			const key = searchTerms(name).join(' ');
			if (!entries.has(key)) entries.set(key, new Map());
			entries.get(key)!.set(id, rank);
		}
	}
	return entries;
}

function groupByKind(found: readonly FoundDocument[]): Found['groups'] {
	const groups = new Map<SearchKind, FoundDocument[]>();
	for (const one of found) {
		const { kind } = one.document;
		const own = groups.get(kind);
		if (own) own.push(one);
		else groups.set(kind, [one]);
	}
	return [...groups].map(([kind, documents]) => ({ kind, documents }));
}
