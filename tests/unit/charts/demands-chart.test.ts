import { describe, expect, it } from 'vitest';
import type { FormName } from '../../../src/charts/chart.ts';
import { tabulateDemands } from '../../../src/charts/demands/demands-chart.table.ts';
import { demandsExamples } from '../../../src/charts/demands/demands-chart.examples.ts';
import { placeDemands, placeSteps } from '../../../src/charts/demands/demands-chart.layout.ts';
import { buildDemands } from '../../../src/charts/demands/demands-chart.model.ts';
import { JUDGEMENT_LEVELS } from '../../../src/schemas/ask.ts';
import { readFacts } from './site-records.ts';

const { usual, empty, one, longestLabel } = demandsExamples;
const siteAsks = readFacts().asks;
const FORMS: readonly (readonly [FormName, number])[] = [
	['narrow', 256],
	['wide', 720],
];

describe('the title of the ledger', () => {
	it('says whose view it is, and counts no verdict of our own', () => {
		expect(buildDemands(siteAsks).finding).toBe(
			'How far the five demands have come about by October 2026, in the editors’ judgement',
		);
		expect(buildDemands(one).finding).toContain('How far the one demand has come about');
		expect(buildDemands(empty).finding).toBe('No demand is recorded');
	});

	it('leaves the verdicts to the summary, which follows the records', () => {
		const [first, ...rest] = siteAsks;
		const changed = buildDemands([{ ...first!, judgement: { ...first!.judgement, level: 'fully-met' } }, ...rest]);
		expect(changed.levels.at(-1)!.count).toBe(1);
		expect(changed.inWords).toContain('demand 1 is fully met');
		expect(changed.finding).toBe(buildDemands(siteAsks).finding);
	});
});

describe('the words of the ledger', () => {
	const { inWords, cautions, demands } = buildDemands(siteAsks);

	it('say what the site’s own records say, as the editors’ judgement', () => {
		expect(inWords).toContain(
			'In the editors’ judgement, demand 3 is hardly met and demands 1, 2, 4 and 5 are partly met.',
		);
		expect(inWords).toContain('must for demands 2 and 3 and should for demands 1, 4 and 5');
		for (const { number, judgement } of siteAsks)
			expect(inWords).toContain(`demand ${number}, ${judgement.confidence}`);
	});

	it('say whose judgement it is, and that nobody agreed a test', () => {
		expect(cautions[0]).toMatch(/editors’ judgement.*Nobody agreed a test/);
	});

	it('lead from each demand to the grounds of its verdict', () => {
		expect(demands[0]).toMatchObject({
			href: '/demands/block-at-upload.html#judgement',
			label: expect.stringContaining('the editors’ judgement: partly met'),
		});
	});
});

describe('the data of the ledger', () => {
	const model = buildDemands(siteAsks);
	const data = tabulateDemands(model);

	it('have a row for each demand and a column for each field', () => {
		expect(data.rows).toHaveLength(siteAsks.length);
		for (const row of data.rows) expect(Object.keys(row)).toEqual(data.columns.map(({ name }) => name));
	});

	it('say what the marks show, whose the judgement is, and what it rests on', () => {
		const { rows } = placeDemands(model, { form: 'narrow', widthPx: 256 });
		for (const [index, row] of data.rows.entries()) {
			expect([row['verb'], row['editors_judgement']]).toEqual([
				rows[index]!.verb.text.replace('asked: ', ''),
				rows[index]!.verdict.text,
			]);
			expect(row['editors_reason']).toBe(rows[index]!.why.map(({ text }) => text).join(' '));
			expect(row['editors_basis']).toBe(model.demands[index]!.basis.join('; '));
		}
	});
});

it('a verdict fills as many boxes as its level stands above the least', () => {
	expect(JUDGEMENT_LEVELS.map((level) => placeSteps(level, 0, 0).filter(({ isFilled }) => isFilled).length)).toEqual([
		0, 1, 2, 3, 4,
	]);
});

describe.each(FORMS)('the placed ledger, %s', (form, widthPx) => {
	const place = (asks: Parameters<typeof buildDemands>[0]) => placeDemands(buildDemands(asks), { form, widthPx });

	it.each([
		['usual', usual],
		['longest label', longestLabel],
		['of the site', siteAsks],
	])('gives every row a box that can be touched, below the one before: %s', (_, asks) => {
		const { rows, heightPx } = place(asks);
		expect(rows).toHaveLength(asks.length);
		for (const [index, { box }] of rows.entries()) {
			expect(box.height).toBeGreaterThanOrEqual(24);
			expect(box.y + box.height).toBeLessThanOrEqual(rows[index + 1]?.box.y ?? heightPx);
		}
	});

	it('is an empty drawing where there is nothing to show', () => {
		expect(place(empty)).toMatchObject({ rows: [], rules: [], heads: [] });
	});
});
