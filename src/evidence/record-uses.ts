import { CLAIM_PREFIX, citedIds } from '../engine/citing.ts';
import type { SiteContent } from '../engine/site-content.ts';
import { chapterHref, linksTo } from '../engine/navigation.ts';
import { oncePer } from '../text/memo.ts';

/** Links to the pages whose evidence holds a record, by their names in menus, in reading order; none where no chapter cites it. */
export function usesOfRecord(id: string, { site, chapters }: Pick<SiteContent, 'site' | 'chapters'>) {
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
