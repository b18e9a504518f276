import { CLAIM_PREFIX, citedIds } from '../content/citing.ts';
import type { SiteContent } from '../content/content.ts';
import { chapterHref, linksTo } from '../model/navigation.ts';

/** A link to where a page rests on a record. */
export interface RecordUse {
	href: string;
	/** The page's name in menus. */
	label: string;
}

/** The pages whose evidence holds a record, in reading order; none where no chapter cites it. */
export function usesOfRecord(id: string, { site, chapters }: Pick<SiteContent, 'site' | 'chapters'>): RecordUse[] {
	const slugs = chapters.filter((chapter) => citedIds(chapter).includes(id)).map(({ slug }) => slug);
	return linksTo(site, slugs).map(({ slug, label }) => ({ href: chapterHref(slug, CLAIM_PREFIX + id), label }));
}
