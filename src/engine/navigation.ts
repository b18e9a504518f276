import type { Site } from './site.ts';
import { editionOf, pageOf, slugIn } from './editions.ts';

/** A link to a chapter. */
export type NavigationLink = { href: string; label: string; slug: string };
/** The chapter that stands apart in the menu. */
export const HELP = 'help';
/** The page that lists all others. */
export const ALL_PAGES = 'all-pages';

/** The address of a chapter, from the site's root. Links are made relative when the site is built. */
export const chapterHref = (slug: string, fragment?: string): string =>
	`/${slug}.html${fragment ? `#${fragment}` : ''}`;

/** All chapters in reading order. */
export const allLinks = (site: Site): NavigationLink[] =>
	site.chapters.map(({ file, label }) => ({ slug: file, label, href: chapterHref(file) }));

/** The chapters with these slugs, in reading order. */
export const linksTo = (site: Site, slugs: readonly string[]): NavigationLink[] =>
	allLinks(site).filter(({ slug }) => slugs.includes(slug));

/** The few chapters of the menu at the head of each page, help last. */
export const mainLinks = (site: Site): NavigationLink[] =>
	site.chapters
		.flatMap(({ file, menu }) => (menu ? [{ slug: file, label: menu, href: chapterHref(file) }] : []))
		.sort((a, b) => Number(a.slug === HELP) - Number(b.slug === HELP));

/** The chapters of the edition that a chapter belongs to, in reading order. */
export const editionLinks = (site: Site, slug: string): NavigationLink[] =>
	allLinks(site).filter((link) => editionOf(link.slug) === editionOf(slug));

/** Where the pages of the edition that a page belongs to are listed. */
export const allPagesHref = (slug: string): string => chapterHref(ALL_PAGES, editionOf(slug).listId);

/** Links with those of the chapters that belong under them. */
export const nestLinks = (links: readonly NavigationLink[]): (NavigationLink & { within: NavigationLink[] })[] =>
	links
		.filter(({ slug }) => !slug.includes('/'))
		.map((link) => ({ ...link, within: links.filter(({ slug }) => slug.startsWith(`${link.slug}/`)) }));

/** Which chapter of its edition one is, from 1, and of how many. */
export function placeInEdition(site: Site, slug: string): { number: number; count: number } {
	const links = editionLinks(site, slug);
	return { number: links.findIndex((link) => link.slug === slug) + 1, count: links.length };
}

/** The chapter that one belongs under, as a demand under the five; none for chapters at the top. */
export function parentLink(site: Site, slug: string): NavigationLink | undefined {
	const page = pageOf(slug);
	return page.includes('/') ? linksTo(site, [slugIn(editionOf(slug), page.split('/')[0]!)])[0] : undefined;
}

/** The chapters before and after one in its edition, in reading order. */
export function neighbours(site: Site, slug: string): { previous?: NavigationLink; next?: NavigationLink } {
	const links = editionLinks(site, slug);
	const index = links.findIndex((link) => link.slug === slug);
	return {
		...(links[index - 1] && { previous: links[index - 1] }),
		...(links[index + 1] && { next: links[index + 1] }),
	};
}
