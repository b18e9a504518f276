import { words } from '../words/words.ts';
import { definePage } from '../engine/site-page.ts';

/**
 * The pages that hold the full entries of sources, by the first letters of ids. All on one page would be too heavy.
 * A source's page follows from its id alone, so that its address lasts; the parts therefore never change.
 */
export const SOURCE_PARTS = ['a-b', 'c', 'd-e', 'f-h', 'i-k', 'l-m', 'n-o', 'p-r', 's-t', 'u-z'].map((name) => ({
	name,
	title: words.evidence.part(name[0]!.toUpperCase(), name.at(-1)!.toUpperCase()),
}));
export type SourcePart = (typeof SOURCE_PARTS)[number];

/** The part that holds a source's entry: the first whose last letter is not before its id's. Figures stand before all letters. */
export const partOfSource = (id: string): SourcePart => SOURCE_PARTS.find(({ name }) => id[0]! <= name.at(-1)!)!;
/** The address of a source's entry, from the site's root. */
export const sourceHref = (id: string): string => `/sources/${partOfSource(id).name}.html#${id}`;

/** The pages of the full entries. What is found leads to the entries themselves. */
export const SOURCE_PAGES = definePage({
	name: 'sources',
	label: words.evidence.sources.label,
	under: 'sources',
	inFolder: 'page',
	pages: () => SOURCE_PARTS.map(({ name }) => ({ slug: `sources/${name}` })),
});
