import MiniSearch, { type QueryCombination, type SearchResult } from 'minisearch';
import { phraseTerms, readFits } from './phrases.ts';
import type { AvoidedWord, SearchDocument, SearchIndex, SearchKind } from './search-document.ts';
import { WHOLE_ONLY, findPhrase, searchTerms, tellingTerms } from './words.ts';

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

/** A word of the query, with the other names that may stand for it: the words of one of them are enough. */
interface Asked {
	ways: string[][];
	/** How much the word tells: more the fewer entries have it. */
	weight: number;
	isKnown: boolean;
}

/** What more words would add little to. */
const MOST_WORDS = 12;
/** How many words make a sentence, if small ones are among them; and how many do without. */
const SENTENCE = 4;
const LONG_QUERY = 6;
/** How many letters a word must have for longer words to be found that begin with it: the last word, and others. */
const LAST_PREFIX = 3;
const OTHER_PREFIX = 4;
/** How many entries answer a sentence. */
const HANDFUL = 5;
/** How many are shown below help, so that they do not hide it. */
const BELOW_HELP = 3;
/** How much of what a query tells an entry must have to be shown, where none has all. */
const LEAST_SHARE = 0.4;
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
const NAMED_FIRST: readonly SearchKind[] = ['country', 'help', 'term', 'chapter', 'section'];
/** How many counts are kept from one letter to the next. */
const MOST_COUNTS = 200;
/** Documents that are taken into the index before the browser is let do other things. */
const AT_ONCE = 100;

/** How the index reads documents: every word as `searchTerms` writes it, in titles, other names and texts. */
const INDEX_OPTIONS = {
	fields: ['title', 'names', 'text'],
	tokenize: searchTerms,
	processTerm: (term: string) => term,
};

/** Makes an index that can be searched, in pieces, so that the page answers meanwhile. */
export async function createSearch({ documents, names, avoided, leads }: SearchIndex): Promise<Search> {
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
	const documentAt = new Map(documents.map((document) => [document.address, document]));
	const entryNames = readEntryNames(documents);
	const readLeads = leads.map((lead) => ({ ...lead, fits: readFits(lead) }));

	/** Words that this site uses, and other names, for those in the query. */
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
			replacements: [
				...hits.map(({ terms: instead, say }) => ({ instead, terms: say })),
				...others.map(({ instead, terms: other }) => ({ instead, terms: other })),
			],
		};
	};

	/** How many entries a query finds: those of the words before do not change while the next is typed. */
	const counts = new Map<string, number>();
	const countOf = (query: QueryCombination): number => {
		const key = JSON.stringify(query);
		const known = counts.get(key) ?? index.search(query).length;
		if (counts.size >= MOST_COUNTS) counts.clear();
		counts.set(key, known);
		return known;
	};
	const ask = (
		term: string,
		place: number,
		count: number,
		replacements: readonly { instead: readonly string[]; terms: readonly string[] }[],
	): Asked => {
		const others = replacements
			.filter(({ instead }) => instead.includes(term))
			.map(({ terms }) => tellingTerms(terms))
			.filter((words) => countOf(exactly(words)) > 0);
		const own = countOf(byStart(term, place, { length: count }));
		const entries = own + others.reduce((sum, words) => sum + countOf(exactly(words)), 0);
		return {
			ways: [...(own > 0 ? [[term]] : []), ...others],
			weight: Math.log(1 + documents.length / Math.max(1, entries)),
			isKnown: entries > 0,
		};
	};
	/** A handful of entries that have the most of what the query tells. */
	const findSome = (asked: readonly Asked[], terms: readonly string[]): SearchResult[] => {
		const whole = asked.reduce((sum, { weight }) => sum + weight, 0);
		const words = [...new Set(asked.flatMap(({ ways }) => ways.flat()))];
		const queries = words.map((word) => {
			const place = terms.indexOf(word);
			return place < 0 ? exactly([word]) : byStart(word, place, terms);
		});
		return index
			.search({ combineWith: 'OR', queries })
			.map((result) => {
				const has = new Set(result.queryTerms);
				const met = asked.filter(({ ways }) => ways.some((way) => way.every((word) => has.has(word))));
				return { result, share: met.reduce((sum, { weight }) => sum + weight, 0) / whole };
			})
			.filter(({ share }) => share >= LEAST_SHARE)
			.sort((a, b) => b.share ** 2 * b.result.score - a.share ** 2 * a.result.score)
			.slice(0, HANDFUL)
			.map(({ result }) => result);
	};

	return {
		find(query, isBelowHelp = false) {
			const all = searchTerms(query);
			const terms = [...new Set(tellingTerms(all))].slice(0, MOST_WORDS);
			const { avoided, otherNames, replacements } = reword(all);
			const asPhrase = phraseTerms(query);
			const addresses = new Set(readLeads.filter(({ fits }) => fits(asPhrase)).flatMap((lead) => lead.addresses));
			const leadDocuments = [...addresses].flatMap((address) => documentAt.get(address) ?? []);
			const tell = (found: Pick<Found, 'best' | 'isHandful' | 'groups' | 'unknown' | 'hasAllWords'>): Found => ({
				...found,
				leads: leadDocuments.map((document) => ({ document, terms: new Set(terms) })),
				count: found.groups.reduce((sum, { documents: own }) => sum + own.length, 0),
				avoided,
				otherNames,
			});
			if (terms.length === 0) return tell({ best: [], isHandful: false, groups: [], unknown: [], hasAllWords: true });

			const isLead = ({ id }: SearchResult) => addresses.has(documents[id as number]!.address);
			const toFound = ({ id, terms: matched }: SearchResult): FoundDocument => ({
				document: documents[id as number]!,
				terms: new Set(matched),
			});
			const wholeOnly = [...WHOLE_ONLY].filter((word) => !all.includes(word));
			const isAsked = ({ terms: matched }: SearchResult) =>
				!matched.some((term) => wholeOnly.includes(term)) ||
				terms.every((term) => matched.some((other) => other.startsWith(term) && !wholeOnly.includes(other)));
			const pick = (found: FoundDocument[], isWanted: (document: SearchDocument) => boolean) =>
				isBelowHelp ? found.filter(({ document }) => isWanted(document)).slice(0, BELOW_HELP) : found;
			const exact = index
				.search({
					combineWith: 'OR',
					queries: [
						{ combineWith: 'AND', queries: terms.map(byStart) },
						...replacements.map(({ instead, terms: other }) =>
							exactly(tellingTerms(replacePhrase(all, instead, other)).slice(0, MOST_WORDS)),
						),
					],
				})
				.filter(isAsked);
			if (exact.length > 0) {
				// What is called as the query is comes first: a country before all, whatever else tells of it.
				const called = entryNames.get(all.join(' '));
				const rankOf = ({ id }: SearchResult) => called?.get(id as number) ?? NAMED_FIRST.length;
				const found = exact
					.sort((a, b) => rankOf(a) - rankOf(b))
					.filter((result) => !isLead(result))
					.map(toFound);
				const isSentence = all.length >= LONG_QUERY || (all.length >= SENTENCE && terms.length < all.length);
				const isHandful = !called && (isSentence || isBelowHelp);
				return tell({
					best: isHandful ? pick(found, ({ kind }) => kind !== 'source').slice(0, HANDFUL) : [],
					isHandful,
					groups: groupByKind(found),
					unknown: [],
					hasAllWords: true,
				});
			}

			const asked = terms.map((term, place) => ask(term, place, terms.length, replacements));
			const unknown = terms.filter(
				// The last may be still typed.
				(term, place) => !asked[place]!.isKnown && (place < terms.length - 1 || term.length >= LAST_PREFIX),
			);
			return tell({
				best: pick(
					findSome(asked, terms)
						.filter((result) => isAsked(result) && !isLead(result))
						.map(toFound),
					// With some of the words only, other pages tell of other things.
					({ address }) => /^(easy-read\/)?help\.html/.test(address),
				),
				isHandful: true,
				groups: [],
				unknown,
				hasAllWords: false,
			});
		},
	};
}

/** A word, also where longer words begin with it: the last may be still typed, and others may be inflected. */
function byStart(term: string, place: number, { length }: { length: number }): QueryCombination {
	return { queries: [term], prefix: term.length >= (place === length - 1 ? LAST_PREFIX : OTHER_PREFIX) };
}

function exactly(terms: readonly string[]): QueryCombination {
	return { combineWith: 'AND', queries: [...terms], prefix: false };
}

function replacePhrase(terms: readonly string[], phrase: readonly string[], other: readonly string[]): string[] {
	const at = findPhrase(terms, phrase);
	return [...terms.slice(0, at), ...other, ...terms.slice(at + phrase.length)];
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
