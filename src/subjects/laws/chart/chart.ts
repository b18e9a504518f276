import { formatDate } from '../../../text/dates.ts';
import type { LawStep } from '../law.ts';
import { subjectDate, latestReach } from '../../../engine/site.ts';
import { defineChart, type ChartContent, type ChartFault } from '../../../charts/chart.ts';
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

/** Every stage is said by its fact: it gives its date, and for a law that applies it names since when. */
export function checkLaws({ laws }: LawRecords): ChartFault[] {
	return laws.flatMap(({ id, stages }) =>
		stages.flatMap((step, index) =>
			faultsOf(step).map(({ field, ...fault }): ChartFault => ({
				kind: 'laws',
				record: id,
				field: `stages.${index}.${field}`,
				...fault,
			})),
		),
	);
}

function faultsOf({ stage, from, facts, grounds, isCommenced }: LawStep) {
	const faults: { field: string; value: string; message: string }[] = [];
	const named = facts.join(', ');
	const date = formatDate(from);
	if (!grounds.includes(date)) {
		const message = `is not given by ${named}: name the fact whose date or text says "${date}", or correct the date`;
		faults.push({ field: 'from', value: from, message });
	}
	if (stage === 'applies' && !isCommenced) {
		const message = 'does not show that the law applies: name a fact with a "commencement", or write "passed"';
		faults.push({ field: 'facts', value: named, message });
	}
	return faults;
}
