import { isElsewhere, targetOf } from '../build/portable-links.ts';
import {
	attributeOf,
	elementsIn,
	renameElement,
	setAttribute,
	type Element,
	type ParentNode,
} from '../text/html-tree.ts';

/** A place of the site: a file from its root, and an id in it. */
export interface Place {
	file: string;
	fragment: string | undefined;
}

/** Leads a part's internal links to their places in an export (`addressOf`); what it lacks, to the site, or without its address nowhere. */
export function rewriteLinks(
	part: ParentNode,
	file: string,
	addressOf: (place: Place) => string | undefined,
	site: string | undefined,
): void {
	for (const element of elementsIn(part)) {
		const href = attributeOf(element, 'href');
		if (element.tagName !== 'a' || href === undefined || isElsewhere(href)) continue;
		const place = targetOf(file, href);
		const address = addressOf(place) ?? (site && site + addressOfPlace(place));
		if (address === undefined) unlink(element);
		else setAttribute(element, 'href', address);
		for (const name of ['download', 'target', 'type', 'aria-current']) setAttribute(element, name, undefined);
	}
}

/** The address of a place, from the site's root. */
export function addressOfPlace({ file, fragment }: Place): string {
	return fragment === undefined ? file : `${file}#${fragment}`;
}

/** Makes a link plain text; a mark of a drawing becomes a group. */
function unlink(element: Element): void {
	renameElement(element, element.namespaceURI.endsWith('svg') ? 'g' : 'span');
	for (const name of ['href', 'hreflang', 'rel']) setAttribute(element, name, undefined);
}

const ID_LISTS = new Set(['aria-controls', 'aria-describedby', 'aria-labelledby', 'aria-owns', 'for', 'headers']);

/** Gives every id in a part another name, with all that refers to it but links, so that several pages can stand in one. */
export function renameIds(part: ParentNode, rename: (id: string) => string): void {
	for (const element of elementsIn(part))
		for (const attribute of element.attrs) {
			const { name, value } = attribute;
			if (name === 'id') attribute.value = rename(value);
			else if (ID_LISTS.has(name)) attribute.value = value.split(/\s+/).map(rename).join(' ');
			else if (value.includes('url(#'))
				attribute.value = value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${rename(id)})`);
			else if (element.tagName === 'use' && name === 'href') attribute.value = `#${rename(value.slice(1))}`;
		}
}
