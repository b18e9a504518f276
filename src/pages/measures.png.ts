import type { APIRoute } from 'astro';
import { paintPicture } from '../charts/files/picture.ts';

/** A kitchen's measuring cup: the icon of the page to which "Leave this site" leads. It must not be this site's mark. */
const CUP = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" fill="#ffffff"/>
<path d="M7 6h15v17a3 3 0 0 1-3 3h-9a3 3 0 0 1-3-3zM22 10h2a3 3 0 0 1 3 3v3a3 3 0 0 1-3 3h-2M7 12h5M7 16h4M7 20h5" fill="none" stroke="#666666" stroke-width="2"/>
</svg>`;

export const GET: APIRoute = async () => {
	const png = await paintPicture(process.cwd(), { svg: CUP, widthPx: 180 });
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
