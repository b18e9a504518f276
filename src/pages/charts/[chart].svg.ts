import type { APIRoute } from 'astro';
import { renderPicture } from '../../charts/files/render-picture.ts';
import { chartsOf, findChart } from '../../charts/list.ts';
import { siteContent } from '../../content/site-content.ts';

export function getStaticPaths() {
	return chartsOf(siteContent()).map(({ id }) => ({ params: { chart: id } }));
}

/** A chart as a picture that stands alone. */
export const GET: APIRoute = async ({ params }) => {
	const { svg } = await renderPicture(findChart(params.chart!, siteContent()), siteContent());
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
