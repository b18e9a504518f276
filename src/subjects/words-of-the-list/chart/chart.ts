import { words } from '../../../words/words.ts';
import { defineChart } from '../../../charts/chart.ts';
import { wordingExamples } from './wording-chart.examples.ts';
import { checkWording } from './wording-chart.check.ts';
import { drawWordingChart, placeWording } from './wording-chart.layout.ts';
import { buildWording, type WordingRecords } from './wording-chart.model.ts';
import { tabulateWording } from './wording-chart.table.ts';

/** Threads: what became of each part of the demands on the way from text to text. */
export const wordingChart = defineChart({
	id: 'wording-chart',
	style: 'chart-panels',
	block: 'WordingChart',
	name: () => words.wordsOfTheList.chartName,
	records: ({ facts, site }): WordingRecords => ({
		wordings: facts.wordings,
		versions: facts.wordingVersions,
		asks: facts.asks,
		measure: site.wordings.measure,
	}),
	shows: ({ wordings }) => wordings,
	check: checkWording,
	build: buildWording,
	widthsPx: { narrow: 256, medium: 416, wide: 760 },
	place: placeWording,
	draw: drawWordingChart,
	drawing: { name: 'wording-drawing', oneStop: 'list' },
	after: () => import('./WordingBranches.astro'),
	pageTable: () => import('./WordingTable.astro'),
	table: tabulateWording,
	examples: wordingExamples,
});
