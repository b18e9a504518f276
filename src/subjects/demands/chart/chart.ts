import { defineChart } from '../../../charts/chart.ts';
import { checkDemands } from './demands-chart.check.ts';
import { demandsExamples } from './demands-chart.examples.ts';
import { placeDemands } from './demands-chart.layout.ts';
import { buildDemands } from './demands-chart.model.ts';
import { tabulateDemands } from './demands-chart.table.ts';
import { words } from '../../../words/words.ts';

/** The ledger of the demands: how strongly each was asked, how far it has come about, and why the editors judge so. */
export const demandsChart = defineChart({
	id: 'demands-chart',
	block: 'DemandsChart',
	name: () => words.demands.chart.name,
	records: ({ facts }) => facts.asks,
	shows: ({ asks }) => asks,
	check: checkDemands,
	build: buildDemands,
	widthsPx: { narrow: 256, wide: 720 },
	place: placeDemands,
	drawing: () => import('./DemandsDrawing.astro'),
	key: () => import('./DemandsKey.astro'),
	pageTable: () => import('./DemandsTable.astro'),
	table: tabulateDemands,
	examples: demandsExamples,
});
