import { loadContent, type SiteContent } from './content.ts';
import { contentVersion, readContentFiles } from './read-files.ts';

let cached: { version: number; content: SiteContent } | undefined;

/** The site's content, for pages and components. Read once in a build; while editing, again when a file has changed. */
export function siteContent(): SiteContent {
	if (cached && import.meta.env.PROD) return cached.content;
	const root = process.cwd();
	const version = contentVersion(root);
	if (cached?.version !== version) cached = { version, content: loadContent(readContentFiles(root)) };
	return cached.content;
}
