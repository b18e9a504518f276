import type { APIRoute } from 'astro';
import { renderPicture } from '../../charts/files/render-picture.ts';
import { chartsOf, findChart } from '../../charts/list.ts';
import { siteContent } from '../../content/site-content.ts';

export function getStaticPaths() {
	return chartsOf(siteContent()).map(({ id }) => ({ params: { chart: id } }));
}

/** A chart's picture in pixels. */
export const GET: APIRoute = async ({ params }) => {
	const { png } = await renderPicture(findChart(params.chart!, siteContent()), siteContent());
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
