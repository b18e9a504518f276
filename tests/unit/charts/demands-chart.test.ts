import type { FormName } from '../../../src/charts/chart.ts';
import { describe, expect, it } from 'vitest';
import { tabulateDemands } from '../../../src/charts/demands/demands-chart.table.ts';
import { demandsExamples } from '../../../src/charts/demands/demands-chart.examples.ts';
import { placeDemands, placeSteps } from '../../../src/charts/demands/demands-chart.layout.ts';
import { buildDemands, cellInWords } from '../../../src/charts/demands/demands-chart.model.ts';
import { formatDate } from '../../../src/text/dates.ts';
import { JUDGEMENT_LEVELS } from '../../../src/schemas/ask.ts';
import { readFacts } from './site-records.ts';

const { usual, empty, one, longestLabel } = demandsExamples;
const siteAsks = readFacts().asks;
const WIDTHS: readonly (readonly [FormName, number])[] = [
	['narrow', 256],
	['wide', 720],
];

describe('the title of the demands chart', () => {
	it('says what is compared and whose view the last moment is, and counts no verdict of our own', () => {
		expect(buildDemands(siteAsks).finding).toBe(
			'The five demands: asked in 2018, asked again in 2020, and how far the editors judge them met in October 2026',
		);
	});

	it('leaves the verdicts to the summary, which follows the records', () => {
		const [first, ...rest] = siteAsks;
		const { levels: before, finding } = buildDemands(siteAsks);
		const changed = buildDemands([{ ...first!, judgement: { ...first!.judgement, level: 'met' } }, ...rest]);
		expect(changed.levels.at(-1)!.count).toBe(before.at(-1)!.count + 1);
		expect(changed.inWords).toContain('demand 1 is met');
		expect(changed.finding).toBe(finding);
	});

	it('says what the site’s own records say', () => {
		expect(buildDemands(siteAsks).inWords).toContain(
			'In the editors’ judgement, demand 3 is hardly met and demands 1, 2, 4 and 5 are partly met.',
		);
	});

	it('is a sentence where there is one demand, or none', () => {
		expect(buildDemands(one).finding).toBe(
			'The one demand: asked in 2018, asked again in 2020, and how far the editors judge it met in July 2026',
		);
		expect(buildDemands(empty).finding).toBe('No demand is recorded');
	});
});

describe('the words of the demands chart', () => {
	it('call the judgement the editors’ wherever it stands', () => {
		const model = buildDemands(siteAsks);
		expect(model.measure).toContain(`the editors’ judgement as of ${formatDate(siteAsks[0]!.judgement.asOf)}`);
		expect(model.inWords).toContain('In the editors’ judgement');
		expect(model.heads.at(-1)!.who).toBe('the editors’ judgement');
		for (const { cells } of model.demands) expect(cells.at(-1)!.label).toContain('the editors’ judgement');
	});

	it('say of what the editors are sure, and that it is no probability', () => {
		expect(buildDemands(siteAsks).cautions[0]).toContain('“How sure” is said of the step');
		expect(buildDemands(siteAsks).cautions[0]).toContain('no probability');
	});

	it('give how sure the editors are of every demand', () => {
		const { inWords } = buildDemands(siteAsks);
		for (const { number, judgement } of siteAsks)
			expect(inWords).toContain(`demand ${number}, ${judgement.confidence}`);
	});

	it('tell must from should', () => {
		expect(buildDemands(siteAsks).inWords).toContain('must for demands 2 and 3 and should for demands 1, 4 and 5');
	});
});

describe('a cell of the demands chart', () => {
	it('leads to its evidence', () => {
		const [first] = buildDemands(siteAsks).demands;
		expect(first!.cells.map(({ href }) => href)).toEqual([
			'/demands.html#claim-origin-03',
			'/demands.html#claim-ann-11',
			'/demands/block-at-upload.html#judgement',
		]);
	});

	it('carries its word, so that form is never alone', () => {
		const words = buildDemands(usual).demands.map(({ cells }) => cells.map(cellInWords));
		expect(words[1]).toEqual(['Asked', 'Asked: must', 'Partly met']);
		expect(words[3]).toEqual(['Asked', 'Asked: should', 'Mostly met']);
	});
});

describe('the data of the demands chart', () => {
	const model = buildDemands(siteAsks);
	const data = tabulateDemands(model);

	it('have a row for each demand and a column for each field', () => {
		expect(data.rows).toHaveLength(siteAsks.length);
		for (const row of data.rows) expect(Object.keys(row)).toEqual(data.columns.map(({ name }) => name));
	});

	it('say what the marks show', () => {
		const placed = placeDemands(model, { form: 'narrow', widthPx: 256 });
		for (const [index, row] of data.rows.entries()) {
			const { cells } = placed.panels[index]!;
			expect([row['verb_2020'], row['editors_judgement']]).toEqual([cells[1]!.word.text, cells[2]!.word.text]);
			expect(row['asked_2018']).toBe(cells[0]!.disc !== undefined);
		}
	});

	it('say whose the judgement is, and what it rests on', () => {
		for (const [index, row] of data.rows.entries()) {
			expect(row).not.toHaveProperty('judgement');
			expect(row['editors_basis']).toBe(model.demands[index]!.basis.join('; '));
		}
	});
});

describe('the steps of a judgement', () => {
	it('are stairs of equal steps with one of them filled: a place in an order, not a share', () => {
		for (const [index, level] of JUDGEMENT_LEVELS.entries()) {
			const steps = placeSteps(level, 0, 0);
			expect(steps.map(({ isFilled }) => isFilled)).toEqual(JUDGEMENT_LEVELS.map((_, step) => step === index));
			expect(new Set(steps.map(({ width, height }) => `${width} × ${height}`)).size).toBe(1);
			expect(steps.map(({ y }) => y)).toEqual(steps.map(({ y }) => y).sort((a, b) => b - a));
		}
	});
});

describe.each(WIDTHS)('the placed demands chart, panels %s', (form, widthPx) => {
	const place = (asks: Parameters<typeof buildDemands>[0]) => placeDemands(buildDemands(asks), { form, widthPx });

	it('gives every cell a box that can be touched and lies inside the drawing', () => {
		for (const { cells } of place(siteAsks).panels)
			for (const { box } of cells) {
				expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
				expect(box.x).toBeGreaterThanOrEqual(0);
				expect(box.x + box.width).toBeLessThanOrEqual(widthPx + 0.1);
				expect(box.y + box.height).toBeLessThanOrEqual(place(siteAsks).heightPx);
			}
	});

	it('lets no two cells overlap', () => {
		const boxes = place([...usual]).panels.flatMap(({ cells }) => cells.map(({ box }) => box));
		for (const [index, a] of boxes.entries())
			for (const b of boxes.slice(index + 1)) {
				const apart =
					a.x + a.width <= b.x + 0.2 ||
					b.x + b.width <= a.x + 0.2 ||
					a.y + a.height <= b.y + 0.2 ||
					b.y + b.height <= a.y + 0.2;
				expect(apart).toBe(true);
			}
	});

	it('draws a whole ring for must, half a ring for should and none for 2018', () => {
		const rings = place(usual).panels.map(({ cells }) => cells.map(({ disc }) => disc?.ring));
		expect(rings.every(([speech]) => speech === undefined)).toBe(true);
		expect(new Set(rings.map(([, ring]) => ring)).size).toBe(2);
		expect(rings[1]![1]).not.toBe(rings[0]![1]);
	});

	it('is an empty drawing where there are no demands', () => {
		expect(place(empty).panels).toEqual([]);
	});

	it('keeps the longest words inside the drawing', () => {
		const placed = place(longestLabel);
		for (const { name, cells } of placed.panels)
			for (const { y } of [...name, ...cells.flatMap(({ word, confidence }) => [word, ...confidence])])
				expect(y).toBeLessThanOrEqual(placed.heightPx);
	});
});
