import type { APIRoute } from 'astro';
import { formatCsv } from '../../charts/files/chart-files.ts';
import { readChartData } from '../../charts/files/read-chart-data.ts';
import { chartsOf, findChart } from '../../charts/list.ts';
import { siteContent } from '../../content/site-content.ts';

export function getStaticPaths() {
	return chartsOf(siteContent()).map(({ id }) => ({ params: { chart: id } }));
}

/** The table behind a chart. */
export const GET: APIRoute = ({ params }) => {
	const content = siteContent();
	return new Response(formatCsv(readChartData(findChart(params.chart!, content), content)), {
		headers: { 'content-type': 'text/csv; charset=utf-8' },
	});
};
