import { words } from '../words/words.ts';
import { definePage } from '../engine/site-page.ts';

/**
 * The pages that hold the full entries of sources, by the first letters of ids. All on one page would be too heavy.
 * A source's page follows from its id alone, so that its address lasts; the parts therefore never change.
 */
export const SOURCE_PARTS = [
	{ name: 'a-c', letters: 'abc0123456789' },
	{ name: 'd-g', letters: 'defg' },
	{ name: 'h-k', letters: 'hijk' },
	{ name: 'l-o', letters: 'lmno' },
	{ name: 'p-s', letters: 'pqrs' },
	{ name: 't-z', letters: 'tuvwxyz' },
].map((part) => ({ ...part, title: titleOf(part.name) }));
export type SourcePart = (typeof SOURCE_PARTS)[number];

function titleOf(name: string): string {
	const [first, last] = name.toUpperCase().split('-');
	return words.evidence.part(first!, last!);
}

/** The part that holds a source's entry. */
export const partOfSource = (id: string): SourcePart => SOURCE_PARTS.find(({ letters }) => letters.includes(id[0]!))!;
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
