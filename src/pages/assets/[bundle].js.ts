import type { APIRoute } from 'astro';
import { BUNDLES, bundleScript, type BundleName } from '../../build/bundle.ts';

export function getStaticPaths() {
	return BUNDLES.map((bundle) => ({ params: { bundle } }));
}

/** The site's scripts: classic ones, because module scripts do not run from file://. */
export const GET: APIRoute = async ({ params }) =>
	new Response(await bundleScript(process.cwd(), params.bundle as BundleName), {
		headers: { 'content-type': 'text/javascript; charset=utf-8' },
	});
