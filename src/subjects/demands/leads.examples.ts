import type { Records } from '../../engine/define-record.ts';
import type { Specimens } from '../../engine/specimens.ts';

const row = (name: string) => ({ name, inWords: `${name}, in a sentence.`, facts: ['claim-read'] });

export const records = {
	pageLeads: [
		{
			id: 'example-matching',
			form: 'matching',
			stations: { picture: 'Thing', code: 'Code', list: 'List' },
			rows: [
				{ ...row('known'), isListed: true, outcome: 'stopped' },
				{ ...row('new'), isListed: false, outcome: 'goes on as if nothing were known' },
			],
		},
		{
			id: 'example-ways',
			form: 'ways',
			rows: [
				{ ...row('A way'), looksAt: 'looks at the date', picture: 'date' },
				{
					...row('A way with an uncommonly long name'),
					looksAt: 'reads what is written on every page of it',
					picture: 'message',
				},
			],
		},
		{
			id: 'example-parts',
			form: 'parts',
			question: 'What is seen',
			key: 'Filled: seen',
			parts: ['Head', 'Foot'],
			rows: [
				{ ...row('One firm'), sees: 'Head' },
				{ ...row('Another'), sees: 'Foot', unless: 'unless it wears its boots' },
			],
		},
		{
			id: 'example-counts',
			form: 'counts',
			of: 12,
			one: 'A dot is one of the twelve; filled: counted',
			rows: [
				{ ...row('2020'), count: 0 },
				{ ...row('2021'), count: 7 },
			],
		},
		{
			id: 'example-rows',
			form: 'counts',
			of: 9,
			one: 'A dot is one of the nine',
			rows: [
				{ ...row('One way'), count: 4 },
				{ ...row('Another way'), count: 3 },
				{ ...row('Neither'), count: 2 },
			],
		},
		{
			id: 'example-places',
			form: 'places',
			steps: ['Asked', 'Decided', 'Done'],
			rows: [
				{
					name: 'AA',
					dates: [
						{ step: 'Asked', when: '2020', facts: ['claim-read'] },
						{ step: 'Decided', when: '2021', state: 'open', facts: ['claim-read'] },
						{ step: 'Decided', when: '2022', state: 'unsure', facts: ['claim-read'] },
						{ step: 'Done', when: '2030', state: 'ahead', facts: ['claim-read'] },
					],
				},
				{ name: 'A place with a long name', dates: [{ step: 'Done', facts: ['claim-read'] }] },
			],
		},
	],
} satisfies Partial<Records>;

const slot = 'Something was found.';
export const specimens: Specimens = {
	MatchingLead: [{ of: 'example-matching', to: 'main', slot }],
	GroomingLead: [{ of: 'example-ways', to: 'main', slot }],
	StreamingLead: [{ of: 'example-parts', to: 'main', slot }],
	DesksLead: [{ path: 'example-path', slot }],
	OpennessLead: [{ of: 'example-counts', to: 'main', slot }],
	CountsGlance: [{ of: 'example-rows', slot }],
	PlacesGlance: [{ of: 'example-places', slot }],
};
