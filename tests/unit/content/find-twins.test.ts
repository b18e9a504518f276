import { describe, expect, it } from 'vitest';
import { comparableFact, findFactTwins, findWorkTwins, type Comparable } from '../../../src/evidence/find-twins.ts';
import { createLibrary } from '../../../src/evidence/standing.ts';
import type { Work } from '../../../src/evidence/work.ts';
import { read } from './small-evidence.ts';

const fact = (id: string, text: string, works: string[] = [], date?: string): Comparable => ({
	id,
	text,
	date,
	works: new Set(works),
});
const convention = (year: number, people: number, host: string) =>
	fact(`${year}`, `The convention of ${year} drew over ${people} people, co-hosted by ${host}.`, [
		`list-${year}`,
		'list',
	]);

/** Facts that have nothing to do with each other, so that words have a rarity. */
const others = Array.from({ length: 40 }, (_, index) =>
	fact(`other-${index}`, `The one of group${index} told of thing${index} and of matter${index}.`, [`work-${index}`]),
);

it.each<[string, Comparable[], boolean]>([
	[
		'are twins where like words rest on one work',
		[
			fact('a', 'The minister told parliament that many reports could not be acted on.', ['hansard']),
			fact('b', 'Reports that lead nowhere: a minister told parliament that many could not be acted on.', ['hansard']),
		],
		true,
	],
	[
		'are twins where they share a day and a rare number, in digits or in words',
		[
			fact('a', 'The hotline confirmed 132,700 pages with such pictures.', ['x'], '2020-01-15'),
			fact('b', 'Analysts of the hotline confirmed 132.7 thousand pages.', ['y'], '2020-01-15'),
		],
		true,
	],
	[
		'are two where each has numbers of its own',
		[
			convention(2015, 300, 'Luxembourg'),
			convention(2016, 450, 'Slovakia'),
			convention(2017, 550, 'Estonia'),
			convention(2018, 500, 'Austria'),
			convention(2019, 600, 'Finland'),
			convention(2022, 350, 'Czechia'),
		],
		false,
	],
	[
		'are two where only the build of the sentence is alike',
		[
			fact('a', 'The Cyprus Police is the police body of Cyprus. Its head is the Chief of Police.', ['x']),
			fact('b', 'The Hellenic Police is the police body of Greece. Its head is the Chief.', ['y']),
		],
		false,
	],
	[
		'are two where one work tells different things',
		[
			fact('a', 'The review could not link reports to convictions.', ['review']),
			fact('b', 'Five companies filed figures for errors.', ['review']),
		],
		false,
	],
])('two facts %s', (_, facts, areTwins) => {
	expect(findFactTwins([...facts, ...others]).map(({ ids }) => ids)).toEqual(areTwins ? [['a', 'b']] : []);
});

it('two facts share a work where both rest on what one of them reports', () => {
	const works = [read('release', 'body', { readings: undefined }), read('paper', 'body', { reports: ['release'] })];
	const library = createLibrary([{ id: 'body', name: 'Body', kind: 'news' }], works as unknown as Work[]);
	const comparable = comparableFact({ id: 'a', text: 'A', support: [{ reading: 'paper' }] }, library);
	expect([...comparable.works]).toEqual(['paper', 'release']);
});

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
		const letter = work('a', 'Letter of child protection groups to Facebook', '2020-02-06');
		expect(pairs(letter, work('b', 'Letter of child protection organisations to Facebook', '2020-02'))).toEqual([
			['a', 'b'],
		]);
	});

	it('are two where the day, the body or the title is another', () => {
		const letter = work('a', 'Letter of charities to Facebook', '2020-02-06');
		expect(pairs(letter, work('b', 'Letter of charities to Facebook', '2021-02-06'))).toEqual([]);
		expect(pairs(letter, work('b', 'Letter of charities to Facebook', '2020-02-06', 'ecpat'))).toEqual([]);
		expect(pairs(letter, work('b', 'Figures on recorded offences', '2020-02-06'))).toEqual([]);
	});
});
