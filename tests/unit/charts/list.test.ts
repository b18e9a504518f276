import { describe, expect, it } from 'vitest';
import { readChartData } from '../../../src/charts/files/read-chart-data.ts';
import { coalitionChart } from '../../../src/subjects/countries/chart/chart.ts';
import { coalitionExamples } from '../../../src/subjects/countries/chart/coalition-chart.examples.ts';
import { CHART_KINDS, chartOfBlock, findChart } from '../../../src/content/list.ts';
import { CHARTS } from '../../site-charts.ts';
import { readContent } from './site-records.ts';

const content = readContent();

describe('the list of charts', () => {
	it('has each chart once, and one for each series of the content', () => {
		const ids = CHARTS.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids).toEqual(expect.arrayContaining(content.facts.series.map(({ id }) => id)));
	});

	it.each(CHARTS)('has sound data and no fault for $id', (chart) => {
		expect(() => readChartData(chart, content)).not.toThrow();
		expect(chart.check()).toEqual([]);
	});

	it('says which charts there are where one is not', () => {
		expect(() => findChart('no-such-chart', content)).toThrow(
			'There is no chart no-such-chart: write one of coalition-chart,',
		);
	});

	it('knows the chart of an author’s block, and that other blocks are none', () => {
		const [series] = content.facts.series;
		const ofSeries = chartOfBlock({ name: 'SeriesChart', attributes: { series: series!.id } }, content);
		expect(ofSeries?.name).toBe(series!.title);
		expect(chartOfBlock({ name: 'EventList', attributes: {} }, content)).toBeUndefined();
	});
});

describe.each(CHART_KINDS)('the examples of $id', (kind) => {
	it.each([...kind.examples().keys()])('have words, data and drawings: %s', (name) => {
		const { words, table, forms, check } = kind.examples().get(name)!;
		for (const part of [words.finding, words.measure, words.inWords, words.reading.onPage]) expect(part).not.toBe('');
		expect(words.reading.alone.join(' ')).not.toMatch(/\bleads? to\b|\bTap\b/);
		for (const row of table.rows) expect(Object.keys(row)).toEqual(table.columns.map((column) => column.name));
		for (const { placed } of forms()) expect(placed.heightPx).toBeGreaterThanOrEqual(0);
		expect(check()).toEqual([]);
	});
});

describe('the data of the coalition', () => {
	const { table } = coalitionChart.examples().get('usual')!;

	it('has a row a country, named ones first, with what was not found in words', () => {
		expect(table.rows).toHaveLength(coalitionExamples.usual.length);
		expect(table.rows[0]).toMatchObject({ country: 'Netherlands', evidence: 'named', named_by: 'example-report' });
		expect(table.rows.find(({ iso2 }) => iso2 === 'NO')).toMatchObject({
			europol: 'no text found',
			eu_left: null,
			named_by: 'no source',
			london2024: 'Not named',
		});
	});

	it('says in each row that the list is reconstructed, and which rows are inferred, without codes of the records', () => {
		for (const { evidence, note, basis } of table.rows) {
			expect(String(note).includes('do not quote it as named')).toBe(evidence === 'inferred');
			expect(basis).toMatch(evidence === 'inferred' ? /^hypothesis \d$/ : /^named by a source$/);
		}
		expect(JSON.stringify(table.rows)).not.toMatch(
			/eu-not-yet|"opt-out"|member-in-transition|operational-agreement|"h1"/,
		);
	});
});
