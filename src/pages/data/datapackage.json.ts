import type { APIRoute } from 'astro';
import { formatDataPackage } from '../../charts/files/data-package.ts';
import { fileContext } from '../../charts/files/file-context.ts';
import { readChartData } from '../../charts/files/read-chart-data.ts';
import { chartsOf } from '../../charts/list.ts';
import { siteContent } from '../../content/site-content.ts';

/** The description of all tables together. */
export const GET: APIRoute = () => {
	const content = siteContent();
	const data = chartsOf(content).map((chart) => readChartData(chart, content));
	return new Response(formatDataPackage(data, fileContext(content)), {
		headers: { 'content-type': 'application/json; charset=utf-8' },
	});
};
