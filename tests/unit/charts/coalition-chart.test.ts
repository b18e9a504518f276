import { describe, expect, it } from 'vitest';
import {
	coalitionExamples,
	exampleMemberships,
} from '../../../src/subjects/countries/chart/coalition-chart.examples.ts';
import { buildCoalition } from '../../../src/subjects/countries/chart/coalition-chart.model.ts';
import { hypothesisSchema, type Hypothesis } from '../../../src/subjects/countries/country.ts';
import { BODIES } from '../../../src/subjects/countries/membership.ts';
import { exampleEvidence } from '../../../src/evidence/example-evidence.ts';

const { usual, empty, one, longestLabel } = coalitionExamples;
const usualById = new Map(
	buildCoalition({ countries: usual, memberships: exampleMemberships }).countries.map((country) => [
		country.id,
		country,
	]),
);

describe('the finding of the coalition chart', () => {
	it('counts the named and the inferred', () => {
		expect(buildCoalition({ countries: usual }).finding).toBe('Reports name two countries; six are our inference');
	});

	it('is a sentence where there is one country, or none', () => {
		expect(buildCoalition({ countries: one }).finding).toBe('The one country is named');
		expect(buildCoalition({ countries: longestLabel }).finding).toBe('The one country is our inference');
		expect(buildCoalition({ countries: empty }).finding).toBe('No country is named, and none is inferred');
	});
});

describe('the words of the coalition chart', () => {
	it('name the countries that sources name', () => {
		expect(buildCoalition({ countries: usual }).inWords).toContain(
			'Sources name the Netherlands and the United Kingdom.',
		);
	});

	it('say that the list is reconstructed', () => {
		const { measure, cautions } = buildCoalition({ countries: usual });
		expect(cautions[0]).toMatch(
			/^No list of the 8 countries was published that we could find\. This is a reconstruction\.$/,
		);
		// Once: the measure is the key of the tiles.
		expect(measure).not.toContain('list');
		expect(measure).toMatch(/^Filled: a source names the country\. Broken edge: we infer it\./);
	});

	it('count the members of each body, and only members', () => {
		expect(buildCoalition({ countries: usual, memberships: exampleMemberships, day: '2020-02-14' }).inWords).toContain(
			'five of the eight were members of the European Union, three of the Schengen area, with two associated, and four of Europol.',
		);
	});

	it('say where no text on Europol was found', () => {
		expect(buildCoalition({ countries: usual, memberships: exampleMemberships }).inWords).toContain(
			'For Norway we found no text on Europol.',
		);
		expect(buildCoalition({ countries: one }).inWords).not.toContain('found');
	});

	it('call a country by its name and how it is known, and leave what it belonged to for the table', () => {
		expect(usualById.get('austria')!.label).toBe('Austria (AT): inferred.');
	});
});

describe('memberships on 14 February 2020', () => {
	it('do not draw the United Kingdom as a member of anything', () => {
		const { related } = usualById.get('united-kingdom')!;
		expect(BODIES.map((body) => related.get(body)!.standing)).toEqual(['none', 'none', 'partial']);
	});

	it('draw Denmark in the Union and not as a full member of Europol', () => {
		const { related } = usualById.get('denmark')!;
		expect(related.get('eu')!.standing).toBe('full');
		expect(related.get('europol')!.standing).toBe('partial');
	});

	it('draw an associated country as less than a member, and outside the Union', () => {
		const { related } = usualById.get('liechtenstein')!;
		expect(related.get('eu')!.standing).toBe('none');
		expect(related.get('schengen')!.standing).toBe('partial');
	});

	it('draw nothing for an opt-out, or for a country that had not yet joined', () => {
		expect(usualById.get('ireland')!.related.get('schengen')!.standing).toBe('none');
		expect(usualById.get('bulgaria')!.related.get('schengen')!.standing).toBe('none');
	});

	it('draw nothing where no relation was found, and say so in words', () => {
		const europol = usualById.get('norway')!.related.get('europol')!;
		expect(europol.standing).toBe('none');
		expect(europol.words).toMatch(/not found/i);
	});
});

describe('the rows of the table', () => {
	it('put named countries first, and both groups in order of the alphabet', () => {
		expect(buildCoalition({ countries: usual }).countries.map(({ name }) => name)).toEqual([
			'Netherlands',
			'United Kingdom',
			'Austria',
			'Bulgaria',
			'Denmark',
			'Ireland',
			'Liechtenstein',
			'Norway',
		]);
	});

	it('give people with a digit that shows something, even for the smallest', () => {
		expect(usualById.get('netherlands')!.populationWords).toBe('17.4 million');
		expect(usualById.get('liechtenstein')!.populationWords).toBe('0.04 million');
	});

	it('say the kind of evidence in a word', () => {
		expect(usualById.get('netherlands')!.evidenceWord).toBe('Named');
		expect(usualById.get('austria')!.evidenceWord).toBe('Inferred');
	});
});

describe('the sources of the coalition chart', () => {
	it('are listed once each, with their use', () => {
		const { sources } = buildCoalition({ countries: usual, memberships: exampleMemberships });
		expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
		expect(sources[0]).toEqual({ id: 'example-report', use: 'Naming the Netherlands and the United Kingdom' });
		expect(sources.at(-1)).toEqual({ id: 'example-population', use: 'Population' });
	});
});

describe('the hypotheses', () => {
	const example = (includes: Hypothesis['includes']): Hypothesis => ({
		...exampleEvidence([], { standing: 'inferred' }),
		...hypothesisSchema.parse({
			id: 'h1',
			name: 'An example',
			shortName: 'Example',
			arithmetic: '1 + 1 = 2',
			likelihood: 'possible',
			for: [],
			against: [],
			reasoning: 'None.',
			includes,
		}),
	});

	it('say their sum, and how many they put in, leave open and leave out', () => {
		const { hypotheses, total } = buildCoalition({
			countries: usual,
			hypotheses: [example({ eu: 'in', schengenAssociated: 'possible', others: 'out' })],
		});
		expect(hypotheses[0]!.words).toBe(
			'Hypothesis 1, possible: 1 + 1 = 2. Of the 8 shown, 5 are in: the Netherlands, Austria, Bulgaria, Denmark and Ireland; 2 may be in: Liechtenstein and Norway; 1 is left out: the United Kingdom',
		);
		for (const { counts } of hypotheses) expect(counts.in + counts.possible + counts.out).toBe(total);
	});

	it('never leave open a country that a source names, unless they leave its group out', () => {
		const open = buildCoalition({
			countries: usual,
			hypotheses: [example({ eu: 'possible', schengenAssociated: 'possible', others: 'possible' })],
		});
		for (const { evidence, stands } of open.countries)
			expect(stands['h1']).toBe(evidence === 'named' ? 'in' : 'possible');
		const without = buildCoalition({
			countries: usual,
			hypotheses: [example({ eu: 'in', schengenAssociated: 'in', others: 'out' })],
		});
		expect(without.countries.find(({ iso2 }) => iso2 === 'GB')!.stands['h1']).toBe('out');
	});

	it('refuse a word for inclusion that is none', () => {
		expect(() => example({ eu: 'perhaps' as 'in', schengenAssociated: 'in', others: 'in' })).toThrow(
			'is not a kind of inclusion: write in, possible or out',
		);
	});
});
