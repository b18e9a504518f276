import type { APIRoute } from 'astro';
import { siteContent } from '../../content/site-content.ts';
import { renderShareCard } from '../../sharing/render-share-card.ts';
import { shareCardName } from '../../sharing/share-card.ts';

export function getStaticPaths() {
	return siteContent().chapters.map(({ slug }) => ({ params: { card: shareCardName(slug) }, props: { slug } }));
}

/** The card of a chapter, for where its address is shared. */
export const GET: APIRoute<{ slug: string }> = async ({ props, locals }) => {
	const content = locals.content;
	const chapter = content.chapters.find(({ slug }) => slug === props.slug)!;
	const png = await renderShareCard(chapter, content);
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
