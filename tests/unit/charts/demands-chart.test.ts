import { describe, expect, it } from 'vitest';
import { demandsExamples } from '../../../src/subjects/demands/chart/demands-chart.examples.ts';
import { placeSteps } from '../../../src/subjects/demands/chart/demands-chart.layout.ts';
import { buildDemands } from '../../../src/subjects/demands/chart/demands-chart.model.ts';
import { JUDGEMENT_LEVELS } from '../../../src/subjects/demands/ask.ts';

const { usual, empty, one } = demandsExamples;

describe('the title of the ledger', () => {
	it('says whose view it is, and counts no verdict of our own', () => {
		expect(buildDemands(usual).finding).toBe(
			'How far the five demands have come about by July 2026, in the editors’ judgement',
		);
		expect(buildDemands(one).finding).toContain('How far the one demand has come about');
		expect(buildDemands(empty).finding).toBe('No demand is recorded');
	});

	it('leaves the verdicts to the summary, which follows the records', () => {
		const [first, second, ...rest] = usual;
		const changed = buildDemands([
			first,
			{ ...second!, judgement: { ...second!.judgement, level: 'fully-met' } },
			...rest,
		]);
		expect(changed.levels.at(-1)!.count).toBe(2);
		expect(changed.inWords).toContain('demands 1 and 2 are fully met');
		expect(changed.finding).toBe(buildDemands(usual).finding);
	});
});

describe('the words of the ledger', () => {
	const { cautions, demands } = buildDemands(usual);

	it('say whose judgement it is, and that nobody agreed a test', () => {
		expect(cautions[0]).toMatch(/editors’ judgement.*Nobody agreed a test/);
	});

	it('lead from each demand to the grounds of its verdict', () => {
		expect(demands[0]).toMatchObject({
			href: '/demands/block-at-upload.html#judgement',
			label: expect.stringContaining('the editors’ judgement: fully met'),
		});
	});
});

it('a verdict fills as many boxes as its level stands above the least', () => {
	expect(JUDGEMENT_LEVELS.map((level) => placeSteps(level, 0, 0).filter(({ isFilled }) => isFilled).length)).toEqual([
		0, 1, 2, 3, 4,
	]);
});
