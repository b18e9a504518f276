import { exampleEvidence } from '../../../evidence/example-evidence.ts';
import type { OrganisationGroup, Argument } from '../argument.ts';

/** A record as the schema gives it, with what the chart needs. */
function exampleArgument(
	id: string,
	title: string,
	place: Pick<Argument, 'question' | 'side'>,
	reply: Argument['reply'],
	groups: readonly OrganisationGroup[] = ['academic'],
): Argument {
	return {
		id,
		...place,
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

const detection = { question: 'encryption', side: 'keep-detection' } as const;
const encryption = { question: 'encryption', side: 'keep-encryption' } as const;
const between = { question: 'encryption', side: 'between' } as const;
const exact = { question: 'how-exact', side: 'exact-rules' } as const;
const other = { question: 'how-exact', side: 'other-means' } as const;

/** Named sets of arguments that tests and previews draw. */
export const argumentsExamples = {
	/** Kinds that make one case, both or neither; replies by an argument, in words, and from another question. */
	usual: [
		exampleArgument('rules', 'Rules can be checked', exact, { argument: 'ways-round' }),
		exampleArgument('ways-round', 'There are ways round them', other, { argument: 'rules' }),
		exampleArgument('looking', 'Looking must go on', detection, { argument: 'locks' }, [
			'law-enforcement',
			'survivors',
		]),
		exampleArgument('locks', 'Locks keep people safe', encryption, { argument: 'looking' }, ['civil-liberties']),
		exampleArgument('burden', 'A burden on the young', detection, { argument: 'settings' }, ['law-enforcement']),
		exampleArgument('signals', 'Signals say too little', detection, { argument: 'settings' }, ['law-enforcement']),
		exampleArgument('settings', 'Better settings', between, { argument: 'signals' }, ['industry', 'government']),
		exampleArgument('widen', 'The search could widen', encryption, { text: 'Lists can be checked.' }, [
			'civil-liberties',
			'industry',
			'survivors',
		]),
		exampleArgument('divide', 'Divide the problem', between, { argument: 'rules', text: 'Rules divide it too.' }, [
			'academic',
		]),
	],
	empty: [],
	one: [exampleArgument('alone', 'It stands alone', encryption, { text: 'It does not.' })],
	longestLabel: [
		exampleArgument('long', 'Thirty-four letters fill a title it', detection, { argument: 'long-reply' }, [
			'child-protection',
		]),
		exampleArgument('long-reply', 'Unquestionably counterproductively', encryption, { argument: 'long' }, [
			'civil-liberties',
		]),
	],
} as const satisfies Record<string, readonly Argument[]>;
