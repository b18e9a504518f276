import type { Words } from '../words/en.ts';
import { words } from '../words/words.ts';

/** All chapters that are written for one kind of reader, and how such chapters are shown and checked. */
export interface Edition {
	/** Its BCP 47 tag. */
	language: string;
	direction: 'ltr' | 'rtl';
	/** The words of its interface. */
	words: Words;
	/** Its first page, and the folder of its others, each called as the page for which it stands. Empty for the full edition. */
	prefix: string;
	/** What readers call it beside the site's name; none for the full edition. */
	name?: string;
	/** What one of its pages is called. */
	pageWord: string;
	/** Where its pages are listed: the id and the title of that list. */
	listId: string;
	listTitle: string;
	/** The link to its first page at the foot of pages of other editions. */
	door: string;
	/** The link from one of its pages to the same page in the other edition. */
	otherPage: string;
	/** True where its chapters can be read in one minute, in five, and in full. */
	hasMinute: boolean;
	/** True if its lists print records of the full edition again, which the search finds there alone. */
	isRepeat: boolean;
	/** Which limits its texts must keep to, in `src/editorial`; easy words are also said around them. */
	reading: 'full' | 'easy';
}

/** What the editions of one language share. */
const own = { language: words.tag, direction: 'ltr', words } as const;

/** The edition that says everything, with its evidence. What belongs to no edition is in its language. */
export const FULL_EDITION: Edition = {
	...own,
	...words.site.editions.full,
	prefix: '',
	listId: 'by-page',
	hasMinute: true,
	isRepeat: false,
	reading: 'full',
};

/** The editions, the full one first: one entry each. Nothing else names one. */
export const EDITIONS: readonly Edition[] = [
	FULL_EDITION,
	{
		...own,
		...words.site.editions.easy,
		prefix: 'easy-read',
		listId: 'in-easy-words',
		hasMinute: false,
		isRepeat: true,
		reading: 'easy',
	},
];

const HOME = 'index';

/** The edition to which a chapter belongs, by its slug. */
export const editionOf = (slug: string): Edition =>
	EDITIONS.find(({ prefix }) => prefix && (slug === prefix || slug.startsWith(`${prefix}/`))) ?? FULL_EDITION;

/** The page of the full edition for which a chapter stands, whether there is one or not: `help` for `easy-read/help`. */
export function pageOf(slug: string): string {
	const { prefix } = editionOf(slug);
	return slug === prefix ? HOME : prefix ? slug.slice(prefix.length + 1) : slug;
}

/** The slug of a page in an edition, whether it is there or not: `easy-read/help` for `help`. */
export const slugIn = ({ prefix }: Edition, page: string): string =>
	!prefix ? page : page === HOME ? prefix : `${prefix}/${page}`;

/** The same page in the other edition, if it is among `slugs`. */
export function counterpart(slug: string, slugs: readonly string[]): string | undefined {
	const own = editionOf(slug);
	return EDITIONS.filter((edition) => edition !== own)
		.map((edition) => slugIn(edition, pageOf(slug)))
		.find((other) => slugs.includes(other));
}

/** The title of a chapter where chapters of all editions stand together: "Easy read: The 5 demands". */
export function titleAmongAll(slug: string, title: string): string {
	const { name, words } = editionOf(slug);
	return name ? words.site.amongAll(name, title) : title;
}
