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
	/** What is counted, what happens and what can go wrong, each alone and together. */
	paths: [
		{
			id: 'example-path',
			title: 'Where the example goes',
			measure: 'The way of an example from one place to another.',
			stations: [
				{ name: 'Here', picture: 'server', says: says('It begins here.') },
				{
					name: 'An office',
					picture: 'hotline',
					figure: { value: 'over 20', counts: 'examples', when: '2020', place: 'AA', facts: ['claim-read'] },
					says: says('It is counted here.'),
					risk: { text: 'A page of it.', facts: ['claim-reported'] },
				},
				{
					name: 'There',
					picture: 'door',
					figure: { value: '7', counts: 'ends', when: '2021', place: 'BB', facts: ['claim-read'] },
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
	AskVerdict: [{ ask: 'block-at-upload' }],
	DemandsGlance: [{}],
	DemandsLead: [{ to: 'reasons', with: 'pictures' }, { to: 'reasons' }],
	PathDiagram: [{ path: 'example-path' }],
	LawsGlance: [{}],
};
