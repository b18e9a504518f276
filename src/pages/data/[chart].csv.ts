import type { APIRoute } from 'astro';
import { formatCsv } from '../../charts/files/chart-files.ts';
import { CHARTS, findChart, readChartData } from '../../charts/registry.ts';
import { siteContent } from '../../content/site-content.ts';

export function getStaticPaths() {
	return CHARTS.map(({ id }) => ({ params: { chart: id } }));
}

/** The table behind a chart. */
export const GET: APIRoute = ({ params }) =>
	new Response(formatCsv(readChartData(findChart(params.chart!)!, siteContent())), {
		headers: { 'content-type': 'text/csv; charset=utf-8' },
	});
