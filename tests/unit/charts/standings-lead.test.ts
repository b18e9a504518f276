import { describe, expect, it } from 'vitest';
import {
	countStatements,
	placeStandings,
	tellStandings,
} from '../../../src/subjects/about/chart/standings-lead.layout.ts';

const records = [
	{ standing: 'read' },
	{ standing: 'read', differs: 'Two papers give two days.' },
	{ standing: 'inferred' },
] as const;
const counts = countStatements(records);

describe('the picture of how sure the site is', () => {
	it('counts each statement once by how it is known, and once more where its sources differ', () => {
		expect(counts.map(({ of, count }) => [of, count])).toEqual([
			['read', 2],
			['reported', 0],
			['inferred', 1],
			['not-found', 0],
			['disputed', 1],
		]);
	});

	it('gives each statement a step of line, in the form of its mark', () => {
		const { rows } = placeStandings(counts, 3);
		expect(rows.map(({ lines }) => lines)).toEqual([
			[{ form: 'line-whole', d: 'M150,10H152' }],
			[],
			[{ form: 'line-unsure', d: 'M150,70H151' }],
			[],
			[{ form: 'line-thin', d: 'M150,127.5H151M150,132.5H151' }],
		]);
	});

	it('goes on below where a line is longer than its room, in three lines at most', () => {
		const many = placeStandings([{ of: 'read', name: 'Read', count: 300 }], 300).rows[0]!.lines;
		expect(many.map(({ d }) => d)).toEqual(['M150,10H343', 'M150,22H257']);
		expect(placeStandings([{ of: 'read', name: 'Read', count: 9000 }], 9000).rows[0]!.lines).toHaveLength(3);
	});

	it('says the same to who listens', () => {
		expect(tellStandings(counts, 3)[0]).toMatch(/^Read: 2 of 3\. We read the text/);
	});
});
