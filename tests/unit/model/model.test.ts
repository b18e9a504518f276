import { describe, expect, it } from 'vitest';
import { relate } from '../../../src/subjects/countries/chart/coalition-bodies.ts';
import {
	coalitionExamples,
	exampleMemberships,
} from '../../../src/subjects/countries/chart/coalition-chart.examples.ts';
import { exampleEvidence } from '../../../src/evidence/example-evidence.ts';
import { countBy } from '../../../src/text/count-by.ts';
import { words } from '../../../src/words/words.ts';
import { eventsByYear, type TimelineEvent } from '../../../src/subjects/timeline/event.ts';
import { populationWords } from '../../../src/prose/labels.ts';
import type { Body } from '../../../src/subjects/countries/membership.ts';
import type { Country } from '../../../src/subjects/countries/country.ts';

it('words are joined as they are spoken', () => {
	expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(words.list)).toEqual(['', 'a', 'a and b', 'a, b and c']);
});

describe('a country’s memberships on 14 February 2020, in words,', () => {
	const [usual] = coalitionExamples.usual;
	const words = (body: Body, parts: Partial<Country>) =>
		relate({ ...usual!, ...parts }, exampleMemberships).get(body)?.words;
	const told = { fact: 'f', ...exampleEvidence(['s']) };

	it('do not make the United Kingdom a member of the European Union', () => {
		expect(words('eu', { eu: { member: false, joined: 1973, left: '2020-01-31', ...told } })).toMatch(/^Not a member/);
	});

	it('tell members, associated countries, those bound to join and opt-outs apart', () => {
		const all = (['member', 'associated', 'eu-not-yet', 'opt-out'] as const).map((relation) =>
			words('schengen', { schengen: { relation, ...told } }),
		);
		expect(new Set(all).size).toBe(4);
	});

	it('say when nothing was found about Europol', () => {
		expect(words('europol', { europol: undefined })).toBe('Not found in the texts we read');
	});

	it('give populations as people say them', () => {
		expect([83_160_870, 366_463, 38_137].map(populationWords)).toEqual([
			'83.2 million',
			'0.37 million',
			'0.04 million',
		]);
	});
});

it('events are grouped by year in order, the less exact date first', () => {
	const event = (date: string) => ({ date }) as TimelineEvent;
	const years = eventsByYear([event('2020-02-14'), event('2019'), event('2020-02'), event('2020')]);
	expect(years.map(({ year, events }) => [year, events.map(({ date }) => date)])).toEqual([
		['2019', ['2019']],
		['2020', ['2020', '2020-02', '2020-02-14']],
	]);
});

it('counts come with the most frequent first', () => {
	expect(countBy(['b', 'a', 'b', 'c'], (letter) => letter)).toEqual([
		{ key: 'b', count: 2 },
		{ key: 'a', count: 1 },
		{ key: 'c', count: 1 },
	]);
});
