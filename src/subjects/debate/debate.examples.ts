import { type CheckKind, type Lock, type MessageCheck, type Place } from './message-check.ts';
import { argumentsExamples } from './chart/arguments-chart.examples.ts';
import { exampleEvidence, exampleFact } from '../../evidence/example-evidence.ts';
import type { Records } from '../../engine/define-record.ts';
import type { Specimens } from '../../engine/specimens.ts';

const [first, ...others] = argumentsExamples.usual;
const unseen = exampleEvidence(['example-report'], { standing: 'reported', originals: ['the body’s own release'] });

const says = (text: string) => ({ text, facts: ['claim-read'] });

/** A place of a check: each argument is of one length, and the one for it is among those of the debate. */
const exampleState = (lock: Lock, place: Place, check: CheckKind): MessageCheck['states'][number] => ({
	lock,
	place,
	check,
	matched: says('What is known, with a list of it.'),
	read: says('Some of the rest, or all of it.'),
	for: { ...says('It can be done with care, says one side.'), argument: first!.id },
	against: { text: 'It cannot be done with care, says another.', facts: ['claim-read', 'claim-reported'] },
});

/** Each kind of check, without and with a lock. */
const exampleCheck: MessageCheck = {
	id: 'example-check',
	title: 'Where would you look?',
	measure: 'Something goes from here to there.',
	locks: { open: { name: 'Open', option: 'No: all can read it' }, locked: { name: 'Locked', option: 'Yes: few can' } },
	places: {
		phone: { name: 'Where it begins', station: 'here' },
		server: { name: 'On its way', station: 'between the two' },
		report: { name: 'Where it ends', station: 'there' },
	},
	states: [
		exampleState('open', 'phone', 'disputed'),
		exampleState('open', 'server', 'possible'),
		exampleState('open', 'report', 'reported'),
		exampleState('locked', 'phone', 'disputed'),
		exampleState('locked', 'server', 'none'),
		exampleState('locked', 'report', 'reported'),
	],
	caution: says('It is an example.'),
};

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
	messageChecks: [exampleCheck],
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
	MessageCheck: [{ check: 'example-check', opens: 'open-server' }],
	MessageCheckLead: [
		{
			check: 'example-check',
			states: 'open-server locked-phone locked-server',
			slot: 'Locked, it can be looked at in one place alone',
		},
	],
};
