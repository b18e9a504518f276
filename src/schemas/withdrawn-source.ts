import { z } from 'zod';
import { recordId, shortText } from './evidence.ts';
import { dayDate } from './fact-date.ts';

/** A source that was taken out: its address stays, and says why. */
export const withdrawnSourceSchema = z.strictObject({
	/** The id it had, part of its address. */
	id: recordId,
	/** The day on which it was taken out. */
	withdrawn: dayDate,
	/** Why, for readers who come by its address. Printed. */
	why: shortText.min(1),
});
export type WithdrawnSource = z.infer<typeof withdrawnSourceSchema>;
