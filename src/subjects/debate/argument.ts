import { z } from 'zod';
import { defineRecord, type Ledger } from '../../engine/define-record.ts';
import { complain, factIds, oneOf, plainText, recordId, ref, shortText } from '../../engine/fields.ts';
import { checkCaution, shortCaution } from '../../evidence/support.ts';
import { factDate } from '../../engine/fact-date.ts';
import type { Evidence, Told } from '../../evidence/ledger.ts';

/**
 * The questions that arguments are about, and the sides of each. A side is an answer to the question, as its holders
 * would give it. How both are called stands in `src/words`.
 */
export const QUESTION_SIDES = {
	'who-sets-the-standard': ['companies', 'checked-codes', 'legal-duty', 'precise-law'],
	'how-exact': ['exact-rules', 'other-means'],
	// The order of the drawing: pages and chapters begin with the other case, so that neither comes first everywhere.
	encryption: ['keep-encryption', 'between', 'keep-detection'],
	'reach-of-law': ['reach-further', 'within-limits'],
} as const satisfies Record<string, readonly string[]>;
export type Question = keyof typeof QUESTION_SIDES;
export type Side = (typeof QUESTION_SIDES)[Question][number];
/** The ids of the questions, in the order of the page. */
export const QUESTIONS = Object.keys(QUESTION_SIDES) as Question[];
/** The ids of all sides. No two questions share one. */
export const SIDES = Object.values(QUESTION_SIDES).flat() as Side[];

/** Kinds of organisation that take part in the debate. */
export const ORGANISATION_GROUPS = [
	'academic',
	'child-protection',
	'child-rights',
	'civil-liberties',
	'eu-institution',
	'government',
	'industry',
	'law-enforcement',
	'regulator',
	'survivors',
] as const;
export type OrganisationGroup = (typeof ORGANISATION_GROUPS)[number];
/** The kind of an organisation, person or group of people. */
export const organisationGroup = oneOf(ORGANISATION_GROUPS, 'is not a kind of organisation');
/** The longest short title of an argument, in characters: it must fit a column of the key on a phone. */
const ARGUMENT_TITLE_LIMIT = 34;

const NO_FACT =
	'is missing: name the fact whose text or passages say the argument in the name of this holder, or leave the holder out';

/** Who holds an argument, since when, and how far. */
export const holderSchema = z.strictObject({
	/** Name as readers know it, with country or office where it helps. */
	name: shortText.min(1, 'is empty: name who holds it'),
	/** What kind of organisation it is. */
	group: organisationGroup,
	/** Id of its record in `positions.yaml`, where there is one. */
	position: ref('positions').optional(),
	/** When it said so. Left out where it has held it over years. */
	when: factDate.optional(),
	/** How far it holds it, if not in full: "in part", "on a minimum age". Printed. */
	extent: shortText.min(1).meta({ worded: true }).optional(),
	/** Id of the fact whose text or passages say the argument, as that of this holder. */
	fact: z.string({ error: NO_FACT }).max(100).pipe(ref('facts')),
});

/** An argument in the debate: the claim, its best evidence and its best reply. */
export const argumentSchema = z
	.strictObject({
		/** Permanent id, part of the address `arguments.html#id`. */
		id: recordId,
		/** The question it is about. */
		question: oneOf(QUESTIONS, 'is not a question'),
		/** The side of that question which it takes. */
		side: oneOf(SIDES, 'is not a side'),
		/** The claim in a few words, for the chart. */
		title: z
			.string()
			.min(1, 'is empty: say the claim in a few words')
			.max(
				ARGUMENT_TITLE_LIMIT,
				`is over ${ARGUMENT_TITLE_LIMIT} characters, the room of a line in the key of the chart: shorten it`,
			)
			.meta({ worded: true }),
		/** The claim in our words, so that each holder would sign it. */
		text: plainText,
		/** Who holds it. */
		heldBy: z.array(holderSchema).min(1, 'names nobody: say who holds the argument'),
		/** The facts that are the best evidence for it that was found. */
		bestEvidence: factIds,
		/** How these facts are told here, where their own words one after the other are no text. */
		evidenceText: plainText.optional(),
		/**
		 * What readers must know beside it: its limits, or that the words are ours. Printed in the place of what the facts of
		 * its evidence and its reply say, so it takes in what of that bears on the card.
		 */
		caution: plainText.optional(),
		/** The caution in a few words. */
		cautionShort: shortCaution,
		/** The best reply: another argument, words, or both. */
		reply: z.strictObject(
			{
				/** Id of the argument that answers it best, of another side. */
				argument: ref('arguments').optional(),
				/** The reply in words, as those who give it would put it; all of it, or what it adds. */
				text: plainText.optional(),
				/** The facts that the words rest on; none where they only reason, which is then said to be ours. */
				facts: factIds.optional(),
			},
			{ error: 'is missing: every argument is printed with its best reply' },
		),
	})
	.superRefine(checkCaution)
	.superRefine(({ id, question, side, reply }, context) => {
		const sides: readonly Side[] = QUESTION_SIDES[question];
		if (!sides.includes(side))
			complain(context, 'side', `is no side of the question ${question}: write one of ${sides.join(', ')}`);
		if (!reply.argument && !reply.text)
			complain(context, 'reply', 'says nothing: name the argument that answers it best, or give the reply in text');
		if (reply.argument === id)
			complain(
				context,
				['reply', 'argument'],
				'is the argument itself: name one of another side, or give the reply in text',
			);
	});
export type RawArgument = z.infer<typeof argumentSchema>;
export type Holder = z.infer<typeof holderSchema>;

/** As well known as its best evidence: that its holders hold it, and its reply, are known as their own facts are. */
export type Argument = Told<Omit<RawArgument, 'bestEvidence' | 'evidenceText' | 'heldBy' | 'reply'>> & {
	/** Each holder with how it is known that it holds the argument. */
	heldBy: readonly (Holder & Evidence)[];
	/** The reply; its words with how they are known, where they rest on facts. */
	reply: RawArgument['reply'] & { known?: Evidence | undefined };
	/** The best evidence: in words of its own if it has them, else in those of its facts. */
	bestEvidence: string;
	/** Ids of these facts. */
	bestEvidenceFacts: readonly string[];
};

function joinArgument(argument: RawArgument, { told, textOf }: Ledger): Argument {
	const { evidenceText, heldBy, reply, ...own } = argument;
	// What a holder's fact says is not on the card, so neither is what to beware of in it: `extent` tells how far it holds.
	const { caution, cautionShort } = told([...argument.bestEvidence, ...(reply.facts ?? [])], argument);
	return {
		...own,
		...told(argument.bestEvidence),
		caution,
		cautionShort,
		heldBy: heldBy.map((holder) => ({ ...told([holder.fact]), ...holder })),
		reply: { ...reply, ...(reply.facts && { known: told(reply.facts) }) },
		bestEvidence: evidenceText ?? textOf(argument.bestEvidence),
		bestEvidenceFacts: argument.bestEvidence,
	};
}

export const ARGUMENTS = defineRecord({
	kind: 'arguments',
	path: 'content/views/arguments.yaml',
	called: 'an argument',
	schema: argumentSchema,
	idSpaces: ['cited'],
	join: joinArgument,
});
declare module '../../engine/define-record.ts' {
	interface Kinds {
		arguments: typeof ARGUMENTS;
	}
}
