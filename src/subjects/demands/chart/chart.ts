import type { Ask } from '../ask.ts';
import { defineChart, type ChartFault } from '../../../charts/chart.ts';
import { demandsExamples } from './demands-chart.examples.ts';
import { drawDemandsChart, placeDemands } from './demands-chart.layout.ts';
import { buildDemands } from './demands-chart.model.ts';
import { tabulateDemands } from './demands-chart.table.ts';
import { words } from '../../../words/words.ts';

/** One picture has one date: every judgement must reach to the same month as the first. */
function checkDemands(asks: readonly Ask[]): ChartFault[] {
	const first = asks[0]?.judgement.asOf;
	return asks
		.filter(({ judgement }) => judgement.asOf !== first)
		.map(({ id, judgement }) => ({
			kind: 'asks',
			record: id,
			field: 'judgement.asOf',
			value: judgement.asOf,
			message: `is not the month of the first demand, ${first}: the chart shows all judgements as of one month, bring them to the same`,
		}));
}

/** The ledger of the demands: how strongly each was asked, how far it is met, and why the editors judge so. */
export const demandsChart = defineChart({
	id: 'demands-chart',
	style: 'chart-panels',
	block: 'DemandsChart',
	name: () => words.demands.chart.name,
	records: ({ facts }) => facts.asks,
	shows: ({ asks }) => asks,
	check: checkDemands,
	build: buildDemands,
	widthsPx: { narrow: 256, wide: 760 },
	place: placeDemands,
	draw: drawDemandsChart,
	drawing: { name: 'demands-drawing', oneStop: 'list' },
	key: () => import('./DemandsKey.astro'),
	pageTable: () => import('./DemandsTable.astro'),
	table: tabulateDemands,
	examples: demandsExamples,
});
