import type { APIRoute } from 'astro';
import { formatJsonFeed } from '../sharing/feed.ts';
import { siteUrl } from '../text/site-url.ts';

/** All changes and corrections, for feed readers. */
export const GET: APIRoute = ({ locals }) =>
	new Response(formatJsonFeed({ ...locals.content, siteUrl: siteUrl() }), {
		headers: { 'content-type': 'application/feed+json; charset=utf-8' },
	});
