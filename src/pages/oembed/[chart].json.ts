import type { APIRoute } from 'astro';
import { formatOembed } from '../../charts/files/embed.ts';
import { fileContext } from '../../charts/files/file-context.ts';
import { readChartData } from '../../charts/files/read-chart-data.ts';
import { chartsOf, findChart } from '../../charts/list.ts';
import { siteContent } from '../../content/site-content.ts';

export function getStaticPaths() {
	return chartsOf(siteContent()).map(({ id }) => ({ params: { chart: id } }));
}

/** What an oEmbed service would answer for a chart. */
export const GET: APIRoute = ({ params }) => {
	const content = siteContent();
	return new Response(formatOembed(readChartData(findChart(params.chart!, content), content), fileContext(content)), {
		headers: { 'content-type': 'application/json; charset=utf-8' },
	});
};
