import { subjectDate, latestReach } from '../../../engine/site.ts';
import { defineChart, type ChartContent } from '../../../charts/chart.ts';
import { checkLaws } from './laws-chart.check.ts';
import { lawsExamples } from './laws-chart.examples.ts';
import { drawLawsChart, placeLaws } from './laws-chart.layout.ts';
import { buildLaws, type LawRecords } from './laws-chart.model.ts';
import { tabulateLaws } from './laws-chart.table.ts';
import { words } from '../../../words/words.ts';

/** The laws with how far the evidence on each place reaches. */
export function lawRecords({ facts, site }: ChartContent): LawRecords {
	return {
		laws: facts.laws,
		reach: Object.fromEntries(site.reach.flatMap(({ places, until }) => places.map((place) => [place, until]))),
		latest: latestReach(site),
		announcement: subjectDate(site, facts),
	};
}

/** Laws and plans in time, from announced to applying and lapsed, beside the announcement. */
export const lawsChart = defineChart({
	id: 'laws-chart',
	style: 'chart-panels',
	block: 'LawsChart',
	name: () => words.laws.chart,
	records: lawRecords,
	shows: ({ laws }) => laws,
	check: checkLaws,
	build: buildLaws,
	widthsPx: { narrow: 256, medium: 416, wide: 760 },
	place: placeLaws,
	draw: (placed) => drawLawsChart(placed),
	drawing: { name: 'laws-drawing', oneStop: 'list' },
	pageTable: () => import('./LawsTable.astro'),
	table: tabulateLaws,
	examples: lawsExamples,
});
