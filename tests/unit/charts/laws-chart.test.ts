import { describe, expect, it } from 'vitest';
import { checkLaws } from '../../../src/subjects/laws/chart/laws-chart.check.ts';
import { lawsExamples } from '../../../src/subjects/laws/chart/laws-chart.examples.ts';
import { buildLaws } from '../../../src/subjects/laws/chart/laws-chart.model.ts';
import { lawSchema } from '../../../src/subjects/laws/law.ts';

const { usual, empty, one } = lawsExamples;
const ofLaw = (changes: object) => ({
	...usual,
	laws: [{ ...usual.laws[0]!, stages: [{ ...usual.laws[0]!.stages[3]!, ...changes }] }],
});

describe('the chart of laws', () => {
	it('says how many apply, and not since when, which tells only what was chosen', () => {
		expect(buildLaws(usual).finding).toBe('Of three laws and plans, two apply as of early October 2026');
		expect(buildLaws({ ...usual, laws: usual.laws.slice(2) }).finding).toBe(
			'Of one law or plan, none apply as of early October 2026',
		);
		expect(buildLaws(empty).finding).toBe('No law is recorded');
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
		const { reading, measure } = buildLaws({ ...usual, reach: { ...usual.reach, EU: '2026-09-16' } });
		expect(measure).toContain('left out older laws');
		expect(reading.alone[0]).toContain('it ends sooner (EU: mid-September 2026)');
		expect(buildLaws(one).reading.alone[0]).toContain('our evidence ends, in early October 2026. A date');
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
