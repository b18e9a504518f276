import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';

/** How to cite the site: the project's own file, so that a copy of the site carries it too. */
export const GET: APIRoute = () =>
	new Response(readFileSync(join(process.cwd(), 'CITATION.cff'), 'utf8'), {
		headers: { 'content-type': 'text/yaml; charset=utf-8' },
	});
