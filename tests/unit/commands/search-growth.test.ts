import { describe, expect, it } from 'vitest';
import { growIndex, growthReport } from '../../../src/bench/search-growth.ts';
import type { SearchIndex } from '../../../src/search/search-document.ts';

const index: SearchIndex = {
	pages: { 'coalition.html': 'Countries' },
	documents: [
		{ kind: 'country', title: 'Estonia', text: 'No source names it. We infer it.', address: 'coalition.html#estonia' },
		{ kind: 'claim', text: 'Reuters reported that 32 countries backed it.', address: 'coalition.html#claim-ann-02' },
	],
	names: [],
	avoided: [],
	leads: [],
};

describe('grown content', () => {
	it('has as many times the entries, each at an address of its own, the site’s own among them', () => {
		const { documents } = growIndex(index, 10);
		expect(documents).toHaveLength(20);
		expect(new Set(documents.map(({ address }) => address)).size).toBe(20);
		expect(documents.slice(0, 2)).toEqual(index.documents);
	});

	it('is the same every time, in texts as long as the site’s own', () => {
		const grown = growIndex(index, 5);
		expect(growIndex(index, 5)).toEqual(grown);
		const lengths = grown.documents.map(({ text }) => text.split(' ').length);
		expect(lengths).toEqual(Array.from({ length: 10 }, () => 7));
	});
});

it('the report tells how many times the size before', () => {
	const measured = {
		documents: 10,
		collectMs: 10,
		rawBytes: 5000,
		brotliBytes: 1000,
		readyMs: 50,
		answersMs: [1, 2, 9],
	};
	const report = growthReport([
		{ factor: 1, ...measured },
		{ factor: 10, ...measured, documents: 100, collectMs: 100, rawBytes: 50_000, brotliBytes: 12_000 },
	]);
	expect(report).toMatch(/^1 times +10 +5 +1 +50 +2\.0 +9\.0$/m);
	expect(report).toMatch(/^10 times +100 +10\.0 +50 +12 +12\.0 +50 +2\.0 +9\.0 +1\.0$/m);
});
