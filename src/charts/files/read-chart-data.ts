import type { SiteContent } from '../../engine/site-content.ts';
import type { Chart } from '../chart.ts';
import type { ChartData } from '../chart-data.ts';
import { HEADS } from '../../evidence/evidence-labels.ts';
import { words } from '../../words/words.ts';
import { checkChartData, checkWords } from '../check-chart-data.ts';
import { column } from '../columns.ts';
import { LICENCE, chartPath } from './chart-files.ts';

/** A chart's data, checked. Throws if the data would draw or say something false. */
export function readChartData(
	chart: Chart,
	content: Pick<SiteContent, 'site'> & { sources: { has: (id: string) => boolean } },
): ChartData {
	const { id, chapter, words: said, table } = chart;
	checkWords(id, said);
	const data: ChartData = {
		id,
		chapter,
		title: said.finding,
		description: table.description ?? said.measure,
		cautions: said.cautions,
		sources: table.sources ?? [...new Set(said.sources.map((source) => source.id))],
		columns: table.columns,
		rows: table.rows,
	};
	checkChartData(data, content.sources);
	return withCaution(data, content);
}

/** A row is copied without the file that holds it: each carries the two first cautions, and where it is from. */
function withCaution(data: ChartData, { site }: Pick<SiteContent, 'site'>): ChartData {
	const caution = data.cautions.slice(0, 2).join(' ');
	const from = words.charts.from(site.name, chartPath(data), site.evidenceReaches, LICENCE.shortTitle);
	return {
		...data,
		columns: [
			...data.columns,
			column('table_caution', HEADS.caution, words.charts.columns.tableCaution),
			column('from', ...words.charts.columns.from),
		],
		rows: data.rows.map((row) => ({ ...row, table_caution: caution, from })),
	};
}
