import type { APIRoute } from 'astro';
import { formatCalendar } from '../../charts/files/calendar.ts';
import { fileContext } from '../../charts/files/file-context.ts';
import { siteContent } from '../../content/site-content.ts';

/** The events of the timeline as a calendar. */
export const GET: APIRoute = () => {
	const content = siteContent();
	return new Response(formatCalendar(content.facts.events, fileContext(content)), {
		headers: { 'content-type': 'text/calendar; charset=utf-8' },
	});
};
