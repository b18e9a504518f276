import type { APIRoute } from 'astro';
import { FONT_CUTS, cutFont } from '../../../build/fonts.ts';

export function getStaticPaths() {
	return FONT_CUTS.map(({ name }) => ({ params: { font: name } }));
}

/** A font of the site, cut down to the characters it needs. */
export const GET: APIRoute = async ({ params }) => {
	const cut = FONT_CUTS.find(({ name }) => name === params.font)!;
	const font = await cutFont(process.cwd(), cut);
	return new Response(new Uint8Array(font), { headers: { 'content-type': 'font/woff2' } });
};
