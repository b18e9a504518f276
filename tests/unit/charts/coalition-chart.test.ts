import { describe, expect, it } from 'vitest';
import {
	coalitionExamples,
	exampleMemberships,
} from '../../../src/subjects/countries/chart/coalition-chart.examples.ts';
import { buildCoalition } from '../../../src/subjects/countries/chart/coalition-chart.model.ts';
import { LANDS, placeCoalitionMap } from '../../../src/subjects/countries/chart/coalition-map.layout.ts';
import { hypothesisSchema, type Hypothesis } from '../../../src/subjects/countries/country.ts';
import { BODIES } from '../../../src/subjects/countries/membership.ts';
import { records as exampleRecords } from '../../../src/subjects/countries/countries.examples.ts';

const { usual, empty, one, longestLabel } = coalitionExamples;
const coalition = buildCoalition({ countries: usual, memberships: exampleMemberships, day: '2020-02-14' });

describe('the words of the coalition chart', () => {
	it('count the named and the inferred, also where there is one country, or none', () => {
		const findings = [usual, one, longestLabel, empty].map((countries) => buildCoalition({ countries }).finding);
		expect(findings).toEqual([
			'Reports name two countries; six are our inference',
			'The one country is named',
			'The one country is our inference',
			'No country is named, and none is inferred',
		]);
	});

	it('name who is named, count the members of each body, and say where no text was found', () => {
		for (const words of [
			'Sources name the Netherlands and the United Kingdom.',
			'On 14 February 2020, five of the eight were members of the European Union, three of the Schengen area, with two associated, and four of Europol.',
			'For Norway we found no text on Europol.',
		])
			expect(coalition.inWords).toContain(words);
		expect(buildCoalition({ countries: one }).inWords).not.toContain('found');
	});

	it('warn of inference only where something is inferred', () => {
		expect(coalition.cautions).toHaveLength(2);
		expect(buildCoalition({ countries: one }).cautions).toHaveLength(1);
	});

	it('list each source once, with its use', () => {
		const { sources } = coalition;
		expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
		expect(sources[0]).toEqual({ id: 'example-report', use: 'Naming the Netherlands and the United Kingdom' });
		expect(sources.at(-1)).toEqual({ id: 'example-population', use: 'Population' });
	});
});

describe('the countries of the coalition', () => {
	it('are the named ones, then the inferred, each in order of the alphabet, with how they are known', () => {
		expect(coalition.countries.map(({ label }) => label)).toEqual([
			'Netherlands (NL): named.',
			'United Kingdom (GB): named.',
			'Austria (AT): inferred.',
			'Bulgaria (BG): inferred.',
			'Denmark (DK): inferred.',
			'Ireland (IE): inferred.',
			'Liechtenstein (LI): inferred.',
			'Norway (NO): inferred.',
		]);
	});

	it.each([
		['member', 'austria', ['full', 'full', 'full']],
		['country that had left', 'united-kingdom', ['none', 'none', 'partial']],
		['country with an agreement', 'denmark', ['full', 'full', 'partial']],
		['country with an opt-out', 'ireland', ['full', 'none', 'full']],
		['country that had not yet joined', 'bulgaria', ['full', 'none', 'full']],
		['associated country', 'liechtenstein', ['none', 'partial', 'partial']],
		['country of which no text was found', 'norway', ['none', 'partial', 'none']],
	])('stand to Union, area and police as the day has it: a %s', (_, id, standings) => {
		const { related } = coalition.countries.find((country) => country.id === id)!;
		expect(BODIES.map((body) => related.get(body)!.standing)).toEqual(standings);
	});

	it('are drawn once on the map, the named on top, and all others as other land', () => {
		const map = placeCoalitionMap(coalition);
		expect(map.countries.map(({ country }) => country.id).sort()).toEqual(usual.map(({ id }) => id).sort());
		expect(map.countries.findIndex(({ isNamed }) => isNamed)).toBe(coalition.inferred);
		const listed = usual.map(({ iso2 }) => iso2);
		for (const [iso2, { outline }] of Object.entries(LANDS))
			expect([iso2, map.otherLand.includes(outline)]).toEqual([iso2, !listed.includes(iso2)]);
	});
});

describe('the hypotheses', () => {
	const example = (eu: string, schengenAssociated: string, others: string): Hypothesis => ({
		...exampleRecords.hypotheses[0]!,
		includes: hypothesisSchema.shape.includes.parse({ eu, schengenAssociated, others }),
	});
	const build = (...includes: Parameters<typeof example>) =>
		buildCoalition({ countries: usual, hypotheses: [example(...includes)] });

	it('say how many they put in, leave open and leave out', () => {
		expect(build('in', 'possible', 'out').hypotheses[0]!.drawn).toBe('5 in, 2 may be in, 1 left out');
	});

	it('never leave open a country that a source names, unless they leave its group out', () => {
		for (const { evidence, stands } of build('possible', 'possible', 'possible').countries)
			expect(stands['h1']).toBe(evidence === 'named' ? 'in' : 'possible');
		expect(build('in', 'in', 'out').countries.find(({ iso2 }) => iso2 === 'GB')!.stands['h1']).toBe('out');
	});

	it('refuse a word for inclusion that is none', () => {
		expect(() => example('perhaps', 'in', 'in')).toThrow('is not a kind of inclusion: write in, possible or out');
	});
});
