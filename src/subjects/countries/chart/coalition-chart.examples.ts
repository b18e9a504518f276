import { exampleEvidence, exampleFact } from '../../../evidence/example-evidence.ts';
import type { Country } from '../country.ts';
import type { Membership } from '../membership.ts';
import type { Site } from '../../../engine/site.ts';

const [EU, SCHENGEN, EUROPOL, PEOPLE] = ['eu', 'schengen', 'europol', 'population'].map((of) =>
	exampleFact(`example-${of}`),
);

/** A country as the schema gives it, inferred and a member of everything unless told otherwise. */
function exampleCountry(iso2: string, id: string, name: string, changes: Partial<Country> = {}): Country {
	return {
		id,
		iso2,
		name,
		languages: ['de'],
		evidence: 'inferred',
		basis: 'h1',
		eu: { member: true, joined: 1995, ...EU! },
		schengen: { relation: 'member', since: 1997, ...SCHENGEN! },
		europol: { relation: 'member', ...EUROPOL! },
		population: { people: 8_900_000, ...PEOPLE! },
		declarations: [{ of: 'lisbon2023', stands: 'full', ...exampleFact('example-lisbon') }],
		sources: [],
		...changes,
	};
}

const membership = (
	id: Membership['id'],
	name: string,
	{ says, groups }: Pick<Membership, 'says' | 'groups'>,
): Membership => ({
	id,
	name,
	fact: 'example-fact',
	...(groups && { groups }),
	...(says && { says, data: { column: id, description: 'How it stands to it.', words: says } }),
	...exampleEvidence(['example-report']),
});

/** The bodies and declarations that the examples tell of. */
export const exampleMemberships: readonly Membership[] = [
	membership('eu', 'European Union', {
		groups: [
			{ id: 'eu-members', called: 'members of the European Union', of: ['member'] },
			{ id: 'left-eu', called: 'the United Kingdom', of: ['left'] },
		],
	}),
	membership('schengen', 'Schengen area', {
		groups: [{ id: 'associated', called: 'associated with the Schengen area', of: ['associated'] }],
	}),
	membership('europol', 'Europol', {
		groups: [
			{ id: 'in-europol', called: 'taking part in Europol', of: ['member', 'member-in-transition'] },
			{ id: 'by-agreement', called: 'with an agreement with Europol', of: ['operational-agreement'] },
		],
	}),
	membership('lisbon2023', 'First declaration', {
		says: { full: 'Signed', partial: 'Not listed', none: 'Did not sign' },
	}),
	membership('london2024', 'Second declaration', { says: { full: 'Named', none: 'Not named' } }),
];

const netherlands = exampleCountry('NL', 'netherlands', 'Netherlands', {
	evidence: 'named',
	reasoning: 'Reports of that week name its police chief.',
	sources: ['example-report'],
	named: exampleEvidence(['example-report']),
	population: { people: 17_441_500, ...PEOPLE! },
});

/** One country of every kind that the chart draws differently. */
const usual: Country[] = [
	exampleCountry('AT', 'austria', 'Austria'),
	exampleCountry('BG', 'bulgaria', 'Bulgaria', { schengen: { relation: 'eu-not-yet', ...SCHENGEN! } }),
	exampleCountry('DK', 'denmark', 'Denmark', {
		europol: { relation: 'operational-agreement', note: 'Outside Europol since 1 May 2017.', ...EUROPOL! },
	}),
	exampleCountry('IE', 'ireland', 'Ireland', { schengen: { relation: 'opt-out', ...SCHENGEN! } }),
	exampleCountry('LI', 'liechtenstein', 'Liechtenstein', {
		eu: { member: false, ...EU! },
		schengen: { relation: 'associated', since: 2011, ...SCHENGEN! },
		europol: { relation: 'operational-agreement', ...EUROPOL! },
		population: { people: 38_137, ...PEOPLE! },
	}),
	netherlands,
	exampleCountry('NO', 'norway', 'Norway', {
		eu: { member: false, ...EU! },
		schengen: { relation: 'associated', since: 2001, ...SCHENGEN! },
		europol: undefined,
	}),
	exampleCountry('GB', 'united-kingdom', 'United Kingdom', {
		evidence: 'named',
		reasoning: 'Its agency made the announcement.',
		sources: ['example-report'],
		named: exampleEvidence(['example-report']),
		eu: { member: false, left: '2020-01-31', ...EU! },
		schengen: { relation: 'opt-out', ...SCHENGEN! },
		europol: { relation: 'member-in-transition', ...EUROPOL! },
	}),
];

/** What is told beside the examples. */
export const exampleTold: Site['countries'] = {
	caution: 'The backers were police chiefs. No report we read says that a government signed.',
	uncounted: 'Whether the UK counted itself is not said.',
	joined: 'Year.',
	population: { name: 'Population, mid-2020', by: 'World Bank', column: 'population', description: 'People.' },
};

/** Named sets of countries that tests and previews draw. */
export const coalitionExamples = {
	usual,
	empty: [],
	one: [netherlands],
	longestLabel: [
		exampleCountry('LI', 'liechtenstein', 'Principality of Liechtenstein, with its whole official name', {
			eu: { member: false, left: '2020-01-31', ...EU! },
			schengen: { relation: 'associated', since: 2011, ...SCHENGEN! },
			europol: {
				relation: 'operational-agreement',
				note: 'A note of some length that is printed beside it.',
				...EUROPOL!,
			},
		}),
	],
} as const satisfies Record<string, readonly Country[]>;
