import type { APIRoute } from 'astro';
import { STYLESHEETS, bundleStyles, type Stylesheet } from '../../assets/bundle.ts';

export function getStaticPaths() {
	return STYLESHEETS.map((bundle) => ({ params: { bundle } }));
}

/** The site's stylesheets. */
export const GET: APIRoute = async ({ params }) =>
	new Response(await bundleStyles(process.cwd(), params.bundle as Stylesheet), {
		headers: { 'content-type': 'text/css; charset=utf-8' },
	});
