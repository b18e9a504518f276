import type { Ask } from '../../model/facts.ts';
import type { Wording } from '../../schemas/wording.ts';
import { defineChart } from '../chart.ts';
import { demandsExamples } from '../demands/demands-chart.examples.ts';
import { wordingExamples } from './wording-chart.examples.ts';
import { placeWording } from './wording-chart.layout.ts';
import { buildWording } from './wording-chart.model.ts';
import { tabulateWording } from './wording-chart.table.ts';

interface Records {
	wordings: readonly Wording[];
	/** The asks, for their numbers. */
	asks: readonly Ask[];
}

const withAsks = (wordings: readonly Wording[]): Records => ({ wordings, asks: demandsExamples.usual });

/** The five asks in seven versions, part by part: what was kept, weakened, changed, dropped or reversed. */
export const wordingChart = defineChart({
	id: 'wording-chart',
	block: 'WordingChart',
	chapter: 'demands',
	name: () => 'the chart of the wordings',
	records: ({ facts }): Records => ({ wordings: facts.wordings, asks: facts.asks }),
	check: () => [],
	build: ({ wordings, asks }) => buildWording(wordings, asks),
	widthsPx: { narrow: 256, wide: 760 },
	place: placeWording,
	drawing: () => import('./WordingDrawing.astro'),
	key: () => import('./WordingKey.astro'),
	pageTable: () => import('./WordingTable.astro'),
	table: tabulateWording,
	stylesheet: 'chart-panels',
	examples: {
		usual: withAsks(wordingExamples.usual),
		empty: withAsks(wordingExamples.empty),
		one: withAsks(wordingExamples.one),
		longestLabel: withAsks(wordingExamples.longestLabel),
	},
});
