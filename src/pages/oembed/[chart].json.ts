import { chartPaths, chartRoute } from '../_chart-route.ts';
import { formatOembed, frameHeights } from '../../charts/files/embed.ts';
import { fileContext } from '../../charts/files/file-context.ts';
import { shapedFile } from '../../charts/files/shaped-files.ts';
import { readChartData } from '../../charts/files/read-chart-data.ts';

export const getStaticPaths = chartPaths;

/** What an oEmbed service would answer for a chart. */
export const GET = chartRoute('application/json; charset=utf-8', (chart, content) =>
	formatOembed(
		readChartData(chart, content),
		{ heights: frameHeights(chart), thumbnail: shapedFile(chart, 'slide') },
		fileContext(content),
	),
);
