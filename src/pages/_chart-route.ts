import type { APIRoute } from 'astro';
import type { SiteContent } from '../content/content.ts';
import { siteContent } from '../content/site-content.ts';
import type { Chart } from '../charts/chart.ts';
import type { ShapeName } from '../charts/chart-forms.ts';
import { chartsOf, findChart } from '../charts/list.ts';

/** The addresses of a route with one file for each chart. */
export function chartPaths(): { params: { chart: string } }[] {
	return chartsOf(siteContent()).map(({ id }) => ({ params: { chart: id } }));
}

/** The addresses of the pictures of a shape: of those charts that have one. */
export function shapedPaths(shape: ShapeName): { params: { chart: string } }[] {
	return chartsOf(siteContent()).flatMap((chart) =>
		'none' in chart.shaped(shape) ? [] : [{ params: { chart: chart.id } }],
	);
}

/** Answers with the file of the chart that the address names. */
export function chartRoute(
	mediaType: string,
	write: (chart: Chart, content: SiteContent) => string | Uint8Array | Promise<string | Uint8Array>,
): APIRoute {
	return async ({ params }) => {
		const content = siteContent();
		const file = await write(findChart(params.chart!, content), content);
		return new Response(typeof file === 'string' ? file : new Uint8Array(file), {
			headers: { 'content-type': mediaType },
		});
	};
}
