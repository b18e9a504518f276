import { describe, expect, it } from 'vitest';
import { exampleSource } from '../../../src/evidence/sources.examples.ts';
import { splitSources } from '../../../src/evidence/split-sources.ts';

const split = (publishers: string, size: number) =>
	splitSources(
		publishers.split(' ').map((publisher, index) => exampleSource(`source-${index}`, { publisher })),
		size,
	).map(({ first, last, sources }) => [first, last, sources.length]);

describe('the parts of a list of sources', () => {
	it('are cut between letters, and about as long as asked', () => {
		expect(split('Aa Ab Ba Ca Cb Da Ea Eb', 4)).toEqual([
			['A', 'C', 5],
			['D', 'E', 3],
		]);
	});

	it('are one where a list is hardly longer', () => {
		expect(split('Aa Ba Ca Da Ea', 4)).toEqual([['A', 'E', 5]]);
	});

	it('are as even as letters allow', () => {
		expect(split('Aa Ba Ca Da Ea Fa', 4)).toEqual([
			['A', 'C', 3],
			['D', 'F', 3],
		]);
	});

	it('put figures and accents where readers look for them', () => {
		expect(split('112.hu Échos', 1)).toEqual([
			['0–9', '0–9', 1],
			['E', 'E', 1],
		]);
	});
});
