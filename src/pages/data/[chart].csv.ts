import { formatCsv } from '../../charts/files/chart-files.ts';
import { chartPaths, chartRoute } from '../_chart-route.ts';
import { readChartData } from '../../charts/files/read-chart-data.ts';

export const getStaticPaths = chartPaths;

/** The table behind a chart. */
export const GET = chartRoute('text/csv; charset=utf-8', (chart, content) => formatCsv(readChartData(chart, content)));
