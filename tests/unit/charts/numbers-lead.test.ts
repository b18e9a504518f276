import { describe, expect, it } from 'vitest';
import { LEAD } from '../../../src/charts/lead.ts';
import { siteContent } from '../../../src/content/site-content.ts';
import { drawNumbers } from '../../../src/subjects/numbers/chart/numbers-lead.ts';
import { seriesExamples } from '../../../src/subjects/numbers/chart/series-chart.examples.ts';
import { linesOf, marksOf, wordsOf } from './read-marks.ts';

const { marks, inWords } = drawNumbers(seriesExamples.usual);
/** Bars stand in groups of their form; the ground of a room is a rectangle too. */
const barsOf = (all: typeof marks) =>
	marksOf(all.flatMap(({ inside }) => inside as typeof marks).filter((mark) => isSeriesMark(mark))).filter(
		({ tag }) => tag === 'rect',
	);
const isSeriesMark = ({ attributes }: (typeof marks)[number]) => `${attributes['class']}`.startsWith('series-mark');

describe('a series in small', () => {
	it('has all columns of its chart, in their forms, and says in a word where the counting changed', () => {
		const forms = marksOf(marks).flatMap((mark) => /^series-mark series-(\w+)$/.exec(`${mark['class']}`)?.[1] ?? []);
		expect(forms).toEqual(['solid', 'solid', 'solid', 'pale', 'open']);
		expect(wordsOf(marks).join(' ')).toContain('since 2022 counted another way');
	});

	it('names one column, whose figure ends with it, and says under that what it is not', () => {
		const [figure] = linesOf(marks, 'lead-strong');
		const bar = barsOf(marks)[2]!;
		expect(figure!.text).toBe('2021: 36.2 million reports');
		expect(figure!.x).toBeCloseTo(Number(bar['x']) + Number(bar['width']));
		expect(wordsOf(marks, 'lead-accent')).toEqual(['not children', 'not images']);
		expect(inWords[0]).toBe('2021: 36.2 million reports, not children and not images.');
	});

	it('of the site fits the head of its page, and what it is not stands over its lower columns', () => {
		const series = siteContent().facts.series.filter(({ inShort }) => inShort);
		expect(series).toHaveLength(1);
		const { heightPx, marks } = drawNumbers(series[0]!);
		expect(heightPx).toBeLessThanOrEqual(LEAD.mostHeightPx);
		expect(wordsOf(marks, 'lead-quiet').slice(-2)).toEqual(['’24', '’25']);
		const { x, y } = linesOf(marks, 'lead-accent').at(-1)!;
		for (const bar of barsOf(marks))
			if (Number(bar['x']) > x && Number(bar['x']) < x + 110) expect(bar['y']).toBeGreaterThan(y);
	});
});
