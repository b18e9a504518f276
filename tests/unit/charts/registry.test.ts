import { describe, expect, it } from 'vitest';
import { CHARTS, findChart, readChartData } from '../../../src/charts/registry.ts';
import { coalitionExamples } from '../../../src/charts/coalition/coalition-chart.examples.ts';
import { coalitionChartData } from '../../../src/charts/coalition/coalition-chart.data.ts';
import { timelineChartData } from '../../../src/charts/timeline/timeline-chart.data.ts';
import { exampleReach, timelineExamples } from '../../../src/charts/timeline/timeline-chart.examples.ts';
import { loadContent } from '../../../src/content/content.ts';
import { readContentFiles } from '../../../src/content/read-files.ts';

describe('the list of charts', () => {
	const content = loadContent(readContentFiles(process.cwd()));

	it('has each chart once', () => {
		const ids = CHARTS.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it.each(CHARTS)('has sound data for $id', (chart) => {
		expect(() => readChartData(chart, content)).not.toThrow();
	});

	it('knows no chart by an id that is not in it', () => {
		expect(findChart('no-such-chart')).toBeUndefined();
	});
});

describe('the data of the coalition', () => {
	it('has a row a country, named ones first, with the sources that name them', () => {
		const { rows, title } = coalitionChartData(coalitionExamples.usual);
		expect(rows).toHaveLength(coalitionExamples.usual.length);
		expect(rows[0]).toMatchObject({ country: 'Netherlands', evidence: 'named', named_by: 'example-report' });
		expect(title).toContain('Two of the eight countries');
	});

	it('says in words what was not found, and leaves empty only what there is not', () => {
		const { rows } = coalitionChartData(coalitionExamples.usual);
		expect(rows.find(({ iso2 }) => iso2 === 'NO')).toMatchObject({
			europol: 'no text found',
			eu_left: null,
			named_by: 'no source',
			london_2024: 'no source found',
		});
	});

	it('says in each row that the list is reconstructed, and which rows are inferred', () => {
		for (const { evidence, note, basis } of coalitionChartData(coalitionExamples.usual).rows) {
			expect(note).toMatch(/^Reconstructed: no published list/);
			expect(String(note).includes('do not quote it as named')).toBe(evidence === 'inferred');
			expect(basis).toMatch(evidence === 'inferred' ? /^hypothesis \d$/ : /^named by a source$/);
		}
	});

	it('writes words and no codes of the records', () => {
		const written = JSON.stringify(coalitionChartData(coalitionExamples.usual).rows);
		expect(written).not.toMatch(/eu-not-yet|"opt-out"|member-in-transition|operational-agreement|did-not-sign|"h1"/);
	});

	it('warns of inference only where something is inferred', () => {
		expect(coalitionChartData(coalitionExamples.one).cautions.join(' ')).not.toContain('inference');
		expect(coalitionChartData(coalitionExamples.usual).cautions.join(' ')).toContain(
			'Six countries are the editors’ inference',
		);
	});
});

describe('the data of the timeline', () => {
	it('has a row an event, in order of date, each date as exactly as known', () => {
		const { rows } = timelineChartData([...timelineExamples.usual].reverse(), exampleReach);
		expect(rows).toHaveLength(timelineExamples.usual.length);
		expect(rows.map(({ year }) => year)).toEqual(rows.map(({ year }) => year).sort());
		expect(rows.find(({ id }) => id === 'network')).toMatchObject({ date: '1999', date_precision: 'year', year: 1999 });
		expect(rows.find(({ id }) => id === 'report')).toMatchObject({ date: '2019-11', date_precision: 'month' });
	});
});
