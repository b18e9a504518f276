import type { APIRoute } from 'astro';
import { publishedAddresses } from '../cite/catalogue.ts';
import { siteContent } from '../content/site-content.ts';

/** The register of addresses, for programs: one line each. */
export const GET: APIRoute = () => {
	const lines = publishedAddresses(siteContent()).map((one) => JSON.stringify(one));
	return new Response(`{"addresses":[\n${lines.join(',\n')}\n]}\n`, {
		headers: { 'content-type': 'application/json; charset=utf-8' },
	});
};
