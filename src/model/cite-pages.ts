/** The page that says how to cite, and the folder of those with the references. */
export const CITE = 'cite';

/** The pages of references: chapters have one, what is for teaching the other. */
export const REFERENCE_PAGES = ['chapters', 'lessons'] as const;
export type ReferencePage = (typeof REFERENCE_PAGES)[number];

/** The page of references to charts and sections, each a part of a chapter. */
export const PARTS = `${CITE}/parts`;

/** The files of these pages, to which chapters and the search's list of leads may link. */
export const CITE_FILES: readonly string[] = [
	`${CITE}.html`,
	...REFERENCE_PAGES.map((page) => `${CITE}/${page}.html`),
	`${PARTS}.html`,
];
