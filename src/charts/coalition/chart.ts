import type { Country, Hypothesis } from '../../model/facts.ts';
import { defineChart } from '../chart.ts';
import { checkCoalition } from './coalition-chart.check.ts';
import { coalitionExamples } from './coalition-chart.examples.ts';
import { NARROW_PX, placeCoalition } from './coalition-chart.layout.ts';
import { buildCoalition } from './coalition-chart.model.ts';
import { tabulateCoalition } from './coalition-chart.table.ts';

/** What the coalition chart is drawn from. */
export interface CoalitionRecords {
	countries: readonly Country[];
	/** Ways in which 32 could add up, the likeliest first. */
	hypotheses: readonly Hypothesis[];
}

const alone = (countries: readonly Country[]): CoalitionRecords => ({ countries, hypotheses: [] });

/** The 32 countries as a grid of tiles: who is named, who is inferred, and what they belonged to. */
export const coalitionChart = defineChart({
	id: 'coalition-chart',
	block: 'CoalitionChart',
	chapter: 'coalition',
	name: () => 'the chart of the 32',
	records: ({ facts: { countries, hypotheses } }): CoalitionRecords => ({ countries, hypotheses }),
	shows: ({ countries }) => countries,
	check: checkCoalition,
	build: ({ countries, hypotheses }) => buildCoalition(countries, hypotheses),
	widthsPx: { narrow: NARROW_PX, picture: 288 },
	place: placeCoalition,
	drawing: () => import('./CoalitionDrawing.astro'),
	key: () => import('./CoalitionKey.astro'),
	about: () => import('./CoalitionMore.astro'),
	pageTable: () => import('./CoalitionTable.astro'),
	table: (model, { countries }) => tabulateCoalition(model, countries),
	stylesheet: 'chart-map',
	controls: {},
	examples: {
		usual: alone(coalitionExamples.usual),
		empty: alone(coalitionExamples.empty),
		one: alone(coalitionExamples.one),
		longestLabel: alone(coalitionExamples.longestLabel),
	},
});
