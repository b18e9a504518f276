import { escapeHtml } from '../../text/escape-html.ts';
import { attributeOf, elementsIn, setAttribute, type ParentNode } from '../../text/html-tree.ts';
import { addressFromFolder } from '../../text/site-url.ts';
import type { ChartData } from '../chart-data.ts';
import { toJson, type FileContext } from './chart-files.ts';

/** The width that embeds are given where nothing else is said. */
export const EMBED_WIDTH_PX = 720;

/** The height of a frame whose chart is longer than any frame should be. The chart scrolls inside it. */
const SCROLLED_PX = 900;

/** The highest that a frame may be to hold its chart whole. */
const WHOLE_PX = 2000;

/** The height of a frame: that of its chart, unless it is not known or so much that the chart has to scroll. */
export function frameHeight(chartPx: number | undefined): number {
	return chartPx !== undefined && chartPx <= WHOLE_PX ? chartPx : SCROLLED_PX;
}

/** The embed's file from the site's root. */
export function embedPath(id: string): string {
	return `embed/${id}.html`;
}

/** A chart in another page. */
interface Embed {
	src: string;
	title: string;
	width: string;
	/** How high it is; undefined where nobody measured it. */
	chartPx: number | undefined;
}

/** The markup that puts a chart into another page. Who serves the chart does not learn from it which page that is. */
export function embedCode({ src, title, width, chartPx }: Embed): string {
	return `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="${width}" height="${frameHeight(chartPx)}" loading="lazy" referrerpolicy="no-referrer"></iframe>`;
}

/**
 * The answer of an oEmbed service for a chart, as a file. Its `src` is whole only where the site's address is
 * known; otherwise it is relative to the file, and whoever takes it has to complete it.
 */
export function formatOembed(
	{ id, title }: ChartData,
	chartPx: number | undefined,
	{ site, siteUrl }: FileContext,
): string {
	const src = addressFromFolder(embedPath(id), siteUrl);
	return toJson({
		version: '1.0',
		type: 'rich',
		title,
		provider_name: site.name,
		...(siteUrl && { provider_url: siteUrl }),
		width: EMBED_WIDTH_PX,
		height: frameHeight(chartPx),
		html: embedCode({ src, title, width: String(EMBED_WIDTH_PX), chartPx }),
		...(!siteUrl && {
			note: 'The address in "html" begins at this file: complete it before use. A site built with SITE_URL has whole addresses.',
		}),
	});
}

/**
 * Makes a chart fit for a page of its own, in place: links to places that stayed in the chapter lead there, and links out
 * of the embed open beside it, so that the page around the frame stays.
 */
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
