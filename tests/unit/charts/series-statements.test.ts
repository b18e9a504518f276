import { describe, expect, it } from 'vitest';
import type { Series } from '../../../src/model/facts.ts';
import type { ChartForm } from '../../../src/charts/chart.ts';
import { seriesChart } from '../../../src/charts/series/chart.ts';
import { seriesExamples } from '../../../src/charts/series/series-chart.examples.ts';
import { placeSeriesChart } from '../../../src/charts/series/series-chart.layout.ts';
import { buildSeriesChart } from '../../../src/charts/series/series-chart.model.ts';
import type { PlacedStatement } from '../../../src/charts/series/series-chart.placed.ts';
import { bewareInShort } from '../../../src/model/evidence-labels.ts';
import { formatDate } from '../../../src/text/dates.ts';
import { measureWidthPx } from '../../../src/text/wrap-words.ts';
import { readFacts } from './site-records.ts';

const everySeries = [...readFacts().series, seriesExamples.statements]
	.filter(({ form }) => form === 'statements')
	.map((series) => [series.id, series] as const);

const FORMS: readonly (readonly [string, ChartForm])[] = [
	['narrow', { form: 'narrow', widthPx: 256 }],
	['wide', { form: 'wide', widthPx: 736 }],
];

const textOf = (lines: PlacedStatement['words']) => lines.map(({ text }) => text).join(' ');
const place = (series: Series, wanted: ChartForm) => placeSeriesChart(buildSeriesChart(series), wanted);

it('the site has a series that is told in statements', () => {
	expect(everySeries.map(([id]) => id)).toContain('risk-statements');
});

describe.each(FORMS)('the %s drawing of statements', (_, wanted) => {
	const sizes = wanted.form === 'wide' ? { words: 20, text: 13 } : { words: 17, text: 12 };
	const linesOf = ({ when, by, words, counts, beware }: PlacedStatement) => [
		...words.map((line) => ({ ...line, sizePx: sizes.words, weight: 'display' as const })),
		...when.map((line) => ({ ...line, sizePx: sizes.text, weight: 'bold' as const })),
		...[...by, ...counts, ...beware].map((line) => ({ ...line, sizePx: sizes.text, weight: 'regular' as const })),
	];

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

	it.each(everySeries)('keeps every line in its frame and over no other: %s', (_id, series) => {
		const { statements, widthPx, heightPx } = place(series, wanted);
		const boxes = statements!.flatMap((statement) =>
			linesOf(statement).map(({ text, x, y, sizePx, weight }) => ({
				text,
				left: x,
				right: x + measureWidthPx(text, { textPx: sizePx, weight }),
				top: y - sizePx * 0.8,
				bottom: y + sizePx * 0.2,
			})),
		);
		for (const [index, one] of boxes.entries()) {
			expect([one.text, one.right <= widthPx, one.bottom <= heightPx, one.top >= 0]).toEqual([
				one.text,
				true,
				true,
				true,
			]);
			for (const other of boxes.slice(index + 1)) {
				const isOver =
					one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
				expect([one.text, other.text, isOver]).toEqual([one.text, other.text, false]);
			}
		}
	});

	it.each(everySeries)('parts statements by a line across, and joins none: %s', (_id, series) => {
		const { statements, widthPx } = place(series, wanted);
		for (const [index, { rule, touch }] of statements!.entries()) {
			expect(rule?.endsWith(`h${widthPx}`)).toBe(index === 0 ? undefined : true);
			expect(touch.height).toBeGreaterThanOrEqual(24);
			const next = statements![index + 1];
			if (next) expect(touch.y + touch.height).toBeLessThanOrEqual(next.touch.y);
		}
	});
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
