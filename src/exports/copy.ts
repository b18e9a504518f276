import type { SiteContent } from '../content/content.ts';
import { readIdentity } from '../content/identity.ts';
import type { Site } from '../schemas/site.ts';

/** What a copy says of itself: which version it is, how old, and where the site is. */
export interface Copy {
	/** The site's name. */
	name: string;
	/** Who is named as the author. */
	author: string;
	/** What it is about, in a line. */
	tagline: string;
	/** What each page says before it begins, once for all of them. */
	contentNote: string;
	/** From package.json: `0.1.0`. */
	version: string;
	/**
	 * The day of the newest change of substance on any page, as an ISO date. It is the one date of a copy: the foot of each
	 * page, every export and CITATION.cff give it. A page's own date, at its head, is `lastChanged`.
	 */
	changed: string;
	/** How far the evidence reaches, in words. */
	evidenceReaches: string;
	/** The site's address, ending in a slash, where it is known. */
	address: string | undefined;
	/** The chapters in reading order. */
	chapters: Site['chapters'];
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
