import { CLAIM_PREFIX, citedIds } from '../engine/citing.ts';
import type { SiteContent } from '../engine/site-content.ts';
import { chapterHref, linksTo } from '../engine/navigation.ts';
import { oncePer } from '../text/memo.ts';

/** A link to where a page rests on a record. */
export interface RecordUse {
	href: string;
	/** The page's name in menus. */
	label: string;
}

/** The pages whose evidence holds a record, in reading order; none where no chapter cites it. */
export function usesOfRecord(id: string, { site, chapters }: Pick<SiteContent, 'site' | 'chapters'>): RecordUse[] {
	const slugs = pagesByRecord(chapters).get(id) ?? [];
	return linksTo(site, slugs).map(({ slug, label }) => ({ href: chapterHref(slug, CLAIM_PREFIX + id), label }));
}

/** The pages that cite each record, in the order of the chapters. Each page asks for many records. */
const pagesByRecord = oncePer((chapters: SiteContent['chapters']) => {
	const pages = new Map<string, string[]>();
	for (const chapter of chapters)
		for (const id of new Set(citedIds(chapter))) pages.set(id, [...(pages.get(id) ?? []), chapter.slug]);
	return pages;
});
