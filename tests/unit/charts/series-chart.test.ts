import { describe, expect, it } from 'vitest';
import type { Series } from '../../../src/subjects/numbers/series.ts';
import type { ChartForm } from '../../../src/charts/chart.ts';
import { seriesChart } from '../../../src/subjects/numbers/chart/chart.ts';
import { seriesExamples } from '../../../src/subjects/numbers/chart/series-chart.examples.ts';
import { placeSeriesChart } from '../../../src/subjects/numbers/chart/series-chart.layout.ts';
import { buildSeriesChart } from '../../../src/subjects/numbers/chart/series-chart.model.ts';
import { abbreviatePeriod, formatRoundly } from '../../../src/subjects/numbers/chart/series-words.ts';

const { usual, statements } = seriesExamples;
/** All that are drawn to a scale. */
const scaled = Object.entries<Series>(seriesExamples).filter(([, { form }]) => form !== 'statements');
const FORMS: readonly ChartForm[] = [
	{ form: 'narrow', widthPx: 256 },
	{ form: 'wide', widthPx: 760 },
];
const place = (series: Series, form: ChartForm) => placeSeriesChart(buildSeriesChart(series), form);

it('figures and periods are said as people say them, small figures whole', () => {
	expect([4560, 19_245, 291_273, 999_499, 999_500, 36_200_000].map(formatRoundly)).toEqual([
		'4,560',
		'19,200',
		'291,000',
		'999,000',
		'1 million',
		'36.2 million',
	]);
	const periods = ['2020', '2020/21', '2020-Q3', '2020-09'];
	expect(periods.map(abbreviatePeriod)).toEqual(['2020', '2020/21', 'Q3 2020', 'Sep 2020']);
});

describe('the words and data of a series chart', () => {
	const { words, table } = seriesChart.draw(usual);

	it('take their figures from the points, with the word of their rounding', () => {
		expect(words.finding).toBe(
			'Reports were between 999,000 and about 36.2 million; about 20.5 million in 2022 are bundled',
		);
	});

	it('part runs of periods by the change in counting, which stands among the cautions', () => {
		const { parts } = buildSeriesChart(usual);
		expect(
			parts.map((part) => (part.kind === 'break' ? part.texts : part.periods.map(({ period }) => period))),
		).toEqual([['2019', '2020', '2021'], ['From 2022 reports may be bundled.'], ['2022']]);
		expect(words.cautions).toEqual(expect.arrayContaining([usual.caution, usual.breaks[0]!.text]));
	});

	it('tell segments apart by form', () => {
		const forms = buildSeriesChart(usual).segments.map(({ form }) => form);
		expect(new Set(forms).size).toBe(forms.length);
	});

	it('name the sources of every figure and break', () => {
		const used = [...usual.points, ...usual.breaks].flatMap(({ sources }) => sources);
		expect(new Set(words.sources.map(({ id }) => id))).toEqual(new Set(used));
	});

	it('have a row for every figure, with the parts of a sum in columns of their own', () => {
		expect(table.rows.map(({ period, segment, value }) => ({ period, segment, value }))).toEqual(
			usual.points.map(({ period, segment, value }) => ({ period, segment, value })),
		);
		expect(table.rows.map((row) => row.part_companies)).toEqual([null, null, null, 20_400_123, null]);
	});
});

describe.each(FORMS)('the $form drawing', (form) => {
	it.each(scaled)('measures every figure, or its change on the base, from nought on one scale: %s', (_, series) => {
		const { figures, zeros } = place(series, form);
		expect(figures).toHaveLength(series.points.length);
		const zeroX = Number(/^M([\d.]+),/.exec(zeros[0]!)![1]);
		const isUpright = series.form === 'columns' && form.form === 'wide';
		const lengths = figures.map(({ bar, dot }) => (bar ? (isUpright ? bar.height : bar.width) : dot!.x - zeroX));
		const feet = figures.flatMap(({ bar }) => (bar ? Math.round(isUpright ? bar.y + bar.height : bar.x) : []));
		expect(new Set(feet).size).toBeLessThanOrEqual(1);
		const measured = series.points.map(({ value, change }) => (change === undefined ? value : 100 + change));
		const scale = Math.max(...lengths) / Math.max(...measured, 1);
		for (const [index, value] of measured.entries())
			expect(Math.abs(lengths[index]! - Math.max(value * scale, 0.8))).toBeLessThan(1);
	});

	it.each(scaled)(
		'leads from each mark to its row, by a name that says figure and how it is known: %s',
		(_, series) => {
			const { figures } = place(series, form);
			for (const [index, { href, name }] of figures.entries()) {
				const { period, segment, covers } = series.points[index]!;
				expect(href).toBe(`#${series.id}-${period.replace('/', '-').toLowerCase()}-${segment}`);
				expect(name).toMatch(/: .*\d.* How we know: (read|reported)\.$/);
				if (covers) expect(name.toLowerCase()).toContain(covers);
			}
			expect(new Set(figures.map(({ href }) => href)).size).toBe(figures.length);
		},
	);

	it('gathers columns too low to be seen in one row, where they lie as rows', () => {
		const [point] = seriesExamples.one.points;
		const points = [1, 2, 3, 4, 1_000_000].map((value, year) => ({ ...point!, period: String(2016 + year), value }));
		const [first, ...others] = place({ ...seriesExamples.one, points }, form).figures;
		expect([first!.slivers?.length, others.length]).toEqual(form.form === 'narrow' ? [4, 1] : [undefined, 4]);
	});

	it.each(scaled)('tells figures of one kind in one way, beside their marks or over them all: %s', (_, series) => {
		const ways = place(series, form).figures.map(({ form, told }) => `${form} ${told.length > 0}`);
		// Of a part, the first says what all of them count.
		if (series.form !== 'parts') expect(new Set(ways).size).toBe(new Set(ways.map((way) => way.split(' ')[0])).size);
	});

	describe('of statements', () => {
		it('has no scale, and is the same whatever the figures are', () => {
			const { statements: placed, ...marks } = place(statements, form);
			expect(marks).toMatchObject({ figures: [], zeros: [], rooms: [] });
			const other = statements.statements.map((one) => ({ ...one, words: one.words.replaceAll('1', '9') }));
			const changed = place({ ...statements, statements: other }, form).statements!;
			const shapeOf = (one: typeof changed) =>
				one.map(({ touch, words, rule }) => [touch, words.map(({ x, y }) => [x, y]), rule]);
			expect(shapeOf(changed)).toEqual(shapeOf(placed!));
		});

		it('says of each when, who, what, of what, how it is known, and what to beware of', () => {
			const textOf = (lines: { text: string }[]) => lines.map(({ text }) => text).join(' ');
			const placed = place(statements, form).statements!;
			for (const [index, { by, words, counts }] of statements.statements.entries()) {
				const one = placed[index]!;
				expect([textOf(one.words), textOf(one.counts)]).toEqual([words, counts.trim()]);
				expect(textOf(one.by)).toMatch(/\. (Read|Reported)\.$/);
				expect(textOf(one.by).startsWith(by)).toBe(true);
			}
			expect(textOf(placed[1]!.beware)).toMatch(/^Caution: /);
			expect(placed.map(({ when }) => textOf(when))).toEqual(['May 2019', '30 September 2020']);
		});
	});
});

it('columns of a few in a room have their periods, and words on a change end at its edge or stand in its room', () => {
	const { names, rooms, figures } = place(usual, FORMS[1]!);
	expect(names.map(({ text }) => text)).toEqual(expect.arrayContaining(['2019', '2020', '2021', '2022']));
	const [room] = rooms;
	for (const { x, anchor } of room!.words) expect(anchor === 'end' ? x < room!.box.x : x > room!.box.x).toBe(true);
	expect(figures.filter(({ bar }) => bar!.x > room!.box.x)).toHaveLength(2);
});

it('the data of statements have no column of numbers, and their words no mark', () => {
	const { table, words } = seriesChart.draw(statements);
	expect(table.columns.filter(({ type }) => type !== 'string')).toEqual([]);
	expect(words.reading.onPage).not.toMatch(/\bbars?\b|\bdots?\b/);
});
