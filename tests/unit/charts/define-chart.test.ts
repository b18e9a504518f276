import { describe, expect, it } from 'vitest';
import type { Records } from '../../../src/engine/define-record.ts';
import { defineChart, type ChartDefinition, type ChartWords } from '../../../src/charts/chart.ts';

// What is missing does not compile: `npm run check` fails where an error that is expected here is none.

interface Model extends ChartWords {
	total: number;
}
interface Placed {
	widthPx: number;
	heightPx: number;
}

const words: ChartWords = {
	finding: 'Two of three dots are full',
	measure: 'Dots, by form.',
	inWords: 'Two dots are full and one is empty.',
	reading: { onPage: 'Each dot leads to its row.', alone: ['Each dot is one.'] },
	cautions: ['A dot is no person.'],
	sources: [{ id: 'example', use: 'Dots' }],
};

const complete: ChartDefinition<readonly number[], Model, Placed> = {
	id: 'dots-chart',
	block: 'DotsChart',
	name: () => 'the chart of dots',
	records: () => [1, 1, 0],
	shows: () => [],
	check: (records) => (records.length > 3 ? [{ kind: 'series', message: 'are too many' }] : []),
	build: (records) => ({ ...words, total: records.length }),
	widthsPx: { narrow: 256, wide: 720 },
	place: ({ total }, { widthPx }) => ({ widthPx, heightPx: total * 10 }),
	draw: () => [],
	drawing: { name: 'dots' },
	pageTable: () => Promise.reject(new Error('not printed here')),
	table: ({ total }) => ({
		columns: [{ name: 'total', title: 'Total', description: 'Number of dots.', type: 'integer' }],
		rows: [{ total }],
	}),
	examples: { usual: [1, 1, 0], empty: [], one: [1], longestLabel: [1] },
};

describe('a chart that is declared', () => {
	const [chart] = defineChart(complete).of({} as never);

	it('has its words, its table and its forms from its records', () => {
		expect(chart!.words.finding).toBe(words.finding);
		expect(chart!.table.rows).toEqual([{ total: 3 }]);
		expect(chart!.forms()).toEqual([
			{ form: 'narrow', class: 'chart-narrow', placed: { widthPx: 256, heightPx: 30 }, marks: [] },
			{ form: 'wide', class: 'chart-wide', placed: { widthPx: 720, heightPx: 30 }, marks: [] },
		]);
		expect(chart!.picture().form).toBe('wide');
	});

	it('has its block, which brings its id, or that of the record that its attribute names', () => {
		const facts = { series: [{ id: 'one' }, { id: 'two' }] } as unknown as Records;
		const { asBlock } = defineChart({ ...complete, style: 'chart-panels' });
		expect(asBlock).toMatchObject({ name: 'DotsChart', loads: { styles: ['chart-pages', 'chart-panels'] } });
		expect(asBlock.anchors!(facts, {})).toEqual(['dots-chart']);
		const each = defineChart({ ...complete, attribute: 'series' } as never).asBlock;
		expect(each.props.safeParse({}).success).toBe(false);
		expect(each.anchors!(facts, { series: 'two' })).toEqual(['two']);
	});

	it('reads its records once', () => {
		let builds = 0;
		const counted = defineChart({
			...complete,
			build: (records) => {
				builds++;
				return complete.build(records);
			},
		}).draw([1]);
		void [counted.words, counted.words, counted.table, counted.forms()];
		expect(builds).toBe(1);
	});

	it('has its examples, without those that a schema refuses', () => {
		const kind = defineChart({ ...complete, examples: { ...complete.examples, empty: undefined, many: [1, 1, 1, 1] } });
		expect([...kind.examples().keys()]).toEqual(['usual', 'one', 'longestLabel', 'many']);
		expect(kind.examples().get('many')!.check()).toEqual([{ kind: 'series', message: 'are too many' }]);
	});
});

/** A definition without one of its parts. */
function without<Part extends keyof typeof complete>(part: Part): Omit<typeof complete, Part> {
	return Object.fromEntries(Object.entries(complete).filter(([name]) => name !== part)) as Omit<typeof complete, Part>;
}

describe('a chart that lacks a part', () => {
	it('does not compile', () => {
		// @ts-expect-error a chart has words
		void (() => [defineChart(without('build'))]);
		// @ts-expect-error a chart has the table behind it
		void (() => [defineChart(without('table'))]);
		// @ts-expect-error a chart says what its records must not be
		void (() => [defineChart(without('check'))]);
		// @ts-expect-error every kind of example is there, or said to be refused
		void (() => [defineChart({ ...complete, examples: { usual: [1], one: [1], longestLabel: [1] } })]);
		// @ts-expect-error a chart has a caution and every other word
		void (() => [defineChart({ ...complete, build: () => ({ finding: 'Only this' }) })]);
		// @ts-expect-error it has one set of records, or one for each record of a kind, and not both
		void (() => [defineChart({ ...complete, each: () => [], attribute: 'id' })]);
	});
});
