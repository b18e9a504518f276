import { demandsExamples } from './chart/demands-chart.examples.ts';
import type { Records } from '../../engine/define-record.ts';
import type { Specimens } from '../../engine/specimens.ts';

const [first, ...others] = demandsExamples.usual;
const says = (text: string) => ({ text, facts: ['claim-read'] });

export const records = {
	asks: [
		{
			...first,
			wordings: [
				{ reading: 'example-report', text: 'in full, as above' },
				{ reading: 'example-abroad', text: 'shorter, and without the time' },
			],
		},
		...others,
	],
	/** Open and locked ways, a check in each of its states, what can go wrong. */
	paths: [
		{
			id: 'example-path',
			title: 'Where the example can be seen',
			measure: 'The way of an example from one place to another.',
			stations: [
				{ id: 'here', name: 'Here', picture: 'phone' },
				{ id: 'between', name: 'Between', picture: 'way' },
				{ id: 'office', name: 'An office', picture: 'server' },
				{ id: 'there', name: 'There', picture: 'door' },
			],
			rows: [
				{
					name: 'Open',
					steps: [
						{ at: 'here' },
						{ at: 'between' },
						{ at: 'office', check: 'possible', says: says('It can be seen here.') },
						{ at: 'there', risk: { text: 'A page of it.', facts: ['claim-reported'] } },
					],
				},
				{
					name: 'Locked',
					isLocked: true,
					steps: [
						{ at: 'here', check: 'disputed', says: says('Some want to look here.') },
						{ at: 'between' },
						{ at: 'office', check: 'none', says: says('It cannot be seen.') },
						{ at: 'there' },
					],
				},
			],
			caution: says('It is an example.'),
		},
	],
} satisfies Partial<Records>;

export const specimens: Specimens = {
	AskCard: [{ ask: 'stop-grooming' }],
	AskList: [{}],
	AskWordings: [{ ask: 'block-at-upload' }],
	AskJudgement: [{ ask: 'stop-grooming' }],
	DemandsGlance: [{}],
	DemandsLead: [{ to: 'reasons', with: 'pictures' }, { to: 'reasons' }],
	PathDiagram: [{ path: 'example-path' }],
	LawsGlance: [{}],
};
