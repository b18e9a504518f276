import { z } from 'zod';
import type { PageFiles, Stylesheet } from '../engine/page-files.ts';
import { defineBareBlock, defineBlock, idsOf } from '../engine/block.ts';

/** What a page with a chart loads: what all charts need, and what this kind needs beside it. */
const chartFiles = (...styles: Stylesheet[]): PageFiles => ({
	styles: ['chart-pages', ...styles],
	scripts: ['chart-pages'],
});

/** The charts, each in its frame with its table. What they show, and from which sources, they say themselves: `src/charts`. */
export const CHARTS_BLOCKS = [
	defineBareBlock('CoalitionChart', { loads: chartFiles('coalition'), anchors: () => ['coalition-chart'] }),
	defineBareBlock('TimelineChart', { loads: chartFiles(), anchors: () => ['timeline-chart'] }),
	defineBareBlock('DemandsChart', { loads: chartFiles('chart-panels'), anchors: () => ['demands-chart'] }),
	defineBareBlock('WordingChart', { loads: chartFiles('chart-panels'), anchors: () => ['wording-chart'] }),
	defineBareBlock('ArgumentsChart', { loads: chartFiles('chart-panels'), anchors: () => ['arguments-chart'] }),
	defineBareBlock('LawsChart', { loads: chartFiles('chart-panels'), anchors: () => ['laws-chart'] }),
	defineBlock({
		name: 'SeriesChart',
		props: z.strictObject({ series: idsOf('series') }),
		loads: chartFiles('chart-panels'),
		anchors: (facts, { series }) => facts.series.filter(({ id }) => id === series).map(({ id }) => id),
	}),
] as const;
