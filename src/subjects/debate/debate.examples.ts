import { argumentsExamples } from './chart/arguments-chart.examples.ts';
import { exampleEvidence, exampleFact } from '../../evidence/example-evidence.ts';
import type { Records } from '../../engine/define-record.ts';
import type { Specimens } from '../../engine/specimens.ts';

const [first, ...others] = argumentsExamples.usual;
const unseen = exampleEvidence(['example-report'], { standing: 'reported', originals: ['the body’s own release'] });

export const records = {
	arguments: [
		{
			...first,
			heldBy: [
				{
					name: 'An example organisation',
					group: 'academic',
					position: 'example-position',
					when: '2021-04',
					...exampleFact('example-report'),
				},
				{ name: 'A second one', group: 'industry', extent: 'in part', ...exampleFact('example-report') },
			],
			caution: 'The report looked at one country.',
		},
		...others,
	],
	positions: [
		{
			id: 'example-position',
			facts: ['example-fact'],
			organisation: 'An example organisation',
			group: 'academic',
			date: '2021-04',
			text: 'It holds that rules can be checked.',
			...exampleEvidence(['example-report']),
			quoteOf: 'claim-quoted',
		},
		{
			id: 'second-position',
			facts: ['example-fact'],
			organisation: 'A second one',
			group: 'industry',
			date: '2022',
			text: 'It holds so in part.',
			caution: 'Since then it has said nothing on it.',
			...unseen,
		},
	],
} satisfies Partial<Records>;

export const specimens: Specimens = {
	ArgumentsLead: [{ slot: 'One kind makes one case, and another kind the other' }],
	DebateIndex: [{}],
	ArgumentList: [{ question: 'how-exact' }],
	PositionList: [{}],
	BalanceTable: [{ question: 'encryption' }],
	PollTable: [{}],
};
