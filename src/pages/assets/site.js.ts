import type { APIRoute } from 'astro';
import { bundleScript } from '../../build/bundle.ts';

/** The site's one script: a classic script, because module scripts do not run from file://. */
export const GET: APIRoute = async () =>
	new Response(await bundleScript(process.cwd()), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
