import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteContent } from '../content/content.ts';
import { siteUrl } from '../text/site-url.ts';
import type { Site } from '../schemas/site.ts';

/** What a copy says of itself: which version it is, how old, and where the site is. */
export interface Copy {
	/** The site's name. */
	name: string;
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
	const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
	return {
		name: site.name,
		tagline: site.tagline,
		contentNote: `This ${site.contentNote}`,
		version,
		// The content is refused unless changes stand newest first.
		changed: changes[0]!.date,
		evidenceReaches: site.evidenceReaches,
		address: siteUrl(),
		chapters: site.chapters,
	};
}
