import { subjectDate } from '../../content/check-site.ts';
import type { Country, Hypothesis, Membership } from '../../model/facts.ts';
import { defineChart } from '../chart.ts';
import { checkCoalition } from './coalition-chart.check.ts';
import { coalitionExamples, exampleMemberships } from './coalition-chart.examples.ts';
import { NARROW_PX, placeCoalition } from './coalition-chart.layout.ts';
import { buildCoalition } from './coalition-chart.model.ts';
import { tabulateCoalition } from './coalition-chart.table.ts';

/** What the coalition chart is drawn from. */
export interface CoalitionRecords {
	countries: readonly Country[];
	/** Ways in which 32 could add up, the likeliest first. */
	hypotheses: readonly Hypothesis[];
	/** The bodies and declarations that are told of each country. */
	memberships: readonly Membership[];
	/** The day on which memberships are told: that of the announcement. */
	day?: string;
}

const alone = (countries: readonly Country[]): CoalitionRecords => ({
	countries,
	hypotheses: [],
	memberships: exampleMemberships,
});

/** The 32 countries as a grid of tiles: who is named, who is inferred, how they add up, and how else they might. */
export const coalitionChart = defineChart({
	id: 'coalition-chart',
	block: 'CoalitionChart',
	chapter: 'coalition',
	name: () => 'the chart of the 32',
	records: ({ facts, site }): CoalitionRecords => ({
		countries: facts.countries,
		hypotheses: facts.hypotheses,
		memberships: facts.memberships,
		day: subjectDate(site, facts),
	}),
	shows: ({ countries }) => countries,
	check: checkCoalition,
	build: ({ countries, hypotheses, memberships, day }) => buildCoalition(countries, hypotheses, memberships, day),
	widthsPx: { narrow: NARROW_PX, picture: 288 },
	place: placeCoalition,
	drawing: () => import('./CoalitionDrawing.astro'),
	key: () => import('./CoalitionKey.astro'),
	after: ({ hypotheses }) => (hypotheses.length > 0 ? import('./CoalitionHypotheses.astro') : undefined),
	about: () => import('./CoalitionMore.astro'),
	pageTable: () => import('./CoalitionTable.astro'),
	table: (model, { countries, memberships }) => tabulateCoalition(model, countries, memberships),
	stylesheet: 'chart-map',
	embedHeightsPx: { 'coalition-chart': { 320: 2360, 640: 1870, 960: 1420 } },
	shapes: {
		slide: { form: 'narrow', widthPx: 272 },
		post: { form: 'narrow', widthPx: 272 },
	},
	controls: {},
	examples: {
		usual: alone(coalitionExamples.usual),
		empty: alone(coalitionExamples.empty),
		one: alone(coalitionExamples.one),
		longestLabel: alone(coalitionExamples.longestLabel),
	},
});
