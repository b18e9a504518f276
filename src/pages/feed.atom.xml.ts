import type { APIRoute } from 'astro';
import { formatAtomFeed } from '../sharing/feed.ts';
import { siteUrl } from '../text/site-url.ts';

/** All changes and corrections, for feed readers. */
export const GET: APIRoute = ({ locals }) =>
	new Response(formatAtomFeed({ ...locals.content, siteUrl: siteUrl() }), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
	});
