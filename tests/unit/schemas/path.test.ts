import { describe, expect, it } from 'vitest';
import { exampleFacts } from '../../../src/tools/gallery/example-facts.ts';
import { pathSchema } from '../../../src/subjects/demands/path.ts';
import { statementsOf } from '../../../src/subjects/demands/blocks.ts';
import { issuesOf } from './issues-of.ts';

const [example] = exampleFacts.paths;
const [first, ...others] = example!.stations;

describe('a way from station to station', () => {
	it('is read', () => {
		expect(pathSchema.safeParse(example).success).toBe(true);
	});

	it('is refused where a statement names no fact, or a station is drawn as nothing known', () => {
		const withFirst = (more: object) => ({ ...example, stations: [{ ...first, ...more }, ...others] });
		expect(issuesOf(pathSchema)(withFirst({ says: { text: 'So it is.', facts: [] } })).join()).toMatch(/names no fact/);
		expect(issuesOf(pathSchema)(withFirst({ picture: 'tower' })).join()).toMatch(/is not a picture/);
	});

	it('names the facts of each statement, in the order of the page, as often as their marks are shown', () => {
		expect(statementsOf(example!).flatMap(({ facts }) => facts)).toEqual([
			'claim-read',
			'claim-read',
			'claim-read',
			'claim-reported',
			'claim-read',
			'claim-read',
		]);
	});
});
