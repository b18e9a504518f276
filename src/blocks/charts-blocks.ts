import { z } from 'zod';
import { defineBareBlock, defineBlock, idsOf } from './block.ts';

/** The charts, each in its frame with its table. What they show, and from which sources, they say themselves: `src/charts`. */
export const CHARTS_BLOCKS = [
	defineBareBlock('CoalitionChart', { chart: 'chart-map', anchors: () => ['coalition-chart'] }),
	defineBareBlock('TimelineChart', { chart: 'no-more', anchors: () => ['timeline-chart'] }),
	defineBareBlock('DemandsChart', { chart: 'chart-panels', anchors: () => ['demands-chart'] }),
	defineBareBlock('WordingChart', { chart: 'chart-panels', anchors: () => ['wording-chart'] }),
	defineBareBlock('ArgumentsChart', { chart: 'chart-panels', anchors: () => ['arguments-chart'] }),
	defineBareBlock('LawsChart', { chart: 'chart-panels', anchors: () => ['laws-chart'] }),
	defineBlock({
		name: 'SeriesChart',
		props: z.strictObject({ series: idsOf('series') }),
		chart: 'chart-panels',
		anchors: (facts, { series }) => facts.series.filter(({ id }) => id === series).map(({ id }) => id),
	}),
] as const;

/** The tag of a chart. */
export type ChartBlockName = (typeof CHARTS_BLOCKS)[number]['name'];
