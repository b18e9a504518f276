import { z } from 'zod';
import { defineRecord } from '../../engine/define-record.ts';
import { organisationGroup } from './argument.ts';
import { factIds, plainText, recordId, ref, shortText } from '../../engine/fields.ts';
import { checkCaution, viewCaution } from '../../evidence/support.ts';
import type { Told } from '../../evidence/ledger.ts';

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
		quoteOf: ref('facts').optional(),
		...viewCaution,
	})
	.superRefine(checkCaution);
export type RawPosition = z.infer<typeof positionSchema>;
export type Position = Told<RawPosition> & { date: string };

export const POSITIONS = defineRecord({
	kind: 'positions',
	path: 'content/views/positions.yaml',
	called: 'a position',
	schema: positionSchema,
	join: (position, { told, textOf, dateOf }): Position => ({
		...position,
		date: dateOf(position.facts),
		text: position.text ?? textOf(position.facts),
		...told(position.facts, position),
	}),
});
declare module '../../engine/define-record.ts' {
	interface Kinds {
		positions: typeof POSITIONS;
	}
}
