import { exampleEvidence } from '../example-evidence.ts';
import type { Argument } from '../../model/facts.ts';

/** A record as the schema gives it, with what the map needs. */
function exampleArgument(
	id: string,
	title: string,
	place: Pick<Argument, 'question' | 'side'>,
	reply: Argument['reply'],
): Argument {
	return {
		id,
		...place,
		title,
		text: `${title}, its holders say.`,
		heldBy: [{ name: 'An example organisation', group: 'academic' }],
		bestEvidence: 'An example report says so.',
		bestEvidenceFacts: ['example-fact'],
		...exampleEvidence([`source-${id}`]),
		reply,
	};
}

const detection = { question: 'encryption', side: 'keep-detection' } as const;
const encryption = { question: 'encryption', side: 'keep-encryption' } as const;
const between = { question: 'encryption', side: 'between' } as const;
const exact = { question: 'how-exact', side: 'exact-rules' } as const;
const other = { question: 'how-exact', side: 'other-means' } as const;

/** Named sets of arguments that tests and previews draw. */
export const argumentsExamples = {
	/** A pair that answer each other, one reply for two arguments, one in words, one on another question. */
	usual: [
		exampleArgument('rules', 'Rules can be checked', exact, { argument: 'ways-round' }),
		exampleArgument('ways-round', 'There are ways round them', other, { argument: 'rules' }),
		exampleArgument('looking', 'Looking must go on', detection, { argument: 'locks' }),
		exampleArgument('locks', 'Locks keep people safe', encryption, { argument: 'looking' }),
		exampleArgument('burden', 'A burden on the young', detection, { argument: 'settings' }),
		exampleArgument('signals', 'Signals say too little', detection, { argument: 'settings' }),
		exampleArgument('settings', 'Better settings', between, { argument: 'signals' }),
		exampleArgument('widen', 'The search could widen', encryption, { text: 'Lists can be checked.' }),
		exampleArgument('divide', 'Divide the problem', between, { argument: 'rules', text: 'Rules divide it too.' }),
	],
	empty: [],
	one: [exampleArgument('alone', 'It stands alone', exact, { text: 'It does not.' })],
	longestLabel: [
		exampleArgument('long', 'Thirty-four letters fill a title it', detection, { argument: 'long-reply' }),
		exampleArgument('long-reply', 'Unquestionably counterproductively', encryption, { argument: 'long' }),
	],
} as const satisfies Record<string, readonly Argument[]>;
