import type { Change } from './change.ts';
import type { ChapterSource } from './chapter-source.ts';
import type { Records } from './define-record.ts';
import type { Site } from './site.ts';

/** All content of the site, read, checked and joined. What evidence and search know of it they add to this type themselves. */
export interface SiteContent {
	site: Site;
	facts: Records;
	/** The chapters in reading order. */
	chapters: ChapterSource[];
	/** What changed in them, newest first. */
	changes: Change[];
}
