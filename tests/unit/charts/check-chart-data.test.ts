import { describe, expect, it } from 'vitest';
import type { ChartData } from '../../../src/charts/chart-data.ts';
import { checkChartData } from '../../../src/charts/files/read-chart-data.ts';
import { exampleData } from './files/example-context.ts';

const check = (changes: Partial<ChartData>) => () =>
	checkChartData({ ...exampleData, ...changes }, new Set(['example']));
const [first, second] = exampleData.rows;

describe('the data of a chart', () => {
	it('passes when nothing is wrong', () => {
		expect(check({})).not.toThrow();
	});

	it.each([
		['no source', { sources: [] }, 'it names no source'],
		['a source that does not exist', { sources: ['x'] }, 'source x is not in content/evidence/works'],
		['a source twice', { sources: ['example', 'example'] }, 'it names a source twice'],
		['no rows', { rows: [] }, 'it has no rows'],
		['a row twice', { rows: [first!, first!] }, 'row 2 stands twice'],
		['a row without a value', { rows: [{ year: 2019 }] }, 'row 1 lacks reports'],
		['a value without a column', { rows: [{ ...first!, extra: 1 }] }, 'row 1 has extra, which is no column'],
		['a value of another type', { rows: [{ ...first!, reports: 1.5 }] }, 'reports is 1.5, which is no integer'],
		['a number that is none', { rows: [{ ...first!, reports: NaN }] }, 'which is no integer'],
		['an empty text', { rows: [{ ...second!, note: '' }] }, 'note is "", which is no string'],
		['a year that is none', { rows: [{ ...second!, year: 20 }] }, 'year is 20, which is no year'],
		[
			'a column without a description',
			{ columns: exampleData.columns.map((column) => ({ ...column, description: '' })) },
			'column year is not described',
		],
		['a column twice', { columns: [...exampleData.columns, exampleData.columns[0]!] }, 'column year is there twice'],
		[
			'a column with a name for people',
			{ columns: [{ ...exampleData.columns[0]!, name: 'The year' }] },
			'"The year" is not a column\'s name',
		],
	] satisfies [string, Partial<ChartData>, string][])('with %s is refused', (_, changes, message) => {
		expect(check(changes)).toThrow(`Data of chart example-chart: `);
		expect(check(changes)).toThrow(message);
	});

	it('holds days that exist, as days', () => {
		const column = { name: 'day', title: 'Day', description: 'The day.', type: 'date' } as const;
		expect(check({ columns: [column], rows: [{ day: '2020-02-29' }] })).not.toThrow();
		expect(check({ columns: [column], rows: [{ day: '2019-02-29' }] })).toThrow('which is no date');
		expect(check({ columns: [column], rows: [{ day: '2020-02' }] })).toThrow('which is no date');
	});
});
