import { words } from '../words/words.ts';
import { oncePer } from '../text/memo.ts';
import type { BlockUse } from '../engine/block.ts';
import { printedBy } from './blocks.ts';
import type { ChapterSource } from '../engine/chapter-source.ts';
import { CLAIM_PREFIX, citedIds } from '../engine/citing.ts';
import type { SiteContent } from '../engine/site-content.ts';
import { sourceReferences } from '../evidence/references.ts';
import type { Records } from '../engine/define-record.ts';
import type { Source } from '../evidence/work.ts';
import type { PageUses, SourcePlace } from '../evidence/page-uses.ts';
import { allLinks } from '../engine/navigation.ts';
import { chartOfBlock, shownInChart } from './list.ts';

/** A record that a page prints with its sources, and the place where it does. */
type Shown = SourcePlace & { record: unknown };
/** What the uses of sources are read from. */
type UsesContent = Pick<SiteContent, 'site' | 'facts' | 'citable' | 'chapters'>;

/** The pages that show each source, by the source's id, in reading order. Every part of the list of sources asks. */
export const sourceUses: (content: UsesContent) => ReadonlyMap<string, readonly PageUses[]> = oncePer((content) => {
	const uses = new Map<string, PageUses[]>();
	const links = new Map(allLinks(content.site).map((link) => [link.slug, link]));
	for (const chapter of content.chapters) {
		const link = links.get(chapter.slug)!;
		for (const { record, ...place } of shownOn(chapter, content))
			for (const id of sourceReferences(record)) {
				const pages = uses.get(id) ?? [];
				const page = pages.at(-1)?.link === link ? pages.at(-1)! : { link, places: [] };
				if (page.places.length === 0) uses.set(id, [...pages, page]);
				if (!page.places.some((other) => other.id === place.id && other.label === place.label)) page.places.push(place);
			}
	}
	return uses;
});

/** The sources that a page shows, each once, in the order of the file of sources. */
export function sourcesOf(chapter: ChapterSource, content: UsesContent): Source[] {
	const shown = new Set(shownOn(chapter, content).flatMap(({ record }) => sourceReferences(record)));
	return content.facts.sources.filter(({ id }) => shown.has(id));
}

function shownOn(chapter: ChapterSource, content: UsesContent): Shown[] {
	const { facts, citable } = content;
	const cited = citedIds(chapter).map((id, index) => ({
		id: CLAIM_PREFIX + id,
		label: words.evidence.cited(index + 1),
		record: citable.get(id),
	}));
	const shown = chapter.components.flatMap((use): Shown[] => {
		const chart = chartOfBlock(use, content);
		if (chart)
			return [{ id: chart.id, label: chart.name, record: { sources: chart.words.sources.map(({ id }) => id) } }];
		return printedBy(use, facts).flatMap(({ id, citedAs, record }) =>
			citedAs === undefined ? [] : [{ id, label: citedAs, record }],
		);
	});
	return [...cited, ...shown];
}

/** The records that a use of a block prints, or shows as marks of a chart. */
export function recordsShownBy(use: BlockUse, facts: Records): readonly unknown[] {
	return [...printedBy(use, facts).map(({ record }) => record), ...shownInChart(use, facts)];
}
