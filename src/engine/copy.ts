import { words } from '../words/words.ts';
import type { SiteContent } from './site-content.ts';
import { readIdentity, type Identity } from './identity.ts';
import type { Site } from './site.ts';

/** What a copy says of itself: which version it is, how old, and where the site is. A page's own date is `lastChanged`. */
export interface Copy extends Identity, Pick<Site, 'name' | 'tagline' | 'evidenceReaches' | 'chapters'> {
	/** What each page says before it begins, once for all of them. */
	contentNote: string;
	/** The first page of each other language, which follow the chapters in a book. */
	languages: readonly { file: string }[];
}

/** The copy that a build of this content makes. Nothing in it comes from a clock. */
export function readCopy(
	root: string,
	{ site, changes, ...content }: Pick<SiteContent, 'site' | 'changes' | 'languages'>,
): Copy {
	const { name, tagline, contentNote, evidenceReaches, chapters } = site;
	const languages = content.languages.flatMap(({ slug, page, isPublished }) =>
		isPublished && page === 'index' ? { file: slug } : [],
	);
	const printed = { name, tagline, contentNote: words.site.thisSite(contentNote), evidenceReaches, chapters };
	return { ...printed, languages, ...readIdentity(root, { site, changes }) };
}
