import { describe, expect, it } from 'vitest';
import { LEAD } from '../../../src/charts/lead.ts';
import { siteContent } from '../../../src/content/site-content.ts';
import { placeNumbersLead } from '../../../src/subjects/numbers/chart/numbers-lead.layout.ts';
import { seriesExamples } from '../../../src/subjects/numbers/chart/series-chart.examples.ts';

const placed = placeNumbersLead(seriesExamples.usual);

describe('a series in small', () => {
	it('has all columns of its chart, in their forms, and says in a word where the counting changed', () => {
		expect(placed.figures.map(({ form }) => form)).toEqual(['solid', 'solid', 'solid', 'pale', 'open']);
		expect(placed.rooms.map(({ words }) => words.map(({ text }) => text).join(' '))).toEqual([
			'since 2022 counted another way',
		]);
	});

	it('names one column, whose figure ends with it, and says under that what it is not', () => {
		const [figure] = placed.figure;
		const { bar } = placed.figures[2]!;
		expect(figure).toMatchObject({ text: '2021: 36.2 million reports', anchor: 'end' });
		expect(figure!.x).toBeCloseTo(bar!.x + bar!.width);
		expect(placed.isNot.map(({ text }) => text)).toEqual(['not children', 'not images']);
		expect(placed.inWords[0]).toBe('2021: 36.2 million reports, not children and not images.');
	});

	it('of the site fits the head of its page, and what it is not stands over its lower columns', () => {
		const series = siteContent().facts.series.filter(({ inShort }) => inShort);
		expect(series).toHaveLength(1);
		const { heightPx, figures, isNot } = placeNumbersLead(series[0]!);
		expect(heightPx).toBeLessThanOrEqual(LEAD.mostHeightPx);
		const { x, y } = isNot.at(-1)!;
		for (const { bar } of figures) if (bar!.x > x && bar!.x < x + 110) expect(bar!.y).toBeGreaterThan(y);
	});
});
