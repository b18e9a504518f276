import type { APIRoute } from 'astro';
import { CITATION_FORMATS } from '../../cite/citation-files.ts';
import { citedPages } from '../../cite/cited-pages.ts';
import { partItemOf } from '../../cite/csl-item.ts';
import { readIdentity } from '../../content/identity.ts';

export function getStaticPaths() {
	return CITATION_FORMATS.map(({ extension }) => ({ params: { extension } }));
}

/** Every section, chart, event, argument and word of the chapters, for programs that manage references. */
export const GET: APIRoute = ({ params, locals }) => {
	const format = CITATION_FORMATS.find(({ extension }) => extension === params.extension)!;
	const identity = readIdentity(process.cwd(), locals.content);
	const items = citedPages(locals.content)
		.filter(({ on }) => on === 'chapters')
		.flatMap((page) => page.parts.flatMap(({ places }) => places.map((place) => partItemOf(place, page, identity))));
	return new Response(format.write(items), {
		headers: { 'content-type': `${format.mediaType}; charset=utf-8` },
	});
};
