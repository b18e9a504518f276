import type { APIRoute } from 'astro';
import { bundleStyles } from '../../build/bundle.ts';

/** The site's one stylesheet. */
export const GET: APIRoute = async () =>
	new Response(await bundleStyles(process.cwd()), { headers: { 'content-type': 'text/css; charset=utf-8' } });
