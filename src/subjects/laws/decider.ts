import { z } from 'zod';
import { defineRecord } from '../../engine/define-record.ts';
import { factIds, recordId, shortText } from '../../engine/fields.ts';
import type { Told } from '../../evidence/ledger.ts';

/** A way to decide what is safe enough, and who has tried it: a stop on the line of who decides. */
export const deciderSchema = z.strictObject({
	/** Permanent id. */
	id: recordId,
	/** Who decides, and what: "A law sets the aim". */
	name: z.string().min(1).max(36, 'is over 36 characters: shorten it').meta({ worded: true }),
	/** Who tried it. */
	who: shortText.min(1).meta({ worded: true }),
	/** What they did. With who and the year it is one line of a small drawing. */
	what: z.string().min(1).max(36, 'is over 36 characters: shorten it').meta({ worded: true }),
	/** Whether they decide single cases, and set no rule for all. */
	isSingle: z.literal(true).optional(),
	/** The fact that says so, and when. */
	facts: factIds.max(1, 'names several facts, and a stop tells one: name that alone'),
});
export type RawDecider = z.infer<typeof deciderSchema>;
export type Decider = Told<RawDecider> & { date: string };

export const DECIDERS = defineRecord({
	kind: 'deciders',
	path: 'content/views/deciders.yaml',
	called: 'a way to decide',
	schema: deciderSchema,
	join: (decider, { told, textOf, dateOf }): Decider => ({
		...decider,
		date: dateOf(decider.facts),
		text: textOf(decider.facts),
		...told(decider.facts),
	}),
});
declare module '../../engine/define-record.ts' {
	interface Kinds {
		deciders: typeof DECIDERS;
	}
}
