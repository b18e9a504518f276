import { coalitionExamples, exampleMemberships } from './chart/coalition-chart.examples.ts';
import { exampleEvidence } from '../../evidence/example-evidence.ts';
import type { Records } from '../../engine/define-record.ts';
import type { Specimens } from '../../engine/specimens.ts';

/** Of the chart's examples: one that is named, and three that belong to different bodies. */
const COUNTRIES = ['AT', 'IE', 'LI', 'NL'];

export const records = {
	memberships: [...exampleMemberships],
	countries: coalitionExamples.usual.filter(({ iso2 }) => COUNTRIES.includes(iso2)),
	hypotheses: [
		{
			id: 'h1',
			name: 'The members, and those that work with them',
			shortName: 'EU + Schengen',
			arithmetic: '3 + 1 = 4',
			sum: { groups: ['eu-members', 'associated'] },
			likelihood: 'likely',
			...exampleEvidence(['example-report'], { standing: 'inferred' }),
			for: ['claim-read', 'claim-reported'],
			against: [],
			reasoning: 'It needs the fewest assumptions.',
			includes: { eu: 'in', schengenAssociated: 'in', others: 'in' },
		},
		{
			id: 'h2',
			name: 'The members, and one of a wider circle',
			shortName: 'EU + one other',
			arithmetic: '3 + 1 of seven',
			sum: { groups: ['eu-members'], others: 1 },
			wider: { countries: 7, called: 'a conference', fact: 'claim-read', ...exampleEvidence(['example-report']) },
			likelihood: 'unlikely',
			...exampleEvidence(['example-report'], { standing: 'inferred' }),
			for: [],
			against: ['claim-reported'],
			reasoning: 'Nothing points to it.',
			includes: { eu: 'in', schengenAssociated: 'possible', others: 'in' },
			beyond: 'one of the others',
			beyondShort: 'one other',
		},
	],
} satisfies Partial<Records>;

export const specimens: Specimens = {
	CoalitionLead: [{ to: 'chart', slot: 'Reports name one of them' }],
	CoalitionGlance: [{}],
	CountryList: [{}],
	HypothesisList: [{}],
};
