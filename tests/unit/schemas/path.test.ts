import { describe, expect, it } from 'vitest';
import { exampleFacts } from '../../../src/tools/gallery/example-facts.ts';
import { pathSchema } from '../../../src/subjects/demands/path.ts';
import { DEMANDS_BLOCKS } from '../../../src/subjects/demands/blocks.ts';
import { issuesOf } from './issues-of.ts';

const [example] = exampleFacts.paths;
const [open] = example!.rows;

describe('a way from station to station', () => {
	it('is read', () => {
		expect(pathSchema.safeParse(example).success).toBe(true);
	});

	it('is refused where a row leaves a station out, or passes them in another order', () => {
		for (const steps of [open!.steps.slice(1), [...open!.steps].reverse()])
			expect(issuesOf(pathSchema)({ ...example, rows: [{ steps }] }).join()).toMatch(
				/do not pass the stations in their order: write a step for each of here, between, office/,
			);
	});

	it('is refused where a statement names no fact, or a check is of no kind that is drawn', () => {
		const withFirst = (first: object) => ({ ...example, rows: [{ steps: [first, ...open!.steps.slice(1)] }] });
		expect(pathSchema.safeParse(withFirst({ at: 'here', says: { text: 'So it is.', facts: [] } })).success).toBe(false);
		expect(issuesOf(pathSchema)(withFirst({ at: 'here', check: 'perhaps' })).join()).toMatch(/is not a kind of check/);
	});

	it('names the facts of each statement, in the order of the page, as often as their marks are shown', () => {
		const block = DEMANDS_BLOCKS.find(({ name }) => name === 'PathDiagram')!;
		const marks = block.name === 'PathDiagram' ? block.marks!(exampleFacts, { path: 'example-path' }) : [];
		expect(marks.map(({ id }) => id)).toEqual([
			'claim-read',
			'claim-reported',
			'claim-read',
			'claim-read',
			'claim-read',
		]);
	});
});
