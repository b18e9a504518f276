import type { StyleId } from '../model/cite-pages.ts';
import type { CslItem } from './csl-item.ts';

/** A style of reference that readers are asked for. */
export interface CitationStyle {
	id: StyleId;
	/** What readers call it. */
	short: string;
	/** What they call it, with its edition. */
	name: string;
	/** Its definition in the Citation Style Language, in `src/cite/styles`. */
	file: string;
	/** Fields without which its rules cannot be kept. */
	needs: readonly (keyof CslItem)[];
	/** Adds to an item what the style asks for beyond it, and puts the version of the site where the style can show it. */
	suit: (item: CslItem) => CslItem;
	/** How it writes the day of reading, if it asks for one. A reader fills it in at `DAY_TO_ADD`. */
	day?: DayForm;
}

/** How a day is written: `27 November 2026`, or `2026 Nov 27`. */
export type DayForm = 'long' | 'nlm';

/** Stands where the day of reading belongs. Nothing else in a reference has these words. */
export const DAY_TO_ADD = 'add the day you read it';

/** What a copy is called that does not know where it is on the web: if its reader does, the address belongs to the reference. */
const OFFLINE = 'copy kept offline: add the address of the copy you read';

const ALWAYS = ['author', 'title', 'issued', 'version'] as const;

/** The styles, in the order in which they are shown. */
export const CITATION_STYLES: readonly CitationStyle[] = [
	{ id: 'apa', short: 'APA', name: 'APA, 7th edition', file: 'apa.csl', needs: ALWAYS, suit: tellVersion },
	{
		id: 'harvard',
		short: 'Harvard',
		name: 'Harvard (Cite Them Right, 12th edition)',
		file: 'harvard-cite-them-right.csl',
		needs: [...ALWAYS, 'accessed'],
		suit: (item) => tellVersion(wasRead(item)),
		day: 'long',
	},
	{
		id: 'mla',
		short: 'MLA',
		name: 'MLA, 9th edition',
		file: 'modern-language-association.csl',
		needs: ALWAYS,
		// MLA has a place for versions, behind the name of the site that a page is part of. The site itself is part of none.
		suit: (item) =>
			item['container-title']
				? { ...item, version: `version ${item.version}${item.URL ? '' : `, ${OFFLINE}`}` }
				: tellVersion(item),
	},
	{
		id: 'chicago',
		short: 'Chicago',
		name: 'Chicago, author-date (17th edition)',
		file: 'chicago-author-date.csl',
		needs: ALWAYS,
		suit: tellVersion,
	},
	{
		id: 'vancouver',
		short: 'Vancouver',
		name: 'Vancouver (NLM, Citing Medicine, 2nd edition)',
		file: 'nlm-citation-sequence.csl',
		needs: [...ALWAYS, 'accessed', 'publisher', 'publisher-place'],
		// Vancouver's rule for an unknown place of publication is to say so.
		suit: (item) =>
			tellVersion({
				...wasRead(item),
				publisher: item.publisher ?? item.author[0]?.literal ?? '',
				'publisher-place': item['publisher-place'] ?? '[place unknown]',
			}),
		day: 'nlm',
	},
];

/** A style without a place for versions has the version behind the name of the site, where readers look for the edition. */
function tellVersion(item: CslItem): CslItem {
	const field = item['container-title'] === undefined ? 'title' : 'container-title';
	const edition = [item.version && `version ${item.version}`, !item.URL && OFFLINE].filter(Boolean).join(', ');
	// Styles that change capitals leave the words in such a span as they are. The processor removes the span.
	const words = `<span class="nocase">(${edition})</span>`;
	const told = edition ? { ...item, [field]: `${item[field]} ${words}` } : { ...item };
	// It must not stand in the reference twice.
	delete told.version;
	return told;
}

/** Where a web page may change, the day it was read belongs to the reference: the reader knows it. */
function wasRead(item: CslItem): CslItem {
	return item.accessed ? item : { ...item, accessed: { literal: DAY_TO_ADD } };
}
