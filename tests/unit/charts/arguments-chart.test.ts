import { describe, expect, it } from 'vitest';
import { tabulateArguments } from '../../../src/subjects/debate/chart/arguments-chart.table.ts';
import { argumentsExamples } from '../../../src/subjects/debate/chart/arguments-chart.examples.ts';
import { buildArguments } from '../../../src/subjects/debate/chart/arguments-chart.model.ts';
import { words } from '../../../src/words/words.ts';

const { usual, empty, one } = argumentsExamples;
const onEncryption = usual.filter(({ question }) => question === 'encryption');
const model = buildArguments(usual);

describe('the finding of the chart of the arguments', () => {
	it('tells who makes one case alone, by two arguments or more, and who makes both', () => {
		expect(buildArguments(usual).finding).toBe(
			'In our selection, civil liberties groups make one case; police the other; survivors make both',
		);
	});

	it('names no kind for a single argument, nor one that stands between the cases as well', () => {
		expect(buildArguments(usual.slice(0, 3)).finding).toBe('No kind of body clearly makes one case alone');
		expect(buildArguments(usual).finding).not.toContain('companies');
	});

	it('is a sentence where there is one argument, and where there is none', () => {
		expect(buildArguments(one).finding).toBe('No kind of body clearly makes one case alone');
		expect(buildArguments(empty).finding).toBe('No argument is recorded');
	});
});

describe('the rows and columns of the chart of the arguments', () => {
	it('have a dot for every argument that a body of a kind holds, and none else', () => {
		for (const { id, held } of model.kinds)
			for (const [side, { columns }] of model.sides.entries())
				for (const [index, column] of columns.entries()) {
					const { heldBy } = onEncryption.find((argument) => argument.id === column.id)!;
					expect(held[side]![index], `${id} ${column.id}`).toBe(heldBy.some(({ group }) => group === id));
				}
		expect(model.sides.flatMap(({ columns }) => columns)).toHaveLength(onEncryption.length);
	});

	it('go from one case to the other, with the ground between in the middle', () => {
		expect(model.sides.map(({ id }) => id)).toEqual(['keep-encryption', 'between', 'keep-detection']);
		expect(model.kinds.map(({ id, cases }) => [id, cases])).toEqual([
			['civil-liberties', 1],
			['industry', 1],
			['government', 0],
			['academic', 0],
			['survivors', 2],
			['law-enforcement', 1],
		]);
	});

	it('stand by the alphabet within a side, whatever the order of the records', () => {
		for (const { columns } of model.sides) {
			const titles = columns.map(({ title }) => title);
			expect(titles).toEqual(titles.toSorted(words.compare));
		}
		expect(buildArguments(usual.toReversed())).toEqual(model);
	});
});

describe('the data of the chart of the arguments', () => {
	const data = tabulateArguments(model);

	it('have a row an argument, with claim, holders, their kinds, evidence and a reply', () => {
		expect(data.rows).toHaveLength(usual.length);
		for (const row of data.rows) {
			expect(Object.keys(row)).toEqual(data.columns.map(({ name }) => name));
			expect(row['answered_by'] ?? row['reply']).toBeTruthy();
			expect(row['held_by']).not.toBe('');
			expect(row['kinds']).not.toBe('');
		}
	});
});
