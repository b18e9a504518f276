import type { APIRoute } from 'astro';
import { renderSvgFile } from '../../charts/files/render-svg-file.ts';
import { CHARTS, findChart } from '../../charts/registry.ts';
import { siteContent } from '../../content/site-content.ts';

export function getStaticPaths() {
	return CHARTS.filter(({ drawing }) => drawing).map(({ id }) => ({ params: { chart: id } }));
}

/** A chart as a picture that stands alone. */
export const GET: APIRoute = async ({ params }) =>
	new Response(await renderSvgFile(findChart(params.chart!)!, siteContent()), {
		headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
	});
