import type { APIRoute } from 'astro';
import { SCRIPTS, bundleScript, type Script } from '../../assets/bundle.ts';

export function getStaticPaths() {
	return SCRIPTS.map((bundle) => ({ params: { bundle } }));
}

/** The site's scripts: classic ones, because module scripts do not run from file://. */
export const GET: APIRoute = async ({ params }) =>
	new Response(await bundleScript(process.cwd(), params.bundle as Script), {
		headers: { 'content-type': 'text/javascript; charset=utf-8' },
	});
