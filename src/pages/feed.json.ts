import type { APIRoute } from 'astro';
import { siteContent } from '../content/site-content.ts';
import { formatJsonFeed } from '../sharing/feed.ts';
import { siteUrl } from '../text/site-url.ts';

/** All changes and corrections, for feed readers. */
export const GET: APIRoute = () =>
	new Response(formatJsonFeed({ ...siteContent(), siteUrl: siteUrl() }), {
		headers: { 'content-type': 'application/feed+json; charset=utf-8' },
	});
