import { describe, expect, it } from 'vitest';
import { LEAD } from '../../../src/charts/lead.ts';
import { siteContent } from '../../../src/content/site-content.ts';
import { placeNumbersLead } from '../../../src/subjects/numbers/chart/numbers-lead.layout.ts';
import { listSmall } from '../../../src/subjects/numbers/chart/numbers-lead.model.ts';
import { seriesExamples } from '../../../src/subjects/numbers/chart/series-chart.examples.ts';

const { usual, index, pairs, one } = seriesExamples;
const small = listSmall([usual, index, one, pairs]);

describe('series in small', () => {
	it('are those that have a figure to show, with what it counts and is not', () => {
		expect(small.map(({ figure, by, counts, isNot, when }) => [figure, by, counts, isNot, when])).toEqual([
			['36.2 million', 'Hotline', 'reports', 'not children', '2021'],
			['+84% in 4 years', 'Police', 'offences', 'not all', '2021/22'],
			['about 1,000', 'Police', 'arrests a month', 'not guilt', 'Feb 2026'],
		]);
		expect(small[0]!.inWords).toBe('36.2 million reports, 2021 (Hotline): not children.');
	});

	it('have a column a period, each on a scale of its own, and know where the counting changed', () => {
		const columns = small.map(({ columns }) => columns);
		for (const own of columns) expect(Math.max(...own.map(({ share }) => share))).toBe(1);
		expect(columns[0]!.map(({ isFigure, age }) => [isFigure, age])).toEqual([
			[false, 0],
			[false, 0],
			[true, 0],
			[false, 1],
		]);
		expect(columns[2]!.map(({ share }) => share)).toEqual([0.4, 0.5, 1]);
		expect(placeNumbersLead(small).cells.map(({ rooms }) => rooms.length)).toEqual([1, 0, 0]);
	});

	it('of changes have a column for the year that these are measured by, from nought like all', () => {
		const [counts, changes] = placeNumbersLead(small).cells;
		expect(counts!.base).toBeUndefined();
		expect(changes!.own.height / changes!.base!.height).toBeCloseTo(1.84, 1);
		expect(changes!.base!.y + changes!.base!.height).toBeCloseTo(changes!.own.y + changes!.own.height, 1);
	});

	it('stand in cells with no foot in common across a row’s end, and those of the site fit the head of its page', () => {
		const { cells, heightPx } = placeNumbersLead(small);
		const [first, second, third] = cells.map(({ figure: [line] }) => line!);
		expect(second!.x).toBeGreaterThan(first!.x);
		expect([third!.x, third!.y > first!.y]).toEqual([first!.x, true]);
		expect(heightPx).toBeLessThan(LEAD.mostHeightPx);
		const ofSite = placeNumbersLead(listSmall(siteContent().facts.series));
		expect(ofSite.cells).toHaveLength(6);
		expect(ofSite.heightPx).toBeLessThanOrEqual(LEAD.mostHeightPx);
		expect(placeNumbersLead([]).cells).toEqual([]);
	});
});
