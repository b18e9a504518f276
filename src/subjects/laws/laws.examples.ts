import { exampleEvidence } from '../../evidence/example-evidence.ts';
import type { Records } from '../../engine/define-record.ts';
import type { Specimens } from '../../engine/specimens.ts';
import { lawsExamples } from './chart/laws-chart.examples.ts';
import type { Decider } from './decider.ts';

const decider = (id: string, name: string, what: string): Decider => ({
	id,
	name,
	who: 'Somewhere',
	what,
	text: `${name}.`,
	date: '2025-03',
	facts: ['example-fact'],
	...exampleEvidence(['example-report']),
});

export const records = {
	laws: [...lawsExamples.usual.laws],
	deciders: [
		decider('agreement', 'They agree', 'they tell each other'),
		decider('aim', 'A law sets the aim', 'a duty'),
		{
			...decider('order', 'A name as long as a name may be here', 'what was done, as long as it may be'),
			isSingle: true,
		},
	],
} satisfies Partial<Records>;

export const specimens: Specimens = {
	LawsLead: [{ laws: 'whole-life lapsed plan', slot: 'Laws take years, and one lapsed for a time' }],
	DecidersLead: [{ slot: 'Some agree, and others order' }],
	DeciderStep: [{ of: 'aim' }],
};
