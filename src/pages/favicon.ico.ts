import type { APIRoute } from 'astro';
import { ICONS, renderIcon } from '../sharing/render-icon.ts';
import { wrapIco } from '../sharing/site-mark.ts';

/** The site's mark for browsers that show no SVG file in their tabs. */
export const GET: APIRoute = async () => {
	const { sidePx } = ICONS.ico;
	const ico = wrapIco(await renderIcon(sidePx), sidePx);
	return new Response(new Uint8Array(ico), { headers: { 'content-type': 'image/vnd.microsoft.icon' } });
};
