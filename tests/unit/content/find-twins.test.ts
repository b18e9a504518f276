import { describe, expect, it } from 'vitest';
import { comparableFact, findFactTwins, findWorkTwins, type Comparable } from '../../../src/evidence/find-twins.ts';
import { createLibrary } from '../../../src/evidence/standing.ts';
import type { Work } from '../../../src/evidence/work.ts';

const fact = (id: string, text: string, works: string[] = [], date?: string): Comparable => ({
	id,
	text,
	date,
	works: new Set(works),
});

/** Facts that have nothing to do with each other, so that words have a rarity. */
const others = Array.from({ length: 40 }, (_, index) =>
	fact(`other-${index}`, `The one of group${index} told of thing${index} and of matter${index}.`, [`work-${index}`]),
);

const pairsOf = (...facts: Comparable[]) => findFactTwins([...facts, ...others]).map(({ ids }) => ids);

describe('two facts', () => {
	it('are twins where like words rest on one work', () => {
		expect(
			pairsOf(
				fact('a', 'The minister told parliament that many reports could not be acted on.', ['hansard']),
				fact('b', 'Reports that lead nowhere: a minister told parliament that many could not be acted on.', [
					'hansard',
				]),
			),
		).toEqual([['a', 'b']]);
	});

	it('are twins where they share a day and a rare number, in digits or in words', () => {
		expect(
			pairsOf(
				fact('a', 'The hotline confirmed 132,700 pages with such pictures.', ['x'], '2020-01-15'),
				fact('b', 'Analysts of the hotline confirmed 132.7 thousand pages.', ['y'], '2020-01-15'),
			),
		).toEqual([['a', 'b']]);
	});

	it('are two where each has numbers of its own', () => {
		const convention = (year: number, people: number, host: string) =>
			fact(`${year}`, `The convention of ${year} drew over ${people} people, co-hosted by ${host}.`, [
				`list-${year}`,
				'list',
			]);
		expect(
			pairsOf(
				convention(2015, 300, 'Luxembourg'),
				convention(2016, 450, 'Slovakia'),
				convention(2017, 550, 'Estonia'),
				convention(2018, 500, 'Austria'),
				convention(2019, 600, 'Finland'),
				convention(2022, 350, 'Czechia'),
			),
		).toEqual([]);
	});

	it('are two where only the build of the sentence is alike', () => {
		expect(
			pairsOf(
				fact('a', 'The Cyprus Police is the police body of Cyprus. Its head is the Chief of Police.', ['x']),
				fact('b', 'The Hellenic Police is the police body of Greece. Its head is the Chief.', ['y']),
			),
		).toEqual([]);
	});

	it('are two where one work tells different things', () => {
		expect(
			pairsOf(
				fact('a', 'The review could not link reports to convictions.', ['review']),
				fact('b', 'Five companies filed figures for errors.', ['review']),
			),
		).toEqual([]);
	});

	it('share a work where both rest on what one of them reports', () => {
		const work = (id: string, rest: Partial<Work>): Work => ({
			id,
			title: id,
			by: 'body',
			type: 'news-report',
			...rest,
		});
		const library = createLibrary(
			[{ id: 'body', name: 'Body', kind: 'news' }],
			[
				work('release', {}),
				work('paper', {
					reports: ['release'],
					readings: [
						{ id: 'paper', url: 'https://example.org', fidelity: 'original', extent: 'whole', language: 'en' },
					],
				}),
			],
		);
		const { works } = comparableFact({ id: 'a', text: 'A', support: [{ reading: 'paper' }] }, library);
		expect([...works]).toEqual(['paper', 'release']);
	});

	it('are compared fast enough for every build', () => {
		const many = Array.from({ length: 900 }, (_, index) =>
			fact(
				`fact-${index}`,
				Array.from({ length: 25 }, (_, word) => `word${(index * 31 + word * word * 17) % 1500}`).join(' '),
				[`work-${index % 300}`],
			),
		);
		const lists = many.map(({ text }) => new Set(text.split(' ')));
		const wordByWord = secondsOf(() => {
			let shared = 0;
			for (const [index, one] of lists.entries())
				for (const other of lists.slice(index + 1)) for (const word of one) if (other.has(word)) shared++;
			expect(shared).toBeGreaterThan(0);
		});
		// Beside the plainest way to compare every two: a quarter of its time when tried, the rest is for busy ones.
		expect(secondsOf(() => findFactTwins(many)) / wordByWord).toBeLessThan(1);
	});
});

/** The best of three times, in seconds: a busy machine makes one or another longer. */
function secondsOf(work: () => void): number {
	const times = Array.from({ length: 3 }, () => {
		const start = performance.now();
		work();
		return (performance.now() - start) / 1000;
	});
	return Math.min(...times);
}

describe('two works', () => {
	const work = (id: string, title: string, date?: string, by = 'nspcc'): Work => ({
		id,
		title,
		by,
		date,
		type: 'letter',
	});
	const pairs = (...works: Work[]) =>
		findWorkTwins([...works, work('z', 'Annual figures', '2019', 'iwf')]).map(({ ids }) => ids);

	it('are one where one body, one date and like titles speak for it', () => {
		expect(
			pairs(
				work('a', 'Letter of child protection groups to Facebook', '2020-02-06'),
				work('b', 'Letter of child protection organisations to Facebook', '2020-02'),
			),
		).toEqual([['a', 'b']]);
	});

	it('are two where the day, the body or the title is another', () => {
		const letter = work('a', 'Letter of charities to Facebook', '2020-02-06');
		expect(pairs(letter, work('b', 'Letter of charities to Facebook', '2021-02-06'))).toEqual([]);
		expect(pairs(letter, work('b', 'Letter of charities to Facebook', '2020-02-06', 'ecpat'))).toEqual([]);
		expect(pairs(letter, work('b', 'Figures on recorded offences', '2020-02-06'))).toEqual([]);
	});
});
