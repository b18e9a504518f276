import type { APIRoute } from 'astro';
import { siteContent } from '../content/site-content.ts';
import { formatJsonFeed } from '../model/feed.ts';
import { siteUrl } from '../model/site-url.ts';

/** All changes and corrections, for feed readers. */
export const GET: APIRoute = () =>
	new Response(formatJsonFeed({ ...siteContent(), siteUrl: siteUrl() }), {
		headers: { 'content-type': 'application/feed+json; charset=utf-8' },
	});
