import { chartRoute, shapedPaths } from '../_chart-route.ts';
import { renderShaped } from '../../charts/files/render-picture.ts';

export const getStaticPaths = () => shapedPaths('post');

/** A chart as a picture for a post, 4:5. */
export const GET = chartRoute('image/png', (chart, content) => renderShaped(chart, 'post', content));
