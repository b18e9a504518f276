import { exampleEvidence } from './example-evidence.ts';
import type { Fact } from './fact.ts';
import type { Records } from '../engine/define-record.ts';
import type { Specimens } from '../engine/specimens.ts';

/** A fact as joined records have it, read unless told otherwise. */
function exampleFact(id: string, text: string, changes: Partial<Fact> = {}): Fact {
	return { id, text, ...exampleEvidence(['example-report']), ...changes };
}

const unseen: Partial<Fact> = { standing: 'reported', originals: ['the body’s own release'] };

const marked = [
	exampleFact('claim-read', 'This was read in a source.'),
	exampleFact('claim-reported', 'This is reported by others.', unseen),
	exampleFact('claim-inferred', 'This is our inference.', {
		standing: 'inferred',
		reasoning: 'two things that were read leave no other way.',
	}),
	exampleFact('claim-not-found', 'This was looked for, and not found.', {
		...exampleEvidence([], { standing: 'not-found', search: { where: 'Stored texts.', when: '2026-01-05' } }),
		caution: 'that it was not found does not prove that there is none.',
	}),
	exampleFact('claim-disputed', 'On this, sources differ.', { differs: 'one says Thursday, the other Friday.' }),
	exampleFact('claim-weak', 'One forum post alone tells this.', { ...unseen, isWeak: true }),
	exampleFact('claim-one-origin', 'Two reports of one release tell this.', {
		...exampleEvidence(['example-report', 'example-abroad'], { ...unseen, origins: 1 }),
	}),
];

export const records = {
	facts: [
		...marked,
		exampleFact('claim-quoted', 'An office holder said what is quoted.', {
			date: '2020-02-14',
			quote: { text: 'These are words of an example, set as words of a person are.', speaker: 'An office holder' },
		}),
		exampleFact('example-fact', 'Something happened that bears on it.'),
		exampleFact('example-poll', 'Of those asked, 60 per cent said yes.', {
			date: '2021-04',
			poll: {
				commissionedBy: 'An example organisation',
				stand: 'It takes a side in the debate.',
				askedBy: 'an example firm',
				asked: '1,000 adults in one country',
			},
			standing: 'reported',
		}),
	],
	articleStatements: [
		{
			id: 'statement-1',
			number: 1,
			statement: 'The statement, in our words.',
			verdict: 'confirmed',
			facts: ['example-fact'],
			...exampleEvidence(['example-report']),
			lostInTranslation: 'Nothing.',
			carefulWording: 'As it stands.',
		},
		{
			id: 'statement-2',
			number: 2,
			statement: 'A second statement, which turned into its opposite.',
			verdict: 'contradicted by two sources',
			facts: ['example-fact'],
			...exampleEvidence(['example-report', 'example-abroad']),
			lostInTranslation: 'Who asked whom.',
			carefulWording: 'Police chiefs asked; companies were asked.',
		},
	],
} satisfies Partial<Records>;

export const specimens: Specimens = {
	EvidenceKey: [{}],
	EvidenceMarks: [{}],
	Cite: [...marked.map(({ id }) => ({ id })), { id: 'claim-read claim-inferred' }],
	FactList: [{ id: 'claim-read claim-reported' }],
	HowKnown: marked.map((of) => ({ of })),
	ArticleStatements: [{}],
	ConflictList: [{}],
	NotFoundList: [{}],
};
