import { defineChart } from '../chart.ts';
import { argumentsExamples } from './arguments-chart.examples.ts';
import { placeArguments } from './arguments-chart.layout.ts';
import { buildArguments } from './arguments-chart.model.ts';
import { tabulateArguments } from './arguments-chart.table.ts';

/** The arguments by question and side, with lines from each best reply to the argument it answers. */
export const argumentsChart = defineChart({
	id: 'arguments-chart',
	block: 'ArgumentsChart',
	chapter: 'arguments',
	name: () => 'the map of arguments',
	records: ({ facts }) => facts.arguments,
	check: () => [],
	build: buildArguments,
	widthsPx: { narrow: 256, wide: 720 },
	place: placeArguments,
	drawing: () => import('./ArgumentsDrawing.astro'),
	key: () => import('./ArgumentsKey.astro'),
	pageTable: () => import('./ArgumentsTable.astro'),
	table: tabulateArguments,
	stylesheet: 'chart-panels',
	controls: {},
	examples: argumentsExamples,
});
