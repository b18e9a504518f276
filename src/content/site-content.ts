import { loadContent } from './content.ts';
import type { SiteContent } from '../engine/site-content.ts';
import { contentVersion, readContentFiles } from '../engine/read-files.ts';

/** The build and the pages it renders are bundled apart; what they share is stored on `globalThis`. */
const SHARED = Symbol.for('five-demands-explained: content');
const shared = globalThis as { [SHARED]?: { version: number; content: SiteContent } };

/** The site's content, for the middleware and the paths of routes; all else has it from `Astro.locals`. Read once in a build; while editing, again when a file has changed. */
export function siteContent(): SiteContent {
	if (shared[SHARED] && import.meta.env.PROD) return shared[SHARED].content;
	const root = process.cwd();
	const version = contentVersion(root);
	if (shared[SHARED]?.version !== version) shared[SHARED] = { version, content: loadContent(readContentFiles(root)) };
	return shared[SHARED].content;
}

/** Gives the pages of a build the content that was read for them. */
export function shareContent(content: SiteContent): void {
	shared[SHARED] = { version: contentVersion(process.cwd()), content };
}
