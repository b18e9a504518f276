import { words } from '../words/words.ts';
import type { Site } from '../engine/site.ts';
import { ALL_PAGES } from '../engine/navigation.ts';
import { DECOY_PAGE } from '../engine/addresses.ts';
import type { Records } from '../engine/define-record.ts';
import { HANDOUT_PAGES } from '../subjects/teaching/handouts.ts';
import { LESSON_PAGES } from '../subjects/teaching/lessons.ts';
import { QUESTION_PAGES } from '../subjects/teaching/question.ts';
import { definePage, type PageKind, type SitePage } from '../engine/site-page.ts';
import { SOURCE_PAGES } from '../evidence/source-address.ts';

const { pages: names } = words.prose;

/**
 * Every page that is no chapter, in the order in which readers see them: what is declared here is in menu, list of all pages, search,
 * references and hosts' table, and chapters may link to it. Files of `src/pages` make them.
 */
export const PAGES: readonly PageKind[] = [
	LESSON_PAGES,
	HANDOUT_PAGES,
	QUESTION_PAGES,
	SOURCE_PAGES,
	definePage({ name: 'search', label: names.search, listed: names.searchAndIndex }),
	definePage({ name: ALL_PAGES, label: names.allPages }),
	definePage({ name: '404', label: names.missing, isApart: true }),
	definePage({ name: DECOY_PAGE.replace('.html', ''), label: names.decoy, isApart: true }),
	definePage({ name: 'embed', label: names.embeds, inFolder: 'embed', isApart: true }),
];

/** The kind of a page by its slug or address; none for most chapters. */
export function pageKindOf(address: string): PageKind | undefined {
	const [name] = address.split(/\/|\.html/);
	return PAGES.find((kind) => kind.name === name);
}

/** All pages that are no chapters and are listed, with their files. */
export const listedPages = ({ facts, site }: { facts: Records; site: Site }): (SitePage & { file: string })[] =>
	PAGES.filter(({ isApart }) => !isApart)
		.flatMap((kind) => kind.pages(facts, site))
		.map((page) => ({ ...page, file: `${page.slug}.html` }));

/** The chapter of the menu that a page is, or belongs under; none for pages that belong under none of them. */
export function placeInMenu(site: Site, slug: string): string | undefined {
	const chapter = site.chapters.find(({ file }) => file === slug);
	const candidates = [slug, chapter?.under, slug.split('/')[0], pageKindOf(slug)?.under];
	return candidates.find((one) => site.chapters.some(({ file, menu }) => file === one && menu));
}
