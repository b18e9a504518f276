import type { Series } from '../../../src/model/facts.ts';
import type { FormName } from '../../../src/charts/chart.ts';
import { describe, expect, it } from 'vitest';
import { seriesChart } from '../../../src/charts/series/chart.ts';
import { seriesExamples } from '../../../src/charts/series/series-chart.examples.ts';
import { placeSeriesChart } from '../../../src/charts/series/series-chart.layout.ts';
import { buildSeriesChart } from '../../../src/charts/series/series-chart.model.ts';
import {
	abbreviatePeriod,
	describePeriod,
	formatExactly,
	formatRoundly,
} from '../../../src/charts/series/series-words.ts';
import { countInWords } from '../../../src/text/words.ts';
import { startMonthOf, yearsOf } from '../../../src/schemas/period.ts';
import { readFacts } from './site-records.ts';

const ofSite = readFacts().series;
const { usual, dots, nought, longestLabel } = seriesExamples;
const everySeries = [...ofSite, ...Object.values(seriesExamples)].map((series) => [series.id, series] as const);
const FORMS: readonly [FormName, number][] = [
	['narrow', 256],
	['wide', 640],
];

/** The mean width of a letter where a reader sets letters and words apart. */
const SPACED_LETTER_PX = 7.3;

/** Every number in a text, with the word million where it follows. */
const numbersIn = (text: string) => text.match(/\d[\d,.]*\d(?: million)?|\d(?: million)?/g) ?? [];

/** Every number that a series may say: figures, their years and months, how many there are, and its own words. */
function numbersOf(series: Series): Set<string> {
	const months = series.points.flatMap(({ period }) => numbersIn(describePeriod(period)));
	const figures = series.points.flatMap(({ value }) => [formatRoundly(value), formatExactly(value)]);
	const years = series.points.flatMap(({ period }) => yearsOf(period).map(String));
	const counts = series.segments.map(({ id }) =>
		countInWords(series.points.filter(({ segment }) => segment === id).length),
	);
	const ownWords = [
		...series.segments.map(({ name }) => name),
		...series.points.map(({ covers = '' }) => covers),
		...series.breaks.map(({ text }) => text),
		series.caution,
	].flatMap(numbersIn);
	return new Set([...figures, ...years, ...months, ...counts, ...ownWords]);
}

describe('the words of figures and periods', () => {
	it('round a figure as people say it, and keep small ones whole', () => {
		expect([4560, 9999, 19_245, 291_273, 999_499, 999_500, 16_987_361, 36_200_000].map(formatRoundly)).toEqual([
			'4,560',
			'9,999',
			'19,200',
			'291,000',
			'999,000',
			'1 million',
			'17 million',
			'36.2 million',
		]);
	});

	it('say a period in full and in short', () => {
		expect(['2020', '2020/21', '2020-Q3', '2020-09'].map(describePeriod)).toEqual([
			'2020',
			'April 2020 to March 2021',
			'July to September 2020',
			'September 2020',
		]);
		expect(['2020', '2020/21', '2020-Q3', '2020-09'].map(abbreviatePeriod)).toEqual([
			'2020',
			'2020/21',
			'Q3 2020',
			'Sep 2020',
		]);
	});
});

describe('the finding of a series chart', () => {
	it('takes its figures from the points, with the word of their rounding', () => {
		expect(buildSeriesChart(usual).finding).toBe(
			'Reports were between 999,000 and about 36.2 million; about 20.5 million in 2022 are bundled',
		);
	});

	it.each(everySeries)('holds no number that is not in the data, nor does its description: %s', (_, series) => {
		const { finding, inWords } = buildSeriesChart(series);
		const known = numbersOf(series);
		expect(numbersIn(`${finding} ${inWords}`).filter((number) => !known.has(number))).toEqual([]);
	});

	it.each(ofSite.map((series) => [series.id, series] as const))(
		'is one sentence without a full stop: %s',
		(_, series) => {
			expect(buildSeriesChart(series).finding).toMatch(/^[A-Z][^{}]*[^.{}]$/);
		},
	);
});

describe('the parts of a series chart', () => {
	it('are runs of periods with the change in counting between them', () => {
		const { parts } = buildSeriesChart(usual);
		expect(
			parts.map((part) => (part.kind === 'break' ? part.texts : part.periods.map(({ period }) => period))),
		).toEqual([['2019', '2020', '2021'], ['From 2022 reports may be bundled.'], ['2022']]);
	});

	it.each(everySeries)('never hold one segment on both sides of a break: %s', (_, series) => {
		const runs = buildSeriesChart(series).parts.flatMap((part) => (part.kind === 'periods' ? [part.periods] : []));
		const segments = runs.map((run) => new Set(run.flatMap(({ figures }) => figures.map(({ segment }) => segment.id))));
		for (const [index, own] of segments.entries())
			for (const other of segments.slice(index + 1)) expect([...own].filter((id) => other.has(id))).toEqual([]);
	});

	it.each(everySeries)('tell segments apart by form: %s', (_, series) => {
		const forms = buildSeriesChart(series).segments.map(({ form }) => form);
		expect(new Set(forms).size).toBe(forms.length);
	});
});

describe.each(FORMS)('the %s drawing', (form, widthPx) => {
	const place = (series: Series) => placeSeriesChart(buildSeriesChart(series), { form, widthPx });

	it.each(everySeries)('shows every figure, with a label: %s', (_, series) => {
		const figures = place(series).runs.flatMap(({ periods }) => periods.flatMap(({ figures }) => figures));
		expect(figures).toHaveLength(series.points.length);
		for (const { label, above, bar, dot } of figures) {
			expect((label ?? above[0]!).text).toMatch(/\d/);
			expect([bar, dot].filter(Boolean)).toHaveLength(1);
		}
	});

	it.each(everySeries)('measures every figure from nought on one scale: %s', (_, series) => {
		const { runs, zeroX } = place(series);
		const lengths = runs.flatMap(({ periods }) =>
			periods.flatMap(({ figures }) => figures.map(({ bar, dot }) => (bar ? bar.width : dot!.x - zeroX))),
		);
		for (const { bar } of runs.flatMap(({ periods }) => periods.flatMap(({ figures }) => figures)))
			if (bar) expect(bar.x).toBe(zeroX);
		const highest = Math.max(...series.points.map(({ value }) => value));
		const longest = Math.max(...lengths);
		if (highest > 0)
			for (const [index, { value }] of series.points.entries())
				expect(Math.abs(lengths[index]! - (value / highest) * longest)).toBeLessThan(1);
	});

	it.each(everySeries)('has the words of each break in a gap that no run and no line reaches into: %s', (_, series) => {
		const { breaks, runs } = place(series);
		expect(breaks.map(({ words }) => words.map(({ text }) => text).join(' ')).join(' ')).toBe(
			series.breaks.map(({ text }) => text.trim()).join(' '),
		);
		for (const { box } of breaks)
			for (const { y1, y2 } of runs) expect(y2 <= box.y + 0.1 || y1 >= box.y + box.height - 0.1).toBe(true);
	});

	it.each(everySeries)('stays inside its frame: %s', (_, series) => {
		const placed = place(series);
		for (const { label, bar, dot, above } of placed.runs.flatMap(({ periods }) =>
			periods.flatMap(({ figures }) => figures),
		)) {
			expect(bar ? bar.x + bar.width : dot!.x + dot!.radius).toBeLessThanOrEqual(widthPx);
			for (const { text, x, y } of label ? [label, ...above] : above) {
				expect([text, x + text.length * SPACED_LETTER_PX <= widthPx]).toEqual([text, true]);
				expect(y).toBeLessThan(placed.heightPx);
			}
		}
		for (const { text, x } of placed.breaks.flatMap(({ words }) => words))
			expect([text, x + text.length * SPACED_LETTER_PX <= widthPx]).toEqual([text, true]);
	});

	it.each(everySeries)(
		'leads from each mark to a row of its own, by a name that says figure and period: %s',
		(_, series) => {
			const marks = place(series).runs.flatMap(({ periods }) => periods.flatMap(({ figures }) => figures));
			expect(new Set(marks.map(({ href }) => href)).size).toBe(series.points.length);
			expect(new Set(marks.map(({ name }) => name)).size).toBe(series.points.length);
			for (const [index, { href, name }] of marks.entries()) {
				const { period, segment, covers, note } = series.points[index]!;
				expect(href).toBe(`#${series.id}-${period.replace('/', '-').toLowerCase()}-${segment}`);
				expect(name.startsWith(`${describePeriod(period)}: `)).toBe(true);
				expect(name).toMatch(/\d.* How we know: (read|reported)\.$/);
				for (const said of [covers, note])
					if (said) expect(name.toLowerCase()).toContain(said.toLowerCase().slice(0, -1));
			}
		},
	);

	it.each(everySeries)('gives each mark room for a finger that no other mark has: %s', (_, series) => {
		const boxes = place(series).runs.flatMap(({ periods }) =>
			periods.flatMap(({ figures }) => figures.map(({ touch }) => touch)),
		);
		for (const [index, { y, width, height }] of boxes.entries()) {
			expect(Math.min(width, height)).toBeGreaterThanOrEqual(form === 'narrow' ? 24 : 22);
			const next = boxes[index + 1];
			if (next) expect(y + height).toBeLessThanOrEqual(next.y + 0.2);
		}
	});

	it('stands dots at their date: distances in time are distances in the drawing', () => {
		const [first, second, third] = place(dots).runs[0]!.periods.map(({ figures }) => figures[0]!.dot!.y);
		const months = dots.points.map(({ period }) => startMonthOf(period));
		expect((second! - first!) / (third! - second!)).toBeCloseTo(
			(months[2]! - months[0]!) / (months[4]! - months[2]!),
			1,
		);
	});

	it('draws nought as nought', () => {
		expect(place(nought).runs[0]!.periods[0]!.figures[0]!.bar!.width).toBeLessThanOrEqual(1);
	});

	it('puts a label that leaves no room for its mark above it', () => {
		const covers = 'words without end '.repeat(4).trim();
		const points = longestLabel.points.map((point) => ({ ...point, covers }));
		const [low, high] = place({ ...longestLabel, points }).runs.flatMap(({ periods }) =>
			periods.flatMap(({ figures }) => figures),
		);
		expect(high!.label).toBeUndefined();
		expect(high!.above.map(({ text }) => text).join(' ')).toBe(`nearly 333.3 million twenty letters long. (${covers})`);
		expect(high!.bar!.width).toBeGreaterThanOrEqual(form === 'narrow' ? 120 : 240);
		expect([low!.label, ...low!.above].map((words) => words?.text).join(' ')).toContain('words without end');
	});
});

describe('the data of a series chart', () => {
	it.each(everySeries)('has a row for every figure and no figure else: %s', (_, series) => {
		const { rows } = seriesChart.draw(series).table;
		expect(rows.map(({ period, segment, value }) => ({ period, segment, value }))).toEqual(
			series.points.map(({ period, segment, value }) => ({ period, segment, value })),
		);
	});

	it.each(everySeries)('carries the caution first, and every break: %s', (_, series) => {
		const { cautions } = seriesChart.draw(series).words;
		expect(cautions[0]).toBe(series.caution);
		expect(cautions).toEqual(expect.arrayContaining(series.breaks.map(({ text }) => text)));
	});

	it.each(everySeries)('names the sources of every figure and break: %s', (_, series) => {
		const { sources } = seriesChart.draw(series).words;
		const used = [...series.points, ...series.breaks].flatMap(({ sources }) => sources);
		expect(new Set(sources.map(({ id }) => id))).toEqual(new Set(used));
	});

	it('says how a figure is known in the words of the pages', () => {
		const words = new Set(
			everySeries.flatMap(([, series]) =>
				seriesChart.draw(series).table.rows.map(({ status }) => String(status).split(',')[0]),
			),
		);
		expect([...words].sort()).toEqual(['Read', 'Reported']);
	});

	it('shows the parts of a sum in columns of their own', () => {
		const { rows, columns } = seriesChart.draw(usual).table;
		expect(columns.map(({ name }) => name)).toEqual(expect.arrayContaining(['part_companies', 'part_public']));
		expect(rows.map((row) => row.part_companies)).toEqual([null, null, null, 20_400_123, null]);
	});
});

describe('the series of the site', () => {
	it('part 2024 and 2025 from the years before them', () => {
		const reports = ofSite.find(({ id }) => id === 'cybertipline-reports')!;
		const segmentsOf = (year: string) =>
			reports.points.filter(({ period }) => period === year).map(({ segment }) => segment);
		expect(segmentsOf('2023')).toEqual(['reports']);
		expect(segmentsOf('2024')).toEqual(['bundled', 'incidents']);
		expect(segmentsOf('2025')).toEqual(['bundled']);
	});
});
