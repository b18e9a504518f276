import type { SiteContent } from './site-content.ts';
import { readIdentity, type Identity } from './identity.ts';
import type { Site } from './site.ts';

/** What a copy says of itself: which version it is, how old, and where the site is. */
export interface Copy
	extends
		Pick<Site, 'name' | 'tagline' | 'evidenceReaches' | 'chapters'>,
		Pick<Identity, 'author' | 'version' | 'address'> {
	/** What each page says before it begins, once for all of them. */
	contentNote: string;
	/**
	 * The day of this version, as an ISO date (see `Identity`). It is the one date of a copy: the foot of each page, every
	 * export and CITATION.cff give it. A page's own date is `lastChanged`.
	 */
	changed: string;
}

/** The copy that a build of this content makes. Nothing in it comes from a clock. */
export function readCopy(root: string, { site, changes }: Pick<SiteContent, 'site' | 'changes'>): Copy {
	const { author, version, date, address } = readIdentity(root, { site, changes });
	return {
		name: site.name,
		author,
		tagline: site.tagline,
		contentNote: `This ${site.contentNote}`,
		version,
		changed: date,
		evidenceReaches: site.evidenceReaches,
		address,
		chapters: site.chapters,
	};
}
