import { exampleEvidence } from '../../../evidence/example-evidence.ts';
import { QUESTIONS, type Argument, type OrganisationGroup, type Side } from '../argument.ts';
import { sidesOf } from '../debate.ts';

/** A record as the schema gives it, with what the chart needs. */
function exampleArgument(
	id: string,
	title: string,
	side: Side,
	reply: Argument['reply'],
	groups: readonly OrganisationGroup[] = ['academic'],
): Argument {
	return {
		id,
		question: QUESTIONS.find((question) => sidesOf(question).includes(side))!,
		side,
		title,
		text: `${title}, its holders say.`,
		heldBy: groups.map((group) => ({
			name: 'An example organisation',
			group,
			fact: 'example-fact',
			...exampleEvidence([`source-${id}`]),
		})),
		bestEvidence: 'An example report says so.',
		bestEvidenceFacts: ['example-fact'],
		...exampleEvidence([`source-${id}`]),
		reply,
	};
}

/** Named sets of arguments that tests and previews draw. */
export const argumentsExamples = {
	/** Kinds that make one case, both or neither; replies by an argument, in words, and from another question. */
	usual: [
		exampleArgument('rules', 'Rules can be checked', 'exact-rules', { argument: 'ways-round' }),
		exampleArgument('ways-round', 'There are ways round them', 'other-means', { argument: 'rules' }),
		exampleArgument('looking', 'Looking must go on', 'keep-detection', { argument: 'locks' }, [
			'law-enforcement',
			'survivors',
		]),
		exampleArgument('locks', 'Locks keep people safe', 'keep-encryption', { argument: 'looking' }, ['civil-liberties']),
		exampleArgument('burden', 'A burden on the young', 'keep-detection', { argument: 'settings' }, ['law-enforcement']),
		exampleArgument('signals', 'Signals say too little', 'keep-detection', { argument: 'settings' }, [
			'law-enforcement',
		]),
		exampleArgument('settings', 'Better settings', 'between', { argument: 'signals' }, ['industry', 'government']),
		exampleArgument('widen', 'The search could widen', 'keep-encryption', { text: 'Lists can be checked.' }, [
			'civil-liberties',
			'industry',
			'survivors',
		]),
		exampleArgument('divide', 'Divide the problem', 'between', { argument: 'rules', text: 'Rules divide it too.' }, [
			'academic',
		]),
	],
	empty: [],
	one: [exampleArgument('alone', 'It stands alone', 'keep-encryption', { text: 'It does not.' })],
	longestLabel: [
		exampleArgument('long', 'Thirty-four letters fill a title it', 'keep-detection', { argument: 'long-reply' }, [
			'child-protection',
		]),
		exampleArgument('long-reply', 'Unquestionably counterproductively', 'keep-encryption', { argument: 'long' }, [
			'civil-liberties',
		]),
	],
} as const satisfies Record<string, readonly Argument[]>;
