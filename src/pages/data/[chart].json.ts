import type { APIRoute } from 'astro';
import { formatJson } from '../../charts/files/chart-files.ts';
import { fileContext } from '../../charts/files/file-context.ts';
import { readChartData } from '../../charts/files/read-chart-data.ts';
import { chartsOf, findChart } from '../../charts/list.ts';
import { siteContent } from '../../content/site-content.ts';

export function getStaticPaths() {
	return chartsOf(siteContent()).map(({ id }) => ({ params: { chart: id } }));
}

/** The table behind a chart with its cautions, sources and licence. */
export const GET: APIRoute = ({ params }) => {
	const content = siteContent();
	return new Response(formatJson(readChartData(findChart(params.chart!, content), content), fileContext(content)), {
		headers: { 'content-type': 'application/json; charset=utf-8' },
	});
};
