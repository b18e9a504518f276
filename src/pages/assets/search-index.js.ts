import type { APIRoute } from 'astro';
import { readContentFiles } from '../../content/read-files.ts';
import { collectIndex } from '../../search/collect-index.ts';
import { formatIndexScript } from '../../search/search-document.ts';

/** The index of the search, loaded when a reader first searches. */
export const GET: APIRoute = ({ locals }) =>
	new Response(formatIndexScript(collectIndex(locals.content, readContentFiles(process.cwd()))), {
		headers: { 'content-type': 'text/javascript; charset=utf-8' },
	});
