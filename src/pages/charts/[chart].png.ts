import { chartPaths, chartRoute } from '../_chart-route.ts';
import { renderPicture } from '../../charts/files/render-picture.ts';

export const getStaticPaths = chartPaths;

/** A chart's picture in pixels. */
export const GET = chartRoute('image/png', async (chart, content) => (await renderPicture(chart, content)).png);
