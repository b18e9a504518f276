import type { Site } from './site.ts';
import type { Records } from './define-record.ts';

/** A page that is no chapter. */
export interface SitePage {
	/** Its address from the site's root, without `.html`. */
	slug: string;
	/** Places on it that a link may name. */
	ids?: readonly string[];
	/** Its title in the files of references; none for what nobody cites. */
	cited?: string;
	/** How the search finds it; `names` are what readers call such pages, and not shown. */
	found?: { kind: 'chapter' | 'lesson' | 'handout'; title: string; names?: string; text: string };
}

/** Pages that are no chapters and that one file of `src/pages` makes. */
export interface PageKind {
	/** The name of the page, and of the folder of all others of the kind. */
	name: string;
	/** What readers call it. */
	label: string;
	/** The chapter under which it stands in the menu, and which leads to it. */
	under?: string;
	/** What it is called in the list of all pages; none where it is not named there. */
	listed?: string;
	/** Where its pages stand in a folder of its name: whether others may show them in frames. */
	inFolder?: 'page' | 'embed';
	/** True for what is shown in place of other pages, or in those of others: nothing lists it, and nobody cites it. */
	isApart?: true;
	pages(facts: Records, site: Site): readonly SitePage[];
}

/** Declares a page, or all pages of a kind, for `PAGES` in `pages.ts`. */
export function definePage(page: Omit<PageKind, 'pages'> & Partial<Pick<PageKind, 'pages'>>): PageKind {
	return { pages: () => [{ slug: page.name }], ...page };
}
