import { describe, expect, it } from 'vitest';
import { readContentFiles } from '../../../src/engine/read-files.ts';
import { drawSample, samplePool, sampleReport, type SampledSentence } from '../../../src/editorial/sample.ts';

const sentence = (page: string, number: number): SampledSentence => ({
	page,
	place: `${page}:${number}`,
	text: `Sentence ${number} of ${page}.`,
	context: '',
	before: [],
	facts: [],
});
const sentences = [
	...Array.from({ length: 40 }, (_, number) => sentence('long', number)),
	...Array.from({ length: 6 }, (_, number) => sentence('short', number)),
	...Array.from({ length: 2 }, (_, number) => sentence('tiny', number)),
];
const places = (drawn: readonly SampledSentence[]) => drawn.map(({ place }) => place);

describe('a sample', () => {
	it('is the same for the same seed, and another for another', () => {
		const drawn = places(drawSample(sentences, { seed: 11, count: 12 }));
		expect(places(drawSample(sentences, { seed: 11, count: 12 }))).toEqual(drawn);
		expect(places(drawSample(sentences, { seed: 12, count: 12 }))).not.toEqual(drawn);
		expect(drawSample(sentences, { seed: 1, count: 100 })).toHaveLength(48);
	});

	it('takes as many from each page, while it has some, and none twice', () => {
		const drawn = drawSample(sentences, { seed: 3, count: 12 });
		const of = (page: string) => drawn.filter((one) => one.page === page).length;
		expect([of('long'), of('short'), of('tiny')]).toEqual([5, 5, 2]);
		expect(new Set(places(drawn)).size).toBe(12);
	});
});

describe('the sentences of this site that may be drawn', () => {
	const { sentences: pool, sources } = samplePool(readContentFiles(process.cwd()));

	it('come from chapters and from records, and each rests on a fact', () => {
		expect(pool.some(({ place }) => place.startsWith('content/chapters/'))).toBe(true);
		for (const file of ['facts/terms', 'facts/help-advice', 'views/events', 'views/arguments', 'views/positions'])
			expect(pool.some(({ place }) => place.startsWith(`content/${file}.yaml:`))).toBe(true);
		expect(pool.filter(({ facts }) => facts.length === 0)).toEqual([]);
	});

	it('come with what readers have read before them', () => {
		const ofChapters = pool.filter(({ place }) => place.startsWith('content/chapters/'));
		expect(ofChapters.filter(({ context }) => context === '')).toEqual([]);
		const second = pool.find(({ place, context }) => place.startsWith('content/facts/terms.yaml') && context !== '')!;
		expect(second.facts[0]!.text).toBe(`${second.context} ${second.text}`);
	});

	it('are printed with place, facts, standing, every passage, and what an inference is drawn from', () => {
		const one = pool.find(({ facts }) => facts.some(({ premises }) => premises?.length))!;
		const report = sampleReport([one], sources, { seed: 1 });
		expect(report).toContain(one.place);
		expect(report).toContain(`> ${one.text}`);
		for (const { id, premises, support } of one.facts) {
			expect(report).toContain(`- **${id}** (`);
			if (premises?.length) expect(report).toContain(`Drawn from: ${premises.join(', ')}`);
			for (const { reading, passage = '' } of support) {
				expect(report).toContain(sources.get(reading)!.title);
				expect(report).toContain(passage);
			}
		}
	});
});
