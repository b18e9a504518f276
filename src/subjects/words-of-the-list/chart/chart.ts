import { words } from '../../../words/words.ts';
import { defineChart, type ChartFault } from '../../../charts/chart.ts';
import { wordingExamples } from './wording-chart.examples.ts';
import { drawWordingChart, placeWording } from './wording-chart.layout.ts';
import { buildWording, type WordingRecords, roadOf } from './wording-chart.model.ts';
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

/** The texts must descend from one first text, and what leaves their road must leave it at one of its stations. */
export function checkWording({ versions }: Pick<WordingRecords, 'versions'>): ChartFault[] {
	const road = roadOf(versions).map(({ id }) => id);
	return versions.flatMap(({ id, descendsFrom }): ChartFault[] => {
		const fault = (message: string): ChartFault[] => [
			{ kind: 'wordingVersions', record: id, field: 'descendsFrom.version', value: descendsFrom?.version, message },
		];
		if (!descendsFrom)
			return id === road[0] ? [] : fault(`is missing: only the first text, ${road[0]}, descends from none`);
		if (id === road[0]) return fault('leads in a circle: one text must be the first, and descend from none');
		return road.includes(descendsFrom.version)
			? []
			: fault(`is no station of the road: name one of ${road.join(', ')}, from which this text was made`);
	});
}
