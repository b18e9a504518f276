import { describe, expect, it } from 'vitest';
import type { Series } from '../../../src/subjects/numbers/series.ts';
import type { ChartForm } from '../../../src/charts/chart.ts';
import { seriesChart } from '../../../src/subjects/numbers/chart/chart.ts';
import { seriesExamples } from '../../../src/subjects/numbers/chart/series-chart.examples.ts';
import { placeSeriesChart } from '../../../src/subjects/numbers/chart/series-chart.layout.ts';
import { buildSeriesChart } from '../../../src/subjects/numbers/chart/series-chart.model.ts';
import type { PlacedStatement } from '../../../src/subjects/numbers/chart/series-chart.placed.ts';
import { bewareInShort } from '../../../src/evidence/evidence-labels.ts';
import { formatDate } from '../../../src/text/dates.ts';

const everySeries = [[seriesExamples.statements.id, seriesExamples.statements]] as const;

const FORMS: readonly (readonly [string, ChartForm])[] = [
	['narrow', { form: 'narrow', widthPx: 256 }],
	['wide', { form: 'wide', widthPx: 736 }],
];

const textOf = (lines: PlacedStatement['words']) => lines.map(({ text }) => text).join(' ');
const place = (series: Series, wanted: ChartForm) => placeSeriesChart(buildSeriesChart(series), wanted);

describe.each(FORMS)('the %s drawing of statements', (_, wanted) => {
	it.each(everySeries)('has no scale: no mark, no line at nought, no room of a change: %s', (_id, series) => {
		const { runs, rooms, base, unit } = place(series, wanted);
		expect({ runs, rooms, base, unit }).toEqual({ runs: [], rooms: [], base: undefined, unit: undefined });
	});

	it.each(everySeries)('is the same whatever the figures are: %s', (_id, series) => {
		const other = (words: string) => words.replace(/\d/g, (digit) => String(9 - Number(digit)));
		const changed = {
			...series,
			statements: series.statements.map((statement) => ({ ...statement, words: other(statement.words) })),
		};
		const shapeOf = (one: Series) =>
			place(one, wanted).statements!.map(({ touch, words, rule }) => [touch, words.map(({ x, y }) => [x, y]), rule]);
		expect(shapeOf(changed)).toEqual(shapeOf(series));
	});

	it.each(everySeries)(
		'says of each, in order of date, when, who, what, of what, and what to beware of: %s',
		(_id, series) => {
			const placed = place(series, wanted).statements!;
			expect(placed).toHaveLength(series.statements.length);
			for (const [index, statement] of series.statements.entries()) {
				const { when, by, words, counts, beware, name, href } = placed[index]!;
				expect(textOf(when)).toBe(formatDate(statement.date));
				expect(textOf(by)).toMatch(/\. (Read|Reported)\.$/);
				expect(textOf(by).startsWith(statement.by)).toBe(true);
				expect([textOf(words), textOf(counts)]).toEqual([statement.words, statement.counts.trim()]);
				expect(textOf(beware)).toBe(bewareInShort(statement));
				expect(href).toBe(`#${series.id}-${statement.id}`);
				expect(name.startsWith(`${formatDate(statement.date)}: ${statement.words}. `)).toBe(true);
				expect(name).toMatch(/ How we know: (read|reported)(, one weak source)?\.$/);
			}
			const tops = placed.map(({ touch }) => touch.y);
			expect(tops).toEqual(tops.toSorted((a, b) => a - b));
		},
	);
});

describe('the words and data of statements', () => {
	it.each(everySeries)('say that nothing is to scale, and hold no figure in the finding: %s', (_, series) => {
		const { finding, reading, inWords, measure, segments, cautions } = buildSeriesChart(series);
		expect(reading.onPage).toContain('not to scale');
		expect(reading.onPage).toContain('letters of one size');
		expect(reading.onPage).not.toMatch(/\bbars?\b|\bdots?\b/);
		expect(finding).not.toMatch(/\d/);
		expect(measure).toContain('Said by: ');
		expect(segments).toEqual([]);
		expect(cautions[0]).toBe(series.caution);
		for (const { words, counts } of series.statements) {
			expect(inWords).toContain(words.replace(/\.$/, ''));
			expect(inWords).toContain(counts.trim().replace(/\.$/, ''));
		}
	});

	it.each(everySeries)('are a row a statement, with no column of numbers: %s', (_, series) => {
		const { rows, columns } = seriesChart.draw(series).table;
		expect(rows.map(({ id, date, words }) => [id, date, words])).toEqual(
			series.statements.map(({ id, date, words }) => [`${series.id}-${id}`, date, words]),
		);
		expect(columns.filter(({ type }) => type !== 'string')).toEqual([]);
	});

	it.each(everySeries)('name the sources of every statement: %s', (_, series) => {
		const { sources } = buildSeriesChart(series);
		expect(new Set(sources.map(({ id }) => id))).toEqual(new Set(series.statements.flatMap((one) => one.sources)));
	});
});
