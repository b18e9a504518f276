import type { APIRoute } from 'astro';
import { BUNDLES, bundleStyles, type BundleName } from '../../build/bundle.ts';

export function getStaticPaths() {
	return BUNDLES.map((bundle) => ({ params: { bundle } }));
}

/** The site's stylesheets. */
export const GET: APIRoute = async ({ params }) =>
	new Response(await bundleStyles(process.cwd(), params.bundle as BundleName), {
		headers: { 'content-type': 'text/css; charset=utf-8' },
	});
