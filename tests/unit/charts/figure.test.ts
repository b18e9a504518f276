import { describe, expect, it } from 'vitest';
import { demandsChart } from '../../../src/subjects/demands/chart/chart.ts';
import { demandsExamples } from '../../../src/subjects/demands/chart/demands-chart.examples.ts';
import { checkWords } from '../../../src/charts/files/read-chart-data.ts';
import { creditSources, listChartFiles, nameSources } from '../../../src/charts/frame/figure.ts';
import type { Source } from '../../../src/evidence/work.ts';
import { exampleSource } from './files/example-context.ts';

const chart = demandsChart.draw(demandsExamples.usual);

describe('a figure', () => {
	const { words } = chart;

	it('is rendered when nothing is missing, and refuses to without one of its words', () => {
		expect(() => checkWords('example-chart', words)).not.toThrow();
		for (const part of ['finding', 'measure', 'inWords'] as const)
			expect(() => checkWords('x', { ...words, [part]: '  ' })).toThrow(`Chart x: ${part} is empty`);
		expect(() => checkWords('x', { ...words, reading: { onPage: ' ', alone: [] } })).toThrow('reading is empty');
		expect(() => checkWords('x', { ...words, cautions: [] })).toThrow('cautions is empty');
	});
});

describe('what readers take with them', () => {
	it('is the chart’s address, whole where the site’s is known', () => {
		expect(listChartFiles(chart, undefined).permalink).toEqual({
			href: '/index.html#demands-chart',
			words: 'index.html#demands-chart',
		});
		const whole = listChartFiles(chart, 'https://example.org/');
		expect(whole.permalink.words).toBe('https://example.org/index.html#demands-chart');
		expect(whole.embed.code).toContain('src="https://example.org/embed/demands-chart.html"');
		expect(whole.isRelative).toBe(false);
	});
});

describe('the sources of a figure', () => {
	const source = exampleSource('reuters-tech-firms-2020', { publisher: 'Reuters' });

	it('are called by publisher and date, with what was read where that is not the text itself', () => {
		const called = (fidelity: Source['fidelity']) =>
			nameSources([{ id: source.id, use: 'event 6' }], [{ ...source, fidelity }]);
		expect(called('original')).toEqual([{ id: source.id, label: 'Reuters, 14 February 2020', use: 'event 6' }]);
		expect(called('machine-translation')[0]!.label).toBe('Reuters, 14 February 2020 (machine translation)');
	});

	it('are called by their use where the record is not at hand', () => {
		expect(nameSources([{ id: 'other', use: 'event 6' }], [source])).toEqual([{ id: 'other', label: 'Event 6' }]);
	});
});

describe('the credit over the drawing of an embed', () => {
	const sources = ['third', 'second', 'first'].map((id) => exampleSource(id, { publisher: `The ${id}` }));
	const use = 'all';

	it('names the publishers that the chart names first, each once, and how many more there are', () => {
		expect(creditSources([{ id: 'first', use }], sources)).toBe('Sources: The first.');
		const all = ['first', 'second', 'first', 'third'].map((id) => ({ id, use }));
		expect(creditSources(all, sources)).toBe('Sources: The first; The second; and 1 more, named below.');
	});
});
