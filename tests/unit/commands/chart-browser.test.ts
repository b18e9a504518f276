import { describe, expect, it } from 'vitest';
import { bestOf, browserReport, type BrowserMeasure } from '../../../src/bench/chart-browser.ts';

const measure: BrowserMeasure = {
	chart: 'timeline',
	count: 500,
	elements: 11_702,
	loadTasks: 4,
	arrowTasks: 0,
	filterTasks: 3,
	addressTasks: 2,
	longestMs: 80,
};

describe('the benchmark of charts in a browser', () => {
	it('keeps the best of several rounds, column by column', () => {
		const worse = { ...measure, filterTasks: 1, longestMs: 120 };
		expect(bestOf([measure, worse])).toEqual({ ...measure, filterTasks: 1 });
	});

	it('tells how the longest task grew from the first size of a chart, and names each chart once', () => {
		const rows = browserReport([
			{ ...measure, count: 69, longestMs: 40 },
			measure,
			{ ...measure, chart: 'coalition', longestMs: 60 },
		]).split('\n');
		expect(rows[1]).toMatch(/^timeline +69 .* 40 *$/);
		expect(rows[2]).toMatch(/^ +500 +11,702 +4 +0 +3 +2 +80 +2\.0$/);
		expect(rows[3]).toMatch(/^coalition .* 60 *$/);
	});
});
