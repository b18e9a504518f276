/** All chapters that are written for one kind of reader, and how such chapters are shown and checked. */
export interface Edition {
	id: 'full' | 'easy-read';
	/** Its BCP 47 tag. */
	language: 'en-GB';
	direction: 'ltr' | 'rtl';
	/**
	 * Its first page, and the folder of its others: there each is called as the page of the full edition for which it stands.
	 * Empty for the full edition, whose first page is `index`.
	 */
	prefix: string;
	/** What readers call it beside the site's name; none for the full edition. */
	name?: string;
	/** What one of its pages is called. */
	pageWord: string;
	/** Where its pages are listed: the id and the title of that list. */
	listed: { id: string; title: string };
	/** The link from one of its pages to the same page in the other edition. */
	otherPage: string;
	/** True where its chapters can be read in one minute, in five, and in full. */
	hasDepth: boolean;
	/** True if the search finds the records in its lists; another edition prints the same records again. */
	isFound: boolean;
	/** What the search calls its pages and sections. */
	found: { page: 'chapter' | 'easy-read'; section: 'section' | 'easy-read' };
	/** Which limits its texts must keep to, in `src/editorial`. */
	reading: 'full' | 'easy';
}

/** The edition that says everything, with its evidence. */
export const FULL_EDITION: Edition = {
	id: 'full',
	language: 'en-GB',
	direction: 'ltr',
	prefix: '',
	pageWord: 'Chapter',
	listed: { id: 'by-page', title: 'Pages and their sections' },
	otherPage: 'Read this page in easy words',
	hasDepth: true,
	isFound: true,
	found: { page: 'chapter', section: 'section' },
	reading: 'full',
};

/** The edition in easy words. Its chapters are short as they stand. */
export const EASY_READ: Edition = {
	id: 'easy-read',
	language: 'en-GB',
	direction: 'ltr',
	prefix: 'easy-read',
	name: 'Easy read',
	pageWord: 'Page',
	listed: { id: 'in-easy-words', title: 'Pages in easy words' },
	otherPage: 'Read the full page',
	hasDepth: false,
	isFound: false,
	found: { page: 'easy-read', section: 'easy-read' },
	reading: 'easy',
};

/** The editions, the full one first. */
export const EDITIONS: readonly Edition[] = [FULL_EDITION, EASY_READ];

/** The first page of the full edition. */
const HOME = 'index';

/** The edition to which a chapter belongs, by its slug. */
export function editionOf(slug: string): Edition {
	return EDITIONS.find(({ prefix }) => prefix && (slug === prefix || slug.startsWith(`${prefix}/`))) ?? FULL_EDITION;
}

/** The page of the full edition for which a chapter stands, whether there is one or not: `help` for `easy-read/help`. */
export function pageOf(slug: string): string {
	const { prefix } = editionOf(slug);
	return slug === prefix ? HOME : prefix ? slug.slice(prefix.length + 1) : slug;
}

/** The slug of a page in an edition, whether it is there or not: `easy-read/help` for `help`. */
export function slugIn({ prefix }: Edition, page: string): string {
	return !prefix ? page : page === HOME ? prefix : `${prefix}/${page}`;
}

/** The same page in the other edition, if it is among `slugs`. */
export function counterpart(slug: string, slugs: readonly string[]): string | undefined {
	const own = editionOf(slug);
	return EDITIONS.filter((edition) => edition !== own)
		.map((edition) => slugIn(edition, pageOf(slug)))
		.find((other) => slugs.includes(other));
}

/** The title of a chapter where chapters of all editions stand together: "Easy read: The 5 demands". */
export function titleAmongAll(slug: string, title: string): string {
	const { name } = editionOf(slug);
	return name ? `${name}: ${title}` : title;
}
