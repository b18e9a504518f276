import { range } from 'd3';
import { describe, expect, it } from 'vitest';
import { countStatements, placeStandings } from '../../../src/subjects/about/chart/standings-lead.ts';
import { marksOf } from './read-marks.ts';

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

	it('gives each way of knowing one bar in the form of its mark, all on one scale and below one another', () => {
		const bars = marksOf(placeStandings(counts, 3).marks).filter((mark) => mark['class'] !== 'line-rule');
		expect(bars.map((bar) => [bar['class'], bar['d']])).toEqual([
			['dot', 'M0,19h228.7v10h-228.7z'],
			[
				'dot',
				range(9)
					.map((at) => `M${13 * at},95h8v10h-8z`)
					.join(''),
			],
			['line-thin', 'M0,188h114.3M0,196h114.3'],
		]);
	});

	it('says by whom a text was read', () => {
		expect(counts.map(({ name }) => name).slice(0, 3)).toEqual(['Read by us', 'Reported by others', 'Inferred']);
	});

	it('says the same to who listens', () => {
		expect(placeStandings(counts, 3).inWords[0]).toMatch(/^Read by us: 2 of 3\. We read the text/);
	});
});
