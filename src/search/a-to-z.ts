import { groups } from 'd3';
import type { SiteContent } from '../engine/site-content.ts';
import { words } from '../words/words.ts';
import { editionOf } from '../engine/editions.ts';
import type { Records } from '../engine/define-record.ts';
import { allLinks, chapterHref } from '../engine/navigation.ts';
import { queryWords } from '../text/query-words.ts';
import { listedDocuments } from './collect-documents.ts';
import type { SearchDocument, SearchKind } from './search-document.ts';

const says = words.search.places;

/** The lists whose entries stand in the index, and what their places are called there. */
const PLACE_LABELS: Partial<Record<SearchKind, (document: SearchDocument, facts: Records) => string>> = {
	term: () => says.term,
	country: ({ status }, { countries }) => says.country(countries.length, status!.toLowerCase()),
	help: () => says.help,
	position: () => says.position,
};

/** Pages, words, organisations, countries and help in the order of the alphabet, by letter, each with all its places. */
export function buildAToZ(content: Pick<SiteContent, 'site' | 'chapters' | 'facts'>) {
	const { site, facts } = content;
	const listed = listedDocuments(content).flatMap((document) => {
		const label = PLACE_LABELS[document.kind];
		return label && document.title
			? [{ word: document.title, label: label(document, facts), href: `/${document.address}` }]
			: [];
	});
	const entryOf = new Map(listed.map(({ word, href }) => [word, href]));
	const otherNames = facts.terms.flatMap(({ term, aliases = [] }) =>
		aliases
			.filter((alias) => sortKey(alias) !== sortKey(term))
			.map((alias) => ({ word: alias, label: says.see(term), href: entryOf.get(term)! })),
	);
	const pages = allLinks(site)
		.filter(({ slug }) => !editionOf(slug).isRepeat)
		// In menus the five demands carry their numbers.
		.map(({ slug, label }) => ({ word: label.replace(/^\d+\. /, ''), label: says.page, href: chapterHref(slug) }));

	// Figures share one letter.
	const entries = groups([...pages, ...listed, ...otherNames], ({ word }) => sortKey(word))
		.sort(([a], [b]) => words.compare(a, b))
		.map(([key, places]) => ({ letter: /^\d/.test(key) ? '0-9' : key[0]!, word: places[0]!.word, places }));
	return groups(entries, ({ letter }) => letter).map(([letter, own]) => ({ letter, entries: own }));
}

/** A word without signs and accents, so that “self-generated” stands among the words with S. */
function sortKey(word: string): string {
	return queryWords(word).join(' ');
}
