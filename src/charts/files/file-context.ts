import type { SiteContent } from '../../content/content.ts';
import { siteUrl } from '../../text/site-url.ts';
import type { FileContext } from './chart-files.ts';

/** What the files of a build say of their site. */
export function fileContext({ site, sources }: SiteContent): FileContext {
	return { site, sources, siteUrl: siteUrl() };
}
