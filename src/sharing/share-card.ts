import type { SiteContent } from '../engine/site-content.ts';
import { pageOf } from '../engine/editions.ts';
import { pageKindOf } from '../content/pages.ts';

/** The size of a card, as networks show it whole. */
export const CARD_PX = { width: 1200, height: 630 } as const;
/** The folder of the cards in the built site. They are for networks, and no part of any export. */
export const SHARE_FOLDER = 'share';

/** The chapters whose cards stand for their subjects. The first stands for the announcement, and for all that has none of its own. */
export const SUBJECTS = [
	'index',
	'demands',
	'safety-by-design',
	'arguments',
	'coalition',
	'timeline',
	'numbers',
	'words',
	'help',
	'teach',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** What a card says: the site's name, then the title and the summary of its subject. */
export interface ShareCard {
	name: string;
	title: string;
	text: string;
}

export function shareCardOf(subject: Subject, { site, chapters }: Pick<SiteContent, 'site' | 'chapters'>): ShareCard {
	const { title, summary } = chapters.find(({ slug }) => slug === subject)!.meta;
	// The first page is called as the site is.
	return { name: site.name, title: subject === 'index' ? site.shortTagline : title, text: summary };
}

/** The subject of a page, by its file without the ending. */
export function subjectOf(slug: string): Subject {
	const [first = ''] = pageOf(slug).split('/');
	return SUBJECTS.find((subject) => subject === (pageKindOf(slug)?.under ?? first)) ?? 'index';
}

/** The file of a subject's card, from the site's root. */
export function shareFile(subject: Subject): string {
	return `${SHARE_FOLDER}/${subject}.png`;
}
