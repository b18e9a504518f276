import type { APIRoute } from 'astro';
import { collectHelp } from '../../search/collect-help.ts';
import { formatHelpScript } from '../../search/help-box.ts';

/** The help that the search shows first, loaded before the index when a reader first searches. */
export const GET: APIRoute = ({ locals }) =>
	new Response(formatHelpScript(collectHelp(locals.content)), {
		headers: { 'content-type': 'text/javascript; charset=utf-8' },
	});
