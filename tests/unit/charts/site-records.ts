import { loadContent } from '../../../src/content/content.ts';
import type { SiteContent } from '../../../src/engine/site-content.ts';
import { readContentFiles } from '../../../src/engine/read-files.ts';
import type { Records } from '../../../src/engine/define-record.ts';

let content: SiteContent | undefined;

/** The site's own content. */
export function readContent(): SiteContent {
	return (content ??= loadContent(readContentFiles(process.cwd())));
}

/** The site's own records, joined as the build joins them. */
export function readFacts(): Records {
	return readContent().facts;
}
