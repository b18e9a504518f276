import { readChartData } from '../src/charts/files/read-chart-data.ts';
import { chartsOf } from '../src/content/list.ts';
import { loadContent } from '../src/content/content.ts';
import { readContentFiles } from '../src/engine/read-files.ts';

/** The site's own content. */
export const content = loadContent(readContentFiles(process.cwd()));

/** The charts of the site, as its content has them today. */
export const CHARTS = chartsOf(content);

/** The rows of a chart as its files hold them. */
export function rowsOf(id: string) {
	return readChartData(
		CHARTS.find((chart) => chart.id === id)!,
		content,
	).rows;
}
