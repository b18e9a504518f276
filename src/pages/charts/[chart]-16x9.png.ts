import { chartRoute, shapedPaths } from '../_chart-route.ts';
import { renderShaped } from '../../charts/files/render-picture.ts';

export const getStaticPaths = () => shapedPaths('slide');

/** A chart as a picture for a slide, 16:9. */
export const GET = chartRoute('image/png', (chart, content) => renderShaped(chart, 'slide', content));
