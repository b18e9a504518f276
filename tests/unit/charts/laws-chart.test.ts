import { describe, expect, it } from 'vitest';
import { checkLaws } from '../../../src/subjects/laws/chart/chart.ts';
import { lawsExamples } from '../../../src/subjects/laws/chart/laws-chart.examples.ts';
import { buildLaws } from '../../../src/subjects/laws/chart/laws-chart.model.ts';
import { placeLaws } from '../../../src/subjects/laws/chart/laws-chart.layout.ts';
import { marksOf } from './read-marks.ts';
import { measureWidthPx } from '../../../src/text/wrap-words.ts';
import { lawSchema } from '../../../src/subjects/laws/law.ts';

const { usual, empty, one } = lawsExamples;
const ofLaw = (changes: object) => ({
	...usual,
	laws: [{ ...usual.laws[0]!, stages: [{ ...usual.laws[0]!.stages[3]!, ...changes }] }],
});

describe('the chart of laws', () => {
	it('says how many apply and lapsed, and not since when, which tells only what was chosen', () => {
		expect(buildLaws(usual).finding).toBe('Of three laws and plans, two apply; one lapsed for a time');
		expect(buildLaws({ ...usual, laws: usual.laws.slice(2) }).finding).toBe('Of one law or plan, none apply');
		expect(buildLaws(one).finding).toBe('Of one law or plan, one applies');
		expect(buildLaws(empty).finding).toBe('No law is recorded');
	});

	it('puts the laws under their places, and names each stage at the first law that shows it', () => {
		const { places, rows } = buildLaws(usual);
		expect(places.map(({ name, rows }) => [name, ...rows.map(({ short }) => short)])).toEqual([
			['UK', 'Law with a whole life'],
			['EU', 'Rules that lapsed'],
			['Australia', 'Plan'],
		]);
		expect(rows.map(({ named }) => named.map(({ stage }) => stage))).toEqual([
			['announced', 'proposed', 'passed', 'applies'],
			['lapsed'],
			[],
		]);
	});

	it('says where each law had come to, with what must be said of it and how it is known', () => {
		expect(buildLaws(usual).rows.map(({ now }) => now)).toEqual([
			'applies since March 2025; duties on one kind',
			'lapsed April 2026; applies again since July 2026; without one thing',
			'announced November 2024',
		]);
		expect(buildLaws(ofLaw({ standing: 'reported' })).rows[0]!.now).toMatch(/; reported$/);
	});

	it('draws a year that a stage before has begun at the middle of what is left, and ends every bar where evidence ends', () => {
		const [, lapsed] = buildLaws(usual).rows;
		const [passed, applies] = lapsed!.spans;
		expect(applies!.start > passed!.start).toBe(true);
		for (const { spans } of buildLaws(usual).rows) expect(spans.at(-1)!.end).toEqual(new Date('2026-10-10'));
		expect(lapsed!.spans.at(-1)!.word).toBe('applies again');
	});

	it('says on which places evidence ends sooner only where it does', () => {
		const { reading, measure, cautions } = buildLaws({ ...usual, reach: { ...usual.reach, EU: '2026-09-16' } });
		expect(measure).toContain('Older laws are left out');
		expect(cautions[0]).toContain('proves nothing');
		expect(reading.alone[0]).toContain('it ends sooner (EU: mid-September 2026)');
		expect(buildLaws(one).reading.alone[0]).toContain('our evidence ends, in early October 2026. A date');
	});
});

describe.each([
	['narrow', 256],
	['medium', 416],
	['wide', 760],
] as const)('the drawing of the laws, %s', (form, widthPx) => {
	const { time, places } = placeLaws(buildLaws(usual), { form, widthPx });
	const { older, announcement, years: yearLines } = time;
	const lineX = announcement.line.x1;

	it('says before the announcement that older laws are not drawn, in the room that it has there', () => {
		expect(older.box.x + older.box.width).toBeCloseTo(lineX, 0);
		for (const { text, x } of older.words)
			expect(x + measureWidthPx(text, { textPx: form === 'narrow' ? 12 : 13 })).toBeLessThan(lineX);
	});

	it('draws no line of a year beside that of the announcement, and repeats the years under each place', () => {
		expect(yearLines.length).toBeGreaterThan(0);
		for (const { x1 } of yearLines) expect(Math.abs(x1 - lineX)).toBeGreaterThan(10);
		for (const { years } of places) expect(years.length).toBeGreaterThan(2);
	});

	it('cuts a bar where its law lapsed, and sets no name of a stage over another', () => {
		const [life, lapsed] = places.map(({ laws }) => laws[0]!);
		expect(marksOf(lapsed!.bar, 'law-lapsed').map(({ tag }) => tag)).toEqual(['path']);
		const names = life!.stages.map(({ text, x, y, anchor }) => {
			const width = measureWidthPx(text, { textPx: form === 'narrow' ? 12 : 13 });
			return { y, from: anchor === 'end' ? x - width : x, to: anchor === 'end' ? x : x + width };
		});
		for (const one of names)
			for (const other of names)
				if (other.y === one.y && other.from > one.from) expect(other.from).toBeGreaterThanOrEqual(one.to);
		expect(Math.max(...names.map(({ to }) => to))).toBeLessThanOrEqual(widthPx);
		expect(life!.stages.map(({ text }) => text).toSorted()).toEqual(['announced', 'applies', 'passed', 'proposed']);
	});
});

describe('a stage is refused', () => {
	it('where its facts do not give its date', () => {
		expect(checkLaws(ofLaw({ from: '2025-03-18' }))).toMatchObject([
			{ kind: 'laws', record: 'whole-life', field: 'stages.0.from', message: expect.stringContaining('18 March 2025') },
		]);
	});

	it('where a law is said to apply, and no fact says since when', () => {
		expect(checkLaws(ofLaw({ isCommenced: false }))).toMatchObject([{ field: 'stages.0.facts' }]);
	});

	it.each([
		[['passed', 'proposed'], 'cannot follow "passed"'],
		[['proposed', 'lapsed'], 'cannot follow "proposed"'],
	])('out of order: %s', (stages, message) => {
		const law = {
			id: 'x',
			name: 'X',
			shortName: 'X',
			place: 'EU',
			stages: stages.map((stage, year) => ({ stage, from: String(2020 + year), facts: ['f'] })),
		};
		expect(JSON.stringify(lawSchema.safeParse(law).error?.issues.map((issue) => issue.message))).toContain(
			JSON.stringify(message).slice(1, -1),
		);
		expect(
			JSON.stringify(lawSchema.safeParse({ ...law, stages: [{ stage: 'passed', from: '2021', facts: [] }] }).error),
		).toContain('names no fact');
	});
});
