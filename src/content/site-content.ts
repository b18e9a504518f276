import { loadContent, type SiteContent } from './content.ts';
import { contentVersion, readContentFiles } from './read-files.ts';

/** The build and the pages it renders are bundled apart; what they share hangs on the global object. */
const SHARED = Symbol.for('five-demands-explained: content');
const shared = globalThis as { [SHARED]?: { version: number; content: SiteContent } };

/** The site's content, for pages and components. Read once in a build; while editing, again when a file has changed. */
export function siteContent(): SiteContent {
	if (shared[SHARED] && import.meta.env.PROD) return shared[SHARED].content;
	const root = process.cwd();
	const version = contentVersion(root);
	if (shared[SHARED]?.version !== version) shared[SHARED] = { version, content: loadContent(readContentFiles(root)) };
	return shared[SHARED].content;
}

/**
 * Reads and checks the content before a build begins; the pages then use the same.
 *
 * @throws ContentError with all faults of all files together
 */
export function loadSharedContent(root: string): SiteContent {
	const content = loadContent(readContentFiles(root));
	shared[SHARED] = { version: contentVersion(root), content };
	return content;
}
