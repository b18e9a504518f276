import { z } from 'zod';
import { defineRecord } from '../engine/define-record.ts';
import { complain, plainText, recordId, shortText } from '../engine/fields.ts';
import { factDate } from '../engine/fact-date.ts';
import type { Known } from './ledger.ts';
import { checkEvidence, evidence } from './support.ts';

/** The folder of all records that have evidence of their own. */
export const FACTS_FOLDER = 'content/facts/';

/** What a record must say of a poll: polls in this debate were paid for by those who take part in it. */
export const pollSchema = z.strictObject(
	{
		/** Who paid for it. */
		commissionedBy: z
			.string({ error: 'is missing: say who commissioned the poll' })
			.trim()
			.min(1, 'is empty: say who commissioned the poll')
			.max(300),
		/** Where the commissioner stands in the debate, in a sentence. */
		stand: plainText,
		/** The firm that asked, where known. */
		askedBy: shortText.min(1).optional(),
		/** Who was asked: how many, of what age, where. */
		asked: shortText.min(1).meta({ worded: true }),
	},
	{ error: 'is not a poll: give commissionedBy, stand and asked' },
);
export type Poll = z.infer<typeof pollSchema>;

/** A record that speaks of a poll says who commissioned it. Give it to `.superRefine` of each schema that has polls. */
function checkPoll(
	{ id, text, poll }: { id: string; text: string; poll?: Poll | undefined },
	context: z.RefinementCtx,
): void {
	if (!poll && /\b(poll|polls|polled|YouGov)\b/i.test(`${id} ${text}`))
		complain(
			context,
			'poll',
			'is missing: a poll is printed with its commissioner; give commissionedBy, stand and asked',
		);
}

/** One proposition that can be read alone, and what it rests on. */
export const factSchema = z
	.strictObject({
		/** Permanent id, part of an address. */
		id: recordId,
		/** When what is claimed happened or was said. */
		date: factDate.optional(),
		/** The proposition, in our own words, at the strength of its evidence. */
		text: plainText,
		/** For a poll: who commissioned it and who was asked. Printed wherever the fact is. */
		poll: pollSchema.optional(),
		...evidence,
	})
	.superRefine(checkEvidence)
	.superRefine(checkPoll);
export type Fact = Known<z.infer<typeof factSchema>>;

export const FACTS = defineRecord({
	kind: 'facts',
	path: FACTS_FOLDER,
	called: 'a fact',
	schema: factSchema,
	idSpaces: ['cited'],
	join: (fact, ledger): Fact => ledger.known(fact),
});
declare module '../engine/define-record.ts' {
	interface Kinds {
		facts: typeof FACTS;
	}
}
