import { headlineOf } from '../content/leads.ts';
import { pageKindOf } from '../content/pages.ts';
import { FULL_EDITION, editionOf, pageOf } from '../engine/editions.ts';
import type { SiteContent } from '../engine/site-content.ts';
import { publishedPages } from '../languages/language-page.ts';

/** The size of a card, as networks show it whole. */
export const CARD_PX = { width: 1200, height: 630 } as const;
/** The folder of the cards in the built site. They are for networks, and no part of any export. */
export const SHARE_FOLDER = 'share';

/** The chapters that have a card without a picture. The first stands for the announcement, and for all that has none of its own. */
const WITHOUT_PICTURE = ['index', 'help', 'teach'];

/** What a card says: the site's name, then the title of its chapter, and the headline of its lead picture or its summary. */
export interface ShareCard {
	name: string;
	title: string;
	text: string;
}

type Cards = Pick<SiteContent, 'site' | 'chapters' | 'languages'>;

/** The chapters that have cards, by their slugs: those that lead with a picture, which is on their card, few others, and the first page of each language. */
export const cardSlugs = ({ chapters, languages }: Pick<Cards, 'chapters' | 'languages'>): string[] => [
	...chapters
		.filter((chapter) => editionOf(chapter.slug) === FULL_EDITION)
		.filter((chapter) => WITHOUT_PICTURE.includes(chapter.slug) || headlineOf(chapter) !== undefined)
		.map(({ slug }) => slug),
	...publishedPages(languages).flatMap(({ slug, page }) => (page === 'index' ? slug : [])),
];

export function shareCardOf(slug: string, { site, chapters, languages }: Cards): ShareCard {
	const inLanguage = languages.find((one) => one.slug === slug);
	if (inLanguage) return { name: site.name, title: inLanguage.meta.title, text: '' };
	const chapter = chapters.find((one) => one.slug === slug)!;
	const { title, summary } = chapter.meta;
	// The first page is called as the site is.
	return {
		name: site.name,
		title: slug === 'index' ? site.shortTagline : title,
		text: headlineOf(chapter) ?? summary,
	};
}

/** The chapter whose card a page is shared with: its own, or that of the chapters above it. */
export function cardOf(slug: string, content: Pick<Cards, 'chapters' | 'languages'>): string {
	const inLanguage = content.languages.find((one) => one.slug === slug);
	if (inLanguage) return `${inLanguage.language}/index`;
	const page = pageKindOf(slug)?.under ?? pageOf(slug);
	const found = cardSlugs(content);
	return [page, page.split('/')[0]!].find((one) => found.includes(one)) ?? WITHOUT_PICTURE[0]!;
}

/** The file of a chapter's card, from the site's root. */
export function shareFile(slug: string): string {
	return `${SHARE_FOLDER}/${slug.replaceAll('/', '-')}.png`;
}
