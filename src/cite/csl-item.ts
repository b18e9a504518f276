import { citedAddress, type Identity } from '../content/identity.ts';

/** A thing to cite, with the fields of CSL JSON that we use. */
export interface CslItem {
	/** Unique among the items of a file: `five-demands-explained-timeline`. */
	id: string;
	/** A page of the web, or an entry in a larger work. */
	type: 'webpage' | 'entry-encyclopedia';
	title: string;
	author: readonly { literal: string }[];
	/** The site that a page is part of; none for the site itself. */
	'container-title'?: string;
	issued: { 'date-parts': readonly (readonly number[])[] };
	/** The day it was read: no build knows it. */
	accessed?: { literal: string } | { 'date-parts': readonly (readonly number[])[] };
	version?: string;
	publisher?: string;
	'publisher-place'?: string;
	/** Where it is; none in a copy that does not know. */
	URL?: string;
	language: string;
	/** How a fact is known, and what to beware of. No style prints it. */
	note?: string;
}

/**
 * A page of the site as an item, with the author, the date and the version that this copy gives everywhere.
 *
 * @param page its title, its slug, and the address to cite, where there is one
 */
export function itemOf(
	{ slug, title, address }: { slug: string; title: string; address: string | undefined },
	identity: Identity,
): CslItem {
	return {
		id: [identity.title, slug].map(idPart).join('-'),
		type: 'webpage',
		title,
		author: [{ literal: identity.author }],
		'container-title': identity.title,
		issued: { 'date-parts': [identity.date.split('-').map(Number)] },
		version: identity.version,
		...(address !== undefined && { URL: address }),
		language: 'en-GB',
	};
}

/**
 * A part of a page (a chart, a section) as an item: an entry in the page. The page is called by the names of site and page, and
 * the first page by the name of the site alone.
 *
 * @param part its title, and where it is, from the site's root with a slash before it
 */
export function partItemOf(
	part: { title: string; href: string },
	page: { title: string },
	identity: Identity,
): CslItem {
	const path = part.href.slice(1);
	return {
		...itemOf({ slug: path, title: part.title, address: citedAddress(identity, path) }, identity),
		type: 'entry-encyclopedia',
		'container-title': page.title === identity.title ? page.title : `${identity.title}: ${page.title}`,
	};
}

/** The site itself as an item. */
export function siteItemOf(identity: Identity, address: string | undefined): CslItem {
	const item = itemOf({ slug: 'site', title: identity.title, address }, identity);
	delete item['container-title'];
	return item;
}

function idPart(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
