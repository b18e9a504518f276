import { ascending, sum } from 'd3';
import { citedIds } from '../engine/citing.ts';
import { textOf } from '../engine/mdx-nodes.ts';
import { digestOf, isOlder, publishedPages, sourceOf, type LanguagePage } from './language-page.ts';

/** What editors must know of the pages in other languages: how large they are, what their checks changed, what is open, and what they should render today. */
export function languageReport(pages: readonly LanguagePage[], ground: Parameters<typeof isOlder>[2]): string[][] {
	const rows = publishedPages(pages)
		.toSorted((a, b) => ascending(a.slug, b.slug))
		.map((page) => {
			const { checks = [], doubts = [] } = page.meta;
			return [
				page.slug,
				page.tree.children.map(textOf).join(' ').split(/\s+/).filter(Boolean).length,
				page.lines.length,
				citedIds(page).length,
				sum(checks, ({ changed }) => changed),
				doubts.length,
				isOlder(page, pages, ground)
					? `older: render line by line, then write renders: '${digestOf(page, sourceOf(page, pages)!, ground)}'`
					: 'today’s',
			].map(String);
		});
	return [['', 'words', 'lines', 'facts', 'changed', 'doubts', 'English page'], ...rows];
}
