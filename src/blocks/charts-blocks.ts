import { z } from 'zod';
import { defineBareBlock, defineBlock, idsOf, type Printed } from './block.ts';

/** The charts, each in its frame with its table and its sources. */
export const CHARTS_BLOCKS = [
	defineBareBlock('CoalitionChart', {
		chart: 'chart-map',
		prints: ({ countries }) => printedIn('coalition-chart', 'the chart of the 32', countries),
	}),
	defineBareBlock('TimelineChart', { chart: 'no-more', anchors: () => ['timeline-chart'] }),
	defineBareBlock('DemandsChart', {
		chart: 'chart-panels',
		prints: ({ asks }) =>
			printedIn(
				'demands-chart',
				'the chart of the demands',
				asks.map(({ sources }) => ({ sources })),
			),
	}),
	defineBareBlock('WordingChart', {
		chart: 'chart-panels',
		prints: ({ wordings }) => printedIn('wording-chart', 'the chart of the wordings', wordings),
	}),
	defineBareBlock('ArgumentsChart', {
		chart: 'chart-panels',
		prints: (facts) => printedIn('arguments-chart', 'the map of arguments', facts.arguments),
	}),
	defineBlock({
		name: 'SeriesChart',
		props: z.strictObject({ series: idsOf('series') }),
		chart: 'chart-panels',
		prints: (facts, { series }) =>
			facts.series
				.filter(({ id }) => id === series)
				.map((record) => ({ record, id: record.id, citedAs: record.title })),
	}),
] as const;

function printedIn(id: string, citedAs: string, records: readonly unknown[]): Printed[] {
	return records.map((record) => ({ record, id, citedAs }));
}

/** What authors write for a chart. */
export type ChartBlockName = (typeof CHARTS_BLOCKS)[number]['name'];
