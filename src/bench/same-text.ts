import { defaultTreeAdapter, parse, serializeOuter, type DefaultTreeAdapterMap } from 'parse5';
import type { PeerPage } from './peers.ts';

type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['node'];

/** Attributes that carry text or lead somewhere; all others are this site's dress and are left out. */
const KEPT_ATTRIBUTES = new Set(['href', 'id', 'lang', 'value', 'datetime', 'scope', 'aria-label']);

/**
 * A built page of this site as the Markdown another generator takes: the same words, links, lists and evidence,
 * without this site's classes and frame. Markdown may hold HTML, so nothing of the text is lost.
 *
 * @param html the built page
 */
export function sameTextPage(html: string): PeerPage {
	const document = parse(html);
	const title = textOf(find(document, (element) => element.tagName === 'h1'));
	const article = find(document, (element) => element.tagName === 'article');
	const parts = article.childNodes.filter(
		(node): node is Element => 'tagName' in node && ['div', 'section'].includes(node.tagName),
	);
	for (const part of parts) undress(part);
	const text = parts.map((part) => serializeOuter(part).replace(/\s*\n\s*/g, ' ')).join('\n\n');
	return { title, text };
}

function undress(element: Element): void {
	element.attrs = element.attrs.filter(({ name }) => KEPT_ATTRIBUTES.has(name));
	for (const child of element.childNodes) if (defaultTreeAdapter.isElementNode(child)) undress(child);
}

function find(node: Node, wanted: (element: Element) => boolean): Element {
	const queue: Node[] = [node];
	for (let next = queue.shift(); next; next = queue.shift()) {
		if (defaultTreeAdapter.isElementNode(next) && wanted(next)) return next;
		if ('childNodes' in next) queue.push(...next.childNodes);
	}
	throw new Error('The built page has no heading or no article: build the site first.');
}

function textOf(element: Element): string {
	return element.childNodes.map((child) => (defaultTreeAdapter.isTextNode(child) ? child.value : '')).join('');
}
