import { z } from 'zod';
import { defineRecord } from '../engine/define-record.ts';
import { plainText, recordId } from '../engine/fields.ts';

/** Ids of records that look alike. */
const alike = z
	.array(recordId)
	.min(2, 'names one record: name at least two that look alike')
	.refine((ids) => new Set(ids).size === ids.length, 'names a record twice: keep it once');

/** Facts or works that look like one and are not, with the reason why: they are not refused as twins. */
const twinsSchema = z
	.strictObject({
		/** A name for the entry, for messages. */
		id: recordId,
		/** Ids of facts and of advice. Each looks like another of them. */
		facts: alike.optional(),
		/** Ids of works. Each looks like another of them. */
		works: alike.optional(),
		/** How they differ, in a sentence. Not printed. */
		why: plainText,
	})
	.refine(({ facts, works }) => !facts !== !works, {
		path: ['facts'],
		error: 'and works stand together, or neither does: give one of them',
	});

export const TWINS = defineRecord({
	kind: 'twins',
	path: 'content/evidence/twins.yaml',
	called: 'an entry of twins',
	schema: twinsSchema,
});
declare module '../engine/define-record.ts' {
	interface Kinds {
		twins: typeof TWINS;
	}
}
