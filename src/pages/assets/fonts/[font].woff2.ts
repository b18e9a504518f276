import type { APIRoute } from 'astro';
import { FONT_CUTS, cutFont, usedCharacters } from '../../../assets/fonts.ts';

/** In a build the fonts are cut on a thread of their own (src/assets/cut-fonts.worker.ts); here they serve editing. */
export function getStaticPaths() {
	if (import.meta.env.PROD) return [];
	const characters = usedCharacters(process.cwd());
	return FONT_CUTS.map((cut) => ({ params: { font: cut.name }, props: { cut, characters } }));
}

/** A font of the site, cut down to the characters it needs. */
export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = async ({ props }) => {
	const font = await cutFont(process.cwd(), props.cut, props.characters);
	return new Response(new Uint8Array(font), { headers: { 'content-type': 'font/woff2' } });
};
