import type { APIRoute } from 'astro';
import { CITATION_FORMATS } from '../../cite/citation-files.ts';
import { partItemOf } from '../../cite/csl-item.ts';
import { citedFacts } from '../../cite/worked-examples.ts';
import { readIdentity } from '../../content/identity.ts';

export function getStaticPaths() {
	return CITATION_FORMATS.map(({ extension }) => ({ params: { extension } }));
}

/** Every fact that the chapters cite, with how it is known and its caution, for programs that manage references. */
export const GET: APIRoute = ({ params, locals }) => {
	const format = CITATION_FORMATS.find(({ extension }) => extension === params.extension)!;
	const identity = readIdentity(process.cwd(), locals.content);
	const items = citedFacts(locals.content).map(({ text, known, beware, href, page }) => ({
		...partItemOf({ title: text, href }, page, identity),
		note: [`How it is known: ${known}.`, beware && `Caution: ${beware}`].filter(Boolean).join(' '),
	}));
	return new Response(format.write(items), {
		headers: { 'content-type': `${format.mediaType}; charset=utf-8` },
	});
};
