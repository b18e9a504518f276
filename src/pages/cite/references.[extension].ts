import type { APIRoute } from 'astro';
import { CITATION_FORMATS } from '../../cite/citation-files.ts';
import { citedPages } from '../../cite/cited-pages.ts';
import { itemOf, siteItemOf } from '../../cite/csl-item.ts';
import { citedAddress, readIdentity } from '../../content/identity.ts';

export function getStaticPaths() {
	return CITATION_FORMATS.map(({ extension }) => ({ params: { extension } }));
}

/** The site and all its pages, for programs that manage references. */
export const GET: APIRoute = ({ params, locals }) => {
	const format = CITATION_FORMATS.find(({ extension }) => extension === params.extension)!;
	const identity = readIdentity(process.cwd(), locals.content);
	const pages = citedPages(locals.content).map(({ slug, title }) =>
		itemOf({ slug, title, address: citedAddress(identity, `${slug}.html`) }, identity),
	);
	return new Response(format.write([siteItemOf(identity, citedAddress(identity, '')), ...pages]), {
		headers: { 'content-type': `${format.mediaType}; charset=utf-8` },
	});
};
