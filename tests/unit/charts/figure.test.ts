import { describe, expect, it } from 'vitest';
import { checkFigure, listTakeaway, nameSources, type FigureProps } from '../../../src/charts/figure.ts';
import type { Source } from '../../../src/model/facts.ts';
import { exampleSource } from './files/example-context.ts';

const complete: FigureProps = {
	id: 'example-chart',
	title: 'More than before',
	subtitle: 'Reports a year',
	summary: 'Reports rose.',
	howToRead: 'Each mark is a year.',
	sources: [{ id: 'reuters-tech-firms-2020', label: 'Reuters' }],
	evidenceReaches: 'mid-September 2026',
};
const slots = { drawing: true, table: true };

describe('a figure', () => {
	it('is rendered when nothing is missing', () => {
		expect(() => checkFigure(complete, slots)).not.toThrow();
	});

	it.each(['title', 'subtitle', 'summary', 'howToRead', 'evidenceReaches'] as const)(
		'refuses to render without its %s',
		(part) => {
			for (const value of [undefined, '', '  '])
				expect(() => checkFigure({ ...complete, [part]: value }, slots)).toThrow(
					`Chart example-chart: ${part} is missing`,
				);
		},
	);

	it('refuses to render without a source', () => {
		expect(() => checkFigure({ ...complete, sources: [] }, slots)).toThrow('Chart example-chart: sources is missing');
	});

	it('refuses to render without an address', () => {
		expect(() => checkFigure({ ...complete, id: '' }, slots)).toThrow('Chart without an id: id is missing');
	});

	it('refuses to render without a drawing or a table', () => {
		expect(() => checkFigure(complete, { ...slots, drawing: false })).toThrow('the drawing is missing');
		expect(() => checkFigure(complete, { ...slots, table: false })).toThrow('the table is missing');
	});

	it('refuses to render without its data where it must have some', () => {
		expect(() => checkFigure(complete, { ...slots, data: false })).toThrow(
			'Chart example-chart: its data is missing: add the chart to src/charts/registry.ts',
		);
	});
});

describe('what readers take with them', () => {
	const chart = { id: 'example-chart', chapter: 'demands/openness' };
	const title = 'More than before';
	const formats = (entry: Parameters<typeof listTakeaway>[0]) =>
		listTakeaway(entry, { title, siteUrl: undefined }).downloads.map(({ href }) => href);

	it('is the data of every chart, and the pictures and the calendar of those that have them', () => {
		expect(formats(chart)).toEqual(['/data/example-chart.csv', '/data/example-chart.json']);
		expect(formats({ ...chart, drawing: () => undefined, calendar: 'events.ics' })).toEqual([
			'/data/example-chart.csv',
			'/data/example-chart.json',
			'/charts/example-chart.svg',
			'/charts/example-chart.png',
			'/data/events.ics',
		]);
	});

	it('is the chart’s address, whole where the site’s is known', () => {
		expect(listTakeaway(chart, { title, siteUrl: undefined }).permalink).toEqual({
			href: '/demands/openness.html#example-chart',
			words: 'demands/openness.html#example-chart',
		});
		const whole = listTakeaway(chart, { title, siteUrl: 'https://example.org/' });
		expect(whole.permalink.words).toBe('https://example.org/demands/openness.html#example-chart');
		expect(whole.embed.code).toContain('src="https://example.org/embed/example-chart.html"');
		expect(whole.isEmbedRelative).toBe(false);
	});
});

describe('the sources of a figure', () => {
	const source = exampleSource('reuters-tech-firms-2020', { publisher: 'Reuters' });

	it('are called by publisher and date, with their use', () => {
		expect(nameSources([{ id: source.id, use: 'event 6' }], [source])).toEqual([
			{ id: source.id, label: 'Reuters, 14 February 2020', use: 'event 6' },
		]);
	});

	it('say what was read where that is not the text itself', () => {
		const called = (fidelity: Source['fidelity']) =>
			nameSources([{ id: source.id, use: 'event 6' }], [{ ...source, fidelity }]).map(({ label }) => label);
		expect(called('copy')).toEqual(['Reuters, 14 February 2020 (copy)']);
		expect(called('machine-translation')).toEqual(['Reuters, 14 February 2020 (machine translation)']);
	});

	it('are called by their use where the record is not at hand', () => {
		expect(nameSources([{ id: 'other', use: 'event 6' }], [source])).toEqual([{ id: 'other', label: 'Event 6' }]);
	});
});
