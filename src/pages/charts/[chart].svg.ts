import type { APIRoute } from 'astro';
import { renderPicture } from '../../charts/files/render-picture.ts';
import { CHARTS, findChart } from '../../charts/registry.ts';
import { siteContent } from '../../content/site-content.ts';

export function getStaticPaths() {
	return CHARTS.filter(({ drawing }) => drawing).map(({ id }) => ({ params: { chart: id } }));
}

/** A chart as a picture that stands alone. */
export const GET: APIRoute = async ({ params }) => {
	const { svg } = await renderPicture(findChart(params.chart!)!, siteContent());
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
