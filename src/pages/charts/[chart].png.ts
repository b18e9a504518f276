import type { APIRoute } from 'astro';
import { renderPicture } from '../../charts/files/render-picture.ts';
import { CHARTS, findChart } from '../../charts/registry.ts';
import { siteContent } from '../../content/site-content.ts';

export function getStaticPaths() {
	return CHARTS.filter(({ drawing }) => drawing).map(({ id }) => ({ params: { chart: id } }));
}

/** A chart's picture in pixels. */
export const GET: APIRoute = async ({ params }) => {
	const { png } = await renderPicture(findChart(params.chart!)!, siteContent());
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
