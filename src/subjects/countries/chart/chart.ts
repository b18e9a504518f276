import { subjectDate } from '../../../engine/site.ts';
import type { Country } from '../country.ts';
import { defineChart } from '../../../charts/chart.ts';
import { words } from '../../../words/words.ts';
import { checkCoalition } from './coalition-chart.check.ts';
import { coalitionExamples, exampleMemberships, exampleTold } from './coalition-chart.examples.ts';
import { NARROW_PX, WIDE_PX, drawCoalitionChart, placeCoalition } from './coalition-chart.layout.ts';
import { buildCoalition, type CoalitionRecords } from './coalition-chart.model.ts';
import { tabulateCoalition } from './coalition-chart.table.ts';

const alone = (countries: readonly Country[]): CoalitionRecords => ({
	countries,
	hypotheses: [],
	memberships: exampleMemberships,
	told: exampleTold,
});

/** The countries as a grid of tiles: who is named, who is inferred, how they add up, and how else they might. */
export const coalitionChart = defineChart({
	id: 'coalition-chart',
	style: 'coalition',
	block: 'CoalitionChart',
	name: ({ countries }) => words.countries.chartName(countries.length),
	records: ({ facts, site }): CoalitionRecords => ({
		countries: facts.countries,
		hypotheses: facts.hypotheses,
		memberships: facts.memberships,
		day: subjectDate(site, facts),
		told: site.countries,
	}),
	shows: ({ countries }) => countries,
	check: checkCoalition,
	build: buildCoalition,
	widthsPx: { narrow: NARROW_PX, wide: WIDE_PX },
	place: placeCoalition,
	draw: drawCoalitionChart,
	drawing: { name: 'coalition-drawing' },
	key: () => import('./CoalitionKey.astro'),
	after: () => import('./CoalitionHypotheses.astro'),
	about: () => import('./CoalitionMore.astro'),
	pageTable: () => import('./CoalitionTable.astro'),
	table: tabulateCoalition,
	examples: {
		usual: alone(coalitionExamples.usual),
		empty: alone(coalitionExamples.empty),
		one: alone(coalitionExamples.one),
		longestLabel: alone(coalitionExamples.longestLabel),
	},
});
