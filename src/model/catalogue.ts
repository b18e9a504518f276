/** The page that lists everything on the site. */
export const CATALOGUE = 'catalogue';

/** What the catalogue lists, in its order. */
export const CATALOGUE_KINDS = {
	page: 'Pages',
	'easy-read': 'Pages in easy words',
	chart: 'Charts',
	lesson: 'Lessons',
	handout: 'Handouts',
	question: 'Questions',
	argument: 'Arguments',
	event: 'Events',
	term: 'Words explained',
} as const;
export type CatalogueKind = keyof typeof CATALOGUE_KINDS;

/** One thing that can be linked to, by what readers choose it. */
export interface CatalogueEntry {
	kind: CatalogueKind;
	title: string;
	/** From the site's root, without a slash before it: `timeline.html#photodna-2009`. */
	address: string;
	/** Slugs of the chapters that tell of it, each by the chapter at the top. */
	topics: readonly string[];
	/** Numbers of the demands that it tells of. */
	demands: readonly number[];
	/** From which age we think it fits: of what is made for lessons. */
	age?: number | undefined;
	/** How long it takes: a lesson by its plan, a page by its words. */
	minutes?: number | undefined;
	/** Its other forms: the learner sheet of a lesson, the large print of a handout. */
	also: readonly { title: string; address: string }[];
}
