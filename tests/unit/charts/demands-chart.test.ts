import { least } from 'd3';
import { describe, expect, it } from 'vitest';
import { demandsExamples } from '../../../src/subjects/demands/chart/demands-chart.examples.ts';
import { buildDemands } from '../../../src/subjects/demands/chart/demands-chart.model.ts';
import { placeDemandsLead } from '../../../src/subjects/demands/chart/demands-lead.ts';
import { linesOf, marksOf } from './read-marks.ts';
import { drawVerdict } from '../../../src/subjects/demands/verdict.ts';
import { LEAD } from '../../../src/charts/lead.ts';
import { JUDGEMENT_LEVELS } from '../../../src/subjects/demands/ask.ts';

const { usual, empty, one } = demandsExamples;

it('the title of the ledger says whose view it is, and counts no verdict of our own', () => {
	expect(buildDemands(usual).finding).toBe('How far the five demands are met by July 2026, as the editors judge');
	expect(buildDemands(one).finding).toContain('How far the one demand is met');
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

it('a verdict is a place on one line of five stops, from the least to the most', () => {
	const placed = JUDGEMENT_LEVELS.map((level) => drawVerdict(level, { x: 10, y: 5, stepPx: 20, dotPx: 4 }));
	expect(placed.flatMap((marks) => marksOf(marks, 'verdict-dot').map(({ cx }) => cx))).toEqual([10, 30, 50, 70, 90]);
	expect(new Set(placed.flatMap((marks) => marksOf(marks, 'verdict-scale').map(({ d }) => d)))).toEqual(
		new Set(['M10,5H90M10,2.2v5.6M30,2.2v5.6M50,2.2v5.6M70,2.2v5.6M90,2.2v5.6']),
	);
});

describe('the lead picture', () => {
	const draw = () => [];
	it('says each verdict in a sentence, after the grades', () => {
		expect(placeDemandsLead(usual, draw, false).inWords).toEqual([
			'The grades, from least to most: not at all met, hardly met, partly met, mostly met and fully met.',
			'1. Block on detection: asked with “should”; fully met.',
			'2. Stop grooming: asked with “must”; partly met.',
			'3. Stop live-streaming: asked with “must”; hardly met.',
			'4. Help police: asked with “should”; mostly met.',
			'5. Openness: asked with “should”; not at all met.',
		]);
	});

	it.each([true, false])(
		'sets all verdicts on the same stops, in the room that it has: with drawings, %s',
		(hasPictures) => {
			const { marks, heightPx } = placeDemandsLead(usual, draw, hasPictures);
			expect(heightPx).toBeLessThanOrEqual(LEAD.mostHeightPx);
			const heads = linesOf(marks, 'lead-quiet');
			const dots = marksOf(marks, 'verdict-dot');
			const verdicts = dots.map(({ cx }) => least(heads, ({ x }) => Math.abs(x - Number(cx)))?.text);
			expect(verdicts).toEqual(['fully', 'partly', 'hardly', 'mostly', 'not at all']);
			const names = linesOf(marks).filter(({ text }) => /^\d\. /.test(String(text)));
			for (const [index, { x, y }] of names.entries()) {
				expect(y).toBeLessThan(Number(dots[index]!['cy']));
				expect(x).toBe(hasPictures ? 40 : 0);
			}
			const pictures = marksOf(marks, 'ask-picture').map(({ transform }) => transform);
			expect(pictures).toHaveLength(hasPictures ? usual.length : 0);
			for (const transform of pictures) expect(transform).toMatch(/^translate\(0 [\d.]+\) scale\(0\.3125\)$/);
		},
	);
});
