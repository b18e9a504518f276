import type { APIRoute } from 'astro';
import { readContentFiles } from '../../content/read-files.ts';
import { siteContent } from '../../content/site-content.ts';
import { collectIndex } from '../../search/collect-index.ts';
import { formatIndexScript } from '../../search/search-document.ts';

/** The index of the search, loaded when a reader first searches. */
export const GET: APIRoute = () =>
	new Response(formatIndexScript(collectIndex(siteContent(), readContentFiles(process.cwd()))), {
		headers: { 'content-type': 'text/javascript; charset=utf-8' },
	});
