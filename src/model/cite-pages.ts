/** The page that says how to cite, and the folder of the pages with references. */
export const CITE = 'cite';

/** The two pages of references: one for chapters, one for lessons and handouts. */
export const REFERENCE_PAGES = ['chapters', 'lessons'] as const;
export type ReferencePage = (typeof REFERENCE_PAGES)[number];

/** The styles of reference that readers are asked for, in the order in which they are shown. */
export const STYLE_IDS = ['apa', 'harvard', 'mla', 'chicago', 'vancouver'] as const;
export type StyleId = (typeof STYLE_IDS)[number];

/** The page of references to parts of chapters in the first style, and to charts in every style. */
export const PARTS = `${CITE}/parts`;

/** The page of references to parts of chapters in a style. */
export function partsSlug(style: StyleId): string {
	return style === STYLE_IDS[0] ? PARTS : `${PARTS}-${style}`;
}

/** The facts that chapters cite, for programs that manage references. */
export const FACTS = `${CITE}/facts`;

/** The files of all these pages: chapters and the list of leads of the search may link to them. */
export const CITE_FILES: readonly string[] = [
	`${CITE}.html`,
	...REFERENCE_PAGES.map((page) => `${CITE}/${page}.html`),
	...STYLE_IDS.map((style) => `${partsSlug(style)}.html`),
];
