import { sum } from 'd3';
import { describe, expect, it } from 'vitest';
import { tabulateArguments } from '../../../src/subjects/debate/chart/arguments-chart.table.ts';
import { argumentsExamples } from '../../../src/subjects/debate/chart/arguments-chart.examples.ts';
import { buildArguments } from '../../../src/subjects/debate/chart/arguments-chart.model.ts';
import { placeArgumentsLead } from '../../../src/subjects/debate/chart/arguments-lead.ts';
import { linesOf, marksOf } from './read-marks.ts';
import { placeCounts } from '../../../src/subjects/debate/chart/arguments-counts.layout.ts';
import { measureWidthPx } from '../../../src/text/wrap-words.ts';
import { words } from '../../../src/words/words.ts';

const { usual, empty, one } = argumentsExamples;
const onEncryption = usual.filter(({ question }) => question === 'encryption');
const model = buildArguments(usual);

describe('the finding of the chart of the arguments', () => {
	it('tells who makes one case alone, by two arguments or more', () => {
		expect(buildArguments(usual).finding).toBe('Civil liberties groups make one case, police the other');
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

describe.each([
	{ form: 'the form for a phone', widthPx: 256, textPx: 12, rowPx: 30, isStacked: true },
	{ form: 'the form of the picture', widthPx: 343, textPx: 13.5, rowPx: 19, isStacked: false },
])('$form', ({ widthPx, textPx, rowPx, isStacked }) => {
	const letters = { textPx, isPicture: !isStacked };
	const strong = { ...letters, weight: 'bold' } as const;
	const { rows, heads } = placeCounts(model, { widthPx, letters, strong, linePx: 13, rowPx, isStacked });

	it('has a dot for each argument of a kind, and none where none is recorded', () => {
		for (const { kind, held } of rows) expect(held).toHaveLength(kind.held.flat().filter(Boolean).length);
	});

	it('keeps its dots apart, in the drawing and clear of names', () => {
		for (const { held, name, y } of rows) {
			for (const [index, x] of held.entries()) expect(x - (held[index - 1] ?? 0)).toBeGreaterThanOrEqual(5.5);
			expect(held.at(-1)!).toBeLessThanOrEqual(widthPx - 5);
			if (isStacked) expect(y - name.y).toBeGreaterThanOrEqual(4);
			else expect(held[0]! - measureWidthPx(name.text, letters)).toBeGreaterThanOrEqual(4);
		}
	});

	it('has its heads over their dots, clear of each other, in the order of the sides', () => {
		expect(heads.map(({ text }) => text).join(' ')).toBe('Keep encryption Between Keep detection');
		for (const line of new Set(heads.map(({ y }) => y))) {
			const onLine = heads.filter(({ y }) => y === line);
			for (const [index, { x }] of onLine.entries()) {
				const before = onLine[index - 1];
				expect(x).toBeGreaterThanOrEqual(before ? before.x + measureWidthPx(before.text, strong) : 0);
			}
			const last = onLine.at(-1)!;
			expect(last.x + measureWidthPx(last.text, strong)).toBeLessThanOrEqual(widthPx + 1);
		}
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

describe('the picture that leads to the chart', () => {
	const { marks, heightPx } = placeArgumentsLead(model);
	const quiet = linesOf(marks, 'lead-quiet');
	const lowest = Math.max(...marksOf(marks, 'dot').map(({ cy }) => Number(cy))) + 9;
	const [rows, note] = [quiet.filter(({ y }) => y <= lowest), quiet.filter(({ y }) => y > lowest)];

	it('leaves out kinds of which one argument is recorded: it would look like the opinion of all of that kind', () => {
		const shown = model.kinds.filter(({ recorded }) => recorded > 1);
		expect(shown.map(({ id }) => id)).toEqual(['civil-liberties', 'industry', 'survivors', 'law-enforcement']);
		expect(rows.map(({ text }) => text)).toEqual(shown.map(({ name }) => name));
		expect(marksOf(marks, 'dot')).toHaveLength(sum(shown, ({ counts }) => sum(counts)));
	});

	it('says that it is not a vote, under its rows', () => {
		expect(note.map(({ text }) => text).join(' ')).toContain('not a vote');
		expect(heightPx).toBeGreaterThan(note.at(-1)!.y);
	});
});
