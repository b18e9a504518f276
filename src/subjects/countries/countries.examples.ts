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
			shortName: 'EU + Schengen + UK',
			arithmetic: '27 + 4 + 1 = 32',
			likelihood: 'likely',
			...exampleEvidence(['example-report'], { standing: 'inferred' }),
			for: ['claim-read', 'claim-reported'],
			against: [],
			reasoning: 'It needs the fewest assumptions.',
			includes: { eu: 'in', schengenAssociated: 'in', others: 'in' },
		},
	],
} satisfies Partial<Records>;

export const specimens: Specimens = {
	CoalitionGlance: [{}],
	CountryList: [{}],
	HypothesisList: [{}],
};
