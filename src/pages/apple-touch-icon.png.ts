import type { APIRoute } from 'astro';
import { ICONS, renderIcon } from '../sharing/render-icon.ts';

/** The site's mark for the first screen of a phone, and for bookmarks shown large. */
export const GET: APIRoute = async () => {
	const png = await renderIcon(ICONS.touch.sidePx);
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
