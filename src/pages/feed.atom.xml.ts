import type { APIRoute } from 'astro';
import { siteContent } from '../content/site-content.ts';
import { formatAtomFeed } from '../sharing/feed.ts';
import { siteUrl } from '../text/site-url.ts';

/** All changes and corrections, for feed readers. */
export const GET: APIRoute = () =>
	new Response(formatAtomFeed({ ...siteContent(), siteUrl: siteUrl() }), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
	});
