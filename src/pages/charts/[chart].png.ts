import type { APIRoute } from 'astro';
import { drawPicture } from '../../charts/files/picture.ts';
import { renderSvgFile } from '../../charts/files/render-svg-file.ts';
import { CHARTS, findChart } from '../../charts/registry.ts';
import { siteContent } from '../../content/site-content.ts';

export function getStaticPaths() {
	return CHARTS.filter(({ drawing }) => drawing).map(({ id }) => ({ params: { chart: id } }));
}

/** A chart's picture in pixels. */
export const GET: APIRoute = async ({ params }) => {
	const svg = await renderSvgFile(findChart(params.chart!)!, siteContent());
	return new Response(new Uint8Array(await drawPicture(process.cwd(), svg)), {
		headers: { 'content-type': 'image/png' },
	});
};
