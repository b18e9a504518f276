import type { Series } from '../../../src/model/facts.ts';
import type { FormName } from '../../../src/charts/chart.ts';
import { describe, expect, it } from 'vitest';
import { seriesChart } from '../../../src/charts/series/chart.ts';
import { seriesExamples } from '../../../src/charts/series/series-chart.examples.ts';
import { placeSeriesChart } from '../../../src/charts/series/series-chart.layout.ts';
import type { PlacedFigure } from '../../../src/charts/series/series-chart.placed.ts';
import { areCrossing, boxOf } from '../../../src/charts/series/series-marks.layout.ts';
import { buildSeriesChart } from '../../../src/charts/series/series-chart.model.ts';
import {
	abbreviatePeriod,
	describePeriod,
	formatExactly,
	formatRoundly,
} from '../../../src/charts/series/series-words.ts';
import { countInWords } from '../../../src/text/words.ts';
import { measureWidthPx } from '../../../src/text/wrap-words.ts';
import { startMonthOf, yearsOf } from '../../../src/schemas/period.ts';
import { readFacts } from './site-records.ts';

const ofSite = readFacts().series;
const { usual, pairs, parts, index, nought, longestLabel } = seriesExamples;
/** All that are drawn to a scale; statements are not. */
const everySeries = [...ofSite, ...Object.values<Series>(seriesExamples)]
	.filter(({ form }) => form !== 'statements')
	.map((series) => [series.id, series] as const);
const FORMS: readonly [FormName, number][] = [
	['narrow', 256],
	['wide', 736],
];

/** The width of a text where a reader sets letters and words apart. */
const widthOf = (text: string, form: FormName, weight: 'regular' | 'bold' = 'regular') =>
	measureWidthPx(text, { textPx: form === 'wide' ? 13 : 12, weight });

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
		'has the words of each change in a room that no mark before it reaches into: %s',
		(_, series) => {
			const { rooms } = place(series);
			expect(rooms.map(({ words }) => words.map(({ text }) => text).join(' ')).join(' ')).toBe(
				series.breaks.map(({ text }) => text.trim()).join(' '),
			);
			for (const [index, { box }] of rooms.entries()) {
				const from = startMonthOf([...new Set(series.breaks.map(({ from }) => from))][index]!);
				for (const [at, { bar, dot }] of marksOf(series).entries()) {
					const isInside = startMonthOf(series.points[at]!.period) >= from;
					const mark = bar ?? { x: dot!.x, y: dot!.y, width: 0, height: 0 };
					const isBefore = isUpright(series) ? mark.x + mark.width <= box.x : mark.y + mark.height <= box.y;
					expect([at, isBefore]).toEqual([at, !isInside]);
				}
			}
		},
	);

	it.each(everySeries)('stays inside its frame: %s', (_, series) => {
		const placed = place(series);
		for (const { label, bar, dot, above } of marksOf(series)) {
			expect(bar ? bar.x + bar.width : dot!.x + dot!.radius).toBeLessThanOrEqual(widthPx);
			for (const { text, x, y, anchor } of label ? [label, ...above] : above) {
				const width = widthOf(text, form);
				const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
				expect([text, left >= -0.5 && left + width <= widthPx]).toEqual([text, true]);
				expect(y).toBeLessThan(placed.heightPx);
			}
		}
		for (const { text, x, anchor } of placed.rooms.flatMap(({ words }) => words)) {
			const width = widthOf(text, form, 'bold');
			expect([text, anchor === 'end' ? x - width >= 0 : x + width <= widthPx]).toEqual([text, true]);
		}
	});

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

	it.each(everySeries)('gives each mark room for a finger that no other mark has: %s', (_, series) => {
		const boxes = linksOf(series).map(({ touch }) => touch);
		for (const [index, one] of boxes.entries()) {
			expect(Math.min(one.width, one.height)).toBeGreaterThanOrEqual(24);
			for (const other of boxes.slice(index + 1)) {
				const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
				const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
				expect(Math.min(across, down)).toBeLessThanOrEqual(0.2);
			}
		}
	});

	it.each(everySeries)('writes no figure over another column, another figure or a torn edge: %s', (_, series) => {
		if (!isUpright(series)) return;
		const marks = marksOf(series);
		const { rooms } = place(series);
		const boxes = marks.map(({ label }) => label && boxOf(label, 13));
		for (const [index, box] of boxes.entries()) {
			if (!box) continue;
			const others = marks.flatMap(({ bar }, at) => (at === index ? [] : [bar!]));
			const edges = rooms.map(({ box: { x, height } }) => ({ x, y: 0, width: 0.1, height }));
			const crossed = [...others, ...edges, ...boxes.slice(index + 1)].filter(
				(other) => other && areCrossing(box, other),
			);
			expect(crossed).toEqual([]);
		}
	});

	it.each(everySeries)('says the unit of figures over columns once, and centres each over its own: %s', (_, series) => {
		if (!isUpright(series)) return;
		const { unit, rooms } = place(series);
		const marks = marksOf(series);
		const labels = marks.flatMap(({ label, bar }) => (label ? [{ label, bar: bar! }] : []));
		for (const { label, bar } of labels) {
			// One far below the unit that is said once says what it counts, at the end of a leader.
			if (label.anchor === 'start') {
				expect(label.text).toMatch(/^[\d,]+ [a-z]+$/);
				continue;
			}
			expect(label.text).toMatch(/^[\d.,]+$/);
			const offPx = Math.abs(label.x - bar.x - bar.width / 2);
			expect(offPx <= 5.1 || label.x <= boxOf(label, 13).width / 2 + 0.1).toBe(true);
		}
		const isInMillions = series.points.some(({ value }) => value >= 999_500);
		expect(unit!.text).toMatch(isInMillions ? /^Millions of [a-z]+$/ : /^Thousands of [a-z]+/);
		// In millions no figure without them may stand bare: it would read as the larger.
		for (const [at, { label }] of marks.entries())
			if (isInMillions && label && series.points[at]!.value < 999_500)
				expect(label.text).toMatch(/[a-z]|^[01](\.\d+)?$/);
		expect(widthOf(unit!.text, form)).toBeLessThanOrEqual(widthPx);
		// The words of a change stand on the ground of its room, behind its torn edge or in the strip above it.
		for (const { box, strip, words, edge } of rooms)
			for (const line of words) {
				const own = boxOf(line, 13);
				expect(own.x).toBeGreaterThan((strip ?? box).x);
				const [edgeY] = /(?<=^M[\d.]+,)[\d.]+/.exec(edge)!;
				if (strip) expect(own.y + own.height).toBeLessThanOrEqual(Number(edgeY));
			}
		// Where columns are few, only those too low to be told apart have no figure.
		if (marks.length <= 12) for (const { bar, label } of marks) if (bar!.height >= 4) expect(label).toBeDefined();
	});

	it('has what was stated at one time in one row, where there is room, and joins no two dots', () => {
		const rowsOf = ({ runs }: ReturnType<typeof place>) =>
			runs.flatMap(({ periods }) => periods.map(({ figures }) => new Set(figures.map(({ dot }) => dot!.y)).size));
		expect(rowsOf(place(pairs))).toEqual(Array(3).fill(form === 'wide' ? 1 : 2));
		for (const figure of marksOf(pairs)) expect(Object.keys(figure)).not.toContain('tie');
		expect(JSON.stringify(buildSeriesChart(pairs).reading)).toContain('Dates are not evenly apart');
		expect(JSON.stringify(buildSeriesChart(pairs).reading)).not.toMatch(/stroke|each line/i);
	});

	it('draws a part in its whole', () => {
		const [whole, part] = marksOf(parts);
		expect([part!.bar!.x, part!.bar!.y, part!.bar!.height]).toEqual([whole!.bar!.x, whole!.bar!.y, whole!.bar!.height]);
		expect(part!.bar!.width).toBeLessThan(whole!.bar!.width);
	});

	it('writes the share of the part itself where the record says so, and then none of the rest', () => {
		const [whole, part] = marksOf({ ...parts, share: 'part' });
		expect(part!.label!.text).toMatch(/^27\.3 million.* \(42%\)$/);
		expect(whole!.label!.text).not.toContain('%');
		expect(whole!.rest).toBeUndefined();
		const [, plain] = marksOf(parts);
		expect(plain!.label!.text).not.toContain('%');
	});

	it('writes the share of the rest on plain ground, and stripes only what is beyond the part', () => {
		const marks = marksOf(parts);
		for (const [index, { rest, bar }] of marks.entries()) {
			if (!rest) continue;
			const [first] = /(?<=^M)[\d.]+/.exec(bar!.stripes!)!;
			const own = boxOf(rest, form === 'wide' ? 13 : 12);
			expect(own.x).toBeGreaterThan(marks[index + 1]!.bar!.x + marks[index + 1]!.bar!.width);
			expect(own.y + 0.2 >= bar!.y + bar!.height || Number(first) > own.x + own.width - 1).toBe(true);
		}
		expect(marks.filter(({ rest }) => rest)).toHaveLength(2);
		expect(buildSeriesChart(parts).segments.map(({ form, shows }) => [form, shows])).toEqual([
			['striped', 'Exact copies'],
			['solid', 'Each counted once'],
		]);
		expect(JSON.stringify(buildSeriesChart(parts).reading)).toContain('Striped: Exact copies');
	});

	it('draws changes beside the first year in bars of one thickness, one number to each, and counts as words alone', () => {
		const [fallen, risen] = marksOf(index);
		const { base } = place(index);
		expect(base!.words.text).not.toMatch(/\d/);
		expect(base!.bar.height).toBe(risen!.bar!.height);
		expect(base!.gap!.text).toBe('2018/19 to 2019/20: not drawn');
		expect(fallen!.bar!.width / base!.bar.width).toBeCloseTo(0.96, 2);
		expect(risen!.bar!.width / base!.bar.width).toBeCloseTo(1.84, 2);
		expect(risen!.label!.text).toBe('+84%');
		expect(fallen!.label!.text).toBe('−4%');
		const counted = [risen!.rest, ...risen!.above].map((text) => text?.text ?? '').join(' ');
		expect(counted.trim()).toBe('6,156 counted, 44 forces');
		const { measure, reading } = buildSeriesChart(index);
		expect(measure).toContain(': change since 2017/18. ');
		expect(JSON.stringify(reading)).toContain('a larger count can have a shorter bar');
	});

	it('has all figures of columns laid as rows beside their bars, or over them with the words that tell them apart', () => {
		if (form !== 'narrow') return;
		for (const [, series] of everySeries.filter(([, { form }]) => form === 'columns'))
			for (const { label, above, bar, isInside } of marksOf(series)) {
				expect(isInside).toBe(false);
				if (label) expect(label.x).toBeGreaterThan(bar!.x + bar!.width);
				else expect(above[0]!.text).toMatch(/\d/);
			}
	});

	it('gives slivers at the beginning of columns laid as rows one row, which says from when to when and their figures', () => {
		const folds = everySeries.flatMap(([id, series]) =>
			linksOf(series).flatMap((one) => (one.slivers ? [{ id, one }] : [])),
		);
		expect(folds.map(({ id }) => id)).toEqual(form === 'narrow' ? ['cybertipline-reports'] : []);
		for (const { id, one } of folds) {
			const points = ofSite.find((series) => series.id === id)!.points.slice(0, one.slivers!.length);
			const values = points.map(({ value }) => value);
			const ends = [Math.min(...values), Math.max(...values)].map(formatRoundly);
			expect(one.above.map(({ text }) => text).join(' ')).toBe(`to ${points.at(-1)!.period}: ${ends.join(' to ')}`);
			expect(one.name.startsWith(`${points[0]!.period} to ${points.at(-1)!.period}: ${ends.join(' to ')} `)).toBe(true);
			expect(one.touch.height).toBeGreaterThanOrEqual(24);
			for (const { width } of one.slivers!) expect(width).toBeLessThan(4);
		}
	});

	it('has round figures under dots, from nought', () => {
		const { scale, runs } = place(pairs);
		expect(scale!.map(({ label }) => label.text)).toEqual(['0', '500', '1,000']);
		const zeroX = Number(/^M([\d.]+),/.exec(runs[0]!.zero)![1]);
		expect(scale![0]!.label.x).toBe(zeroX);
		const [low] = marksOf(pairs);
		expect((low!.dot!.x - zeroX) / (scale![1]!.label.x - zeroX)).toBeCloseTo(400 / 500, 2);
	});

	it('has no ground behind the last torn edge where nothing is drawn behind it', () => {
		const facebook = ofSite.find(({ id }) => id === 'facebook-actioned')!;
		expect(place(facebook).rooms.map(({ isOpen }) => isOpen)).toEqual([true]);
	});

	it('draws nought as nought', () => {
		expect(marksOf(nought)[0]!.bar!.width).toBeLessThanOrEqual(1);
	});

	it('puts a label that leaves no room for its mark above it', () => {
		const covers = 'words without end '.repeat(4).trim();
		const points = longestLabel.points.map((point) => ({ ...point, covers }));
		const [low, high] = place({ ...longestLabel, points }).runs.flatMap(({ periods }) =>
			periods.flatMap(({ figures }) => figures),
		);
		const said = [high!.label, ...high!.above]
			.map((words) => words?.text ?? '')
			.join(' ')
			.trim();
		expect(said).toBe(
			form === 'wide'
				? `nearly 333.3 million twenty letters long. (${covers})`
				: `nearly 333.3 million twenty letters long. (${covers})`,
		);
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
