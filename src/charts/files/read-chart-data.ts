import type { SiteContent } from '../../engine/site-content.ts';
import type { Chart } from '../chart.ts';
import type { ChartData } from '../chart-data.ts';
import { HEADS } from '../../evidence/evidence-labels.ts';
import { checkChartData } from '../check-chart-data.ts';
import { column } from '../columns.ts';
import { LICENCE, chartPath } from './chart-files.ts';

/** A chart's data, checked. Throws if the data would draw or say something false. */
export function readChartData(
	chart: Chart,
	content: Pick<SiteContent, 'site'> & { sources: { has: (id: string) => boolean } },
): ChartData {
	const { id, chapter, words, table } = chart;
	const data: ChartData = {
		id,
		chapter,
		title: words.finding,
		description: table.description ?? words.measure,
		cautions: words.cautions,
		sources: table.sources ?? [...new Set(words.sources.map((source) => source.id))],
		columns: table.columns,
		rows: table.rows,
	};
	checkChartData(data, content.sources);
	return withCaution(data, content);
}

/** A row is copied without the file that holds it: each carries the two first cautions, and where it is from. */
function withCaution(data: ChartData, { site }: Pick<SiteContent, 'site'>): ChartData {
	const caution = data.cautions.slice(0, 2).join(' ');
	const from = `${site.name}, ${chartPath(data)}, as of ${site.evidenceReaches}. ${LICENCE.shortTitle}.`;
	return {
		...data,
		columns: [
			...data.columns,
			column(
				'table_caution',
				HEADS.caution,
				'What no row must be taken for; the same in each. All cautions stand in datapackage.json.',
			),
			column('from', 'From', 'Site, page, how far the evidence reaches, and licence; the same in each row.'),
		],
		rows: data.rows.map((row) => ({ ...row, table_caution: caution, from })),
	};
}
