import { chartPaths, chartRoute } from '../_chart-route.ts';
import { renderPicture } from '../../charts/files/render-picture.ts';

export const getStaticPaths = chartPaths;

/** A chart as a picture that stands alone. */
export const GET = chartRoute(
	'image/svg+xml; charset=utf-8',
	async (chart, content) => (await renderPicture(chart, content)).svg,
);
