import { escapeHtml } from '../../text/escape-html.ts';
import { attributeOf, elementsIn, setAttribute, type ParentNode } from '../../text/html-tree.ts';
import type { Chart } from '../chart.ts';
import type { EmbedHeights } from '../chart-forms.ts';
import embedHeights from '../embed-heights.json' with { type: 'json' };

/** The heights of charts whose embeds were measured in browsers: `tests/browser/embeds.spec.ts` writes them. */
const MEASURED: Readonly<Record<string, EmbedHeights>> = embedHeights;
/** The heights of a chart that is new, until it is measured: most charts fit, and others scroll in their frame. */
const UNMEASURED: EmbedHeights = { 320: 1900, 640: 1600, 960: 1200 };

/** How high the frames of a chart are. */
export function frameHeights({ id }: Pick<Chart, 'id'>): EmbedHeights {
	return MEASURED[id] ?? UNMEASURED;
}

/** The embed's file from the site's root. */
export function embedPath(id: string): string {
	return `embed/${id}.html`;
}

/** The markup that puts a chart into another page, in a column of any width. Who serves the chart does not learn from it which page that is. */
export function embedCode(src: string, title: string, heightPx: number): string {
	return `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="100%" height="${heightPx}" style="border:0" loading="lazy" referrerpolicy="no-referrer"></iframe>`;
}

/** Makes a chart fit for a page of its own, in place: links to its chapter lead there, and others open beside it. */
export function leadLinksOut(chart: ParentNode, chapter: string): void {
	const elements = elementsIn(chart);
	const ids = new Set(elements.flatMap((element) => attributeOf(element, 'id') ?? []));
	for (const link of elements.filter(({ tagName }) => tagName === 'a')) {
		const href = attributeOf(link, 'href');
		const place = href?.startsWith('#') ? href.slice(1) : undefined;
		if (href === undefined || (place !== undefined && ids.has(place))) continue;
		if (place !== undefined) setAttribute(link, 'href', `/${chapter}.html${href}`);
		if (attributeOf(link, 'download') !== undefined || attributeOf(link, 'target') !== undefined) continue;
		setAttribute(link, 'target', '_blank');
		if (attributeOf(link, 'rel') === undefined) setAttribute(link, 'rel', 'noopener');
	}
}
