import { z } from 'zod';
import { organisationGroup } from './argument.ts';
import { checkEvidence, evidenced, plainText, recordId, sourceIds } from './evidence.ts';
import { factDate } from './fact-date.ts';

/** Where an organisation stands in the debate, as of a date. */
export const positionSchema = z
	.strictObject({
		/** Permanent id, part of the address `arguments.html#id`. */
		id: recordId,
		/** The organisation, with its country where that helps. */
		organisation: z.string().min(1, 'is empty: name the organisation'),
		/** What kind of organisation it is. */
		group: organisationGroup,
		/** When it took the position, or last confirmed it. A position without a date could be anybody's guess. */
		date: z.union([z.string(), z.number()], { error: 'is missing: say when this was the position' }).pipe(factDate),
		/** The position in our words, so that the organisation would sign it. */
		text: plainText,
		...evidenced,
		/** Where it is stated; the main one first. */
		sources: sourceIds,
		/** Id of a record with a quotation of the organisation that puts its position. */
		quoteOf: recordId.optional(),
	})
	.superRefine(checkEvidence);
export type Position = z.infer<typeof positionSchema>;
