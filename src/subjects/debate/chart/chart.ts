import { defineChart } from '../../../charts/chart.ts';
import { words } from '../../../words/words.ts';
import { argumentsExamples } from './arguments-chart.examples.ts';
import { drawArgumentsChart, placeArguments } from './arguments-chart.layout.ts';
import { buildArguments } from './arguments-chart.model.ts';
import { tabulateArguments } from './arguments-chart.table.ts';

/** Who makes which case: kinds of bodies, and the arguments on encryption that they hold. */
export const argumentsChart = defineChart({
	id: 'arguments-chart',
	style: 'chart-panels',
	block: 'ArgumentsChart',
	name: () => words.debate.chart.name,
	records: ({ facts }) => facts.arguments,
	shows: (facts) => facts.arguments,
	check: () => [],
	build: buildArguments,
	widthsPx: { narrow: 256, wide: 760 },
	place: placeArguments,
	draw: drawArgumentsChart,
	drawing: { name: 'arguments-drawing', oneStop: 'list' },
	key: () => import('./ArgumentsKey.astro'),
	pageTable: () => import('./ArgumentsTable.astro'),
	table: tabulateArguments,
	examples: argumentsExamples,
});
