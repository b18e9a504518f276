import { exampleEvidence } from '../../evidence/example-evidence.ts';
import type { Records } from '../../engine/define-record.ts';
import type { Specimens } from '../../engine/specimens.ts';

export const records = {
	terms: [
		{
			id: 'example-term',
			term: 'Example term',
			group: 'technology',
			aliases: ['ET'],
			definition: 'A word that this gallery explains, in one sentence or two.',
			...exampleEvidence(['example-report']),
			avoid: [
				{ term: 'bad word', say: 'example term', why: 'It blames the wrong people.', readings: ['example-guide'] },
			],
			seeAlso: ['second-term'],
		},
		{
			id: 'second-term',
			term: 'Second term',
			group: 'technology',
			definition: 'A word whose meaning was reported.',
			...exampleEvidence(['example-report'], { standing: 'reported', originals: ['the body’s own release'] }),
		},
	],
} satisfies Partial<Records>;

export const specimens: Specimens = { GlossaryList: [{}], WordsToAvoid: [{}] };
