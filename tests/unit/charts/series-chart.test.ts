import type { Series } from '../../../src/subjects/numbers/series.ts';
import type { FormName } from '../../../src/charts/chart.ts';
import { describe, expect, it } from 'vitest';
import { seriesChart } from '../../../src/subjects/numbers/chart/chart.ts';
import { seriesExamples } from '../../../src/subjects/numbers/chart/series-chart.examples.ts';
import { placeSeriesChart } from '../../../src/subjects/numbers/chart/series-chart.layout.ts';
import type { PlacedFigure } from '../../../src/subjects/numbers/chart/series-chart.placed.ts';
import { buildSeriesChart } from '../../../src/subjects/numbers/chart/series-chart.model.ts';
import { abbreviatePeriod, formatExactly, formatRoundly } from '../../../src/subjects/numbers/chart/series-words.ts';
import { describePeriod } from '../../../src/engine/period.ts';
import { countInWords } from '../../../src/text/words.ts';
import { yearsOf } from '../../../src/engine/period.ts';
import { readFacts } from './site-records.ts';

const ofSite = readFacts().series;
const { usual } = seriesExamples;
/** All that are drawn to a scale; statements are not. */
const everySeries = [...ofSite, ...Object.values<Series>(seriesExamples)]
	.filter(({ form }) => form !== 'statements')
	.map((series) => [series.id, series] as const);
const FORMS: readonly [FormName, number][] = [
	['narrow', 256],
	['wide', 736],
];

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
	const changes = series.points.flatMap(({ change }) => (change === undefined ? [] : [String(Math.abs(change))]));
	const base = series.base ? yearsOf(series.base).map(String) : [];
	return new Set([...figures, ...years, ...months, ...counts, ...changes, ...base, ...ownWords]);
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

	const linksOf = (series: Series) =>
		place(series).runs.flatMap(({ periods }) => periods.flatMap(({ figures }) => figures));
	/** What shares a row counts for each of its bars. */
	const marksOf = (series: Series) =>
		linksOf(series).flatMap((figure): PlacedFigure[] =>
			figure.slivers ? figure.slivers.map((bar) => ({ ...figure, bar, isInside: false })) : [figure],
		);
	const isUpright = (series: Series) => series.form === 'columns' && form === 'wide';

	it.each(everySeries)('shows every figure, with a label where columns leave room: %s', (_, series) => {
		const figures = marksOf(series);
		expect(figures).toHaveLength(series.points.length);
		for (const { bar, dot } of figures) expect([bar, dot].filter(Boolean)).toHaveLength(1);
		const labels = figures.map(({ label, above }) => (label ?? above[0])?.text);
		for (const label of labels) if (!isUpright(series) || label) expect(label).toMatch(/\d/);
		// A column without a label is between two that have one, and the highest has one.
		const highest = Math.max(...series.points.map(({ value }) => value));
		expect(labels[series.points.findIndex(({ value }) => value === highest)]).toBeDefined();
		expect(labels.filter(Boolean).length).toBeGreaterThanOrEqual(Math.min(series.points.length, 4));
	});

	it.each(everySeries)(
		'measures every figure, or its change on the base, from nought on one scale: %s',
		(_, series) => {
			const figures = marksOf(series);
			const measured = series.points.map(({ value, change }) => (change === undefined ? value : 100 + change));
			const { bar: firstBar } = figures[0]!;
			const zeroX = firstBar?.x ?? Number(/^M([\d.]+),/.exec(place(series).runs[0]!.zero)![1]);
			const lengths = figures.map(({ bar, dot }) =>
				bar ? (isUpright(series) ? bar.height : bar.width) : dot!.x - zeroX,
			);
			for (const { bar } of figures)
				if (bar && isUpright(series)) expect(bar.y + bar.height).toBeCloseTo(firstBar!.y + firstBar!.height, 0);
				else if (bar) expect(bar.x).toBe(zeroX);
			const highest = Math.max(...measured);
			const longest = Math.max(...lengths);
			if (highest > 0)
				for (const [index, value] of measured.entries())
					expect(Math.abs(lengths[index]! - (value / highest) * longest)).toBeLessThan(1);
		},
	);

	it.each(everySeries)(
		'leads from each mark to a row of its own, by a name that says figure and period: %s',
		(_, series) => {
			const marks = linksOf(series);
			const shared = (marks[0]!.slivers?.length ?? 1) - 1;
			expect(new Set(marks.map(({ href }) => href)).size).toBe(series.points.length - shared);
			expect(new Set(marks.map(({ name }) => name)).size).toBe(series.points.length - shared);
			for (const [index, { href, name, slivers }] of marks.entries()) {
				if (slivers) continue;
				const { period, segment, covers, note } = series.points[index + shared]!;
				expect(href).toBe(`#${series.id}-${period.replace('/', '-').toLowerCase()}-${segment}`);
				expect(name.startsWith(`${describePeriod(period)}: `)).toBe(true);
				expect(name).toMatch(/\d.* How we know: (read|reported)(, one weak source)?\.$/);
				for (const said of [covers, note])
					if (said) expect(name.toLowerCase()).toContain(said.toLowerCase().slice(0, -1));
			}
		},
	);
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
