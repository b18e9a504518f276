import { expect, it } from 'vitest';
import { demandsExamples } from '../../../src/subjects/demands/chart/demands-chart.examples.ts';
import { placeSteps } from '../../../src/subjects/demands/chart/demands-chart.layout.ts';
import { buildDemands } from '../../../src/subjects/demands/chart/demands-chart.model.ts';
import { JUDGEMENT_LEVELS } from '../../../src/subjects/demands/ask.ts';

const { usual, empty, one } = demandsExamples;

it('the title of the ledger says whose view it is, and counts no verdict of our own', () => {
	expect(buildDemands(usual).finding).toBe(
		'How far companies have met the five demands by July 2026, in the editors’ judgement',
	);
	expect(buildDemands(one).finding).toContain('How far companies have met the one demand');
	expect(buildDemands(empty).finding).toBe('No demand is recorded');
});

it('the verdicts stand in the summary, and lead to their grounds', () => {
	const [first, second, ...rest] = usual;
	const judgement = { ...second!.judgement, level: 'fully-met' as const };
	const { inWords, cautions, demands } = buildDemands([first, { ...second!, judgement }, ...rest]);
	expect(inWords).toContain('demands 1 and 2 are fully met');
	expect(cautions[0]).toMatch(/editors’ judgement.*Nobody agreed a test/);
	expect(demands[0]).toMatchObject({
		href: '/demands/block-at-upload.html#judgement',
		label: expect.stringContaining('the editors’ judgement: fully met'),
	});
});

it('a verdict fills as many boxes as its level stands above the least', () => {
	expect(JUDGEMENT_LEVELS.map((level) => placeSteps(level, 0, 0).filter(({ isFilled }) => isFilled).length)).toEqual([
		0, 1, 2, 3, 4,
	]);
});
