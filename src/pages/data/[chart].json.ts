import { formatJson } from '../../charts/files/chart-files.ts';
import { chartPaths, chartRoute } from '../_chart-route.ts';
import { fileContext } from '../../charts/files/file-context.ts';
import { readChartData } from '../../charts/files/read-chart-data.ts';

export const getStaticPaths = chartPaths;

/** The table behind a chart with its cautions, sources and licence. */
export const GET = chartRoute('application/json; charset=utf-8', (chart, content) =>
	formatJson(readChartData(chart, content), fileContext(content)),
);
