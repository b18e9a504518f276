import { z } from 'zod';
import { organisationGroup } from './argument.ts';
import { factIds, plainText, recordId, shortText } from './evidence.ts';
import { checkCaution, viewCaution } from './fact.ts';

/** Where an organisation stands in the debate, as of a date. */
export const positionSchema = z
	.strictObject({
		/** Permanent id, part of the address `arguments.html#id`. */
		id: recordId,
		/** The organisation, with its country where that helps. */
		organisation: shortText.min(1, 'is empty: name the organisation'),
		/** What kind of organisation it is. */
		group: organisationGroup,
		/** The facts of what it said; the first, which has a date, is when it took the position, or last confirmed it. */
		facts: factIds,
		/** The position in our words, so that the organisation would sign it, where the facts' own words do not fit. */
		text: plainText.optional(),
		/** Id of a record with a quotation of the organisation that puts its position. */
		quoteOf: recordId.optional(),
		...viewCaution,
	})
	.superRefine(checkCaution);
export type RawPosition = z.infer<typeof positionSchema>;
