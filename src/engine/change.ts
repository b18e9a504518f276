import { z } from 'zod';
import { oneOf, plainText, recordId } from './fields.ts';
import { dayDate } from './fact-date.ts';

/** `change`: something of substance is new or told anew. `correction`: something was wrong. */
const CHANGE_KINDS = ['change', 'correction'] as const;

/** The file of a chapter in `content/chapters`, without `.mdx`. */
const chapterFile = z
	.string()
	.max(100)
	.regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/, 'is not a chapter file: write it as content/site.yaml does, without .mdx');

/** A change of substance to one or more chapters, in `content/changes.yaml`. */
export const changeSchema = z.strictObject({
	/** Permanent id, part of the entry's id in the feeds: what changed, in a few words. */
	id: recordId,
	/** The day the change was made. */
	date: dayDate,
	/** The chapters changed. */
	chapters: z
		.array(chapterFile)
		.min(1, 'names no chapter: add at least one')
		.refine((files) => new Set(files).size === files.length, 'names a chapter twice: keep it once'),
	/** Whether something is new, or something was wrong. */
	kind: oneOf(CHANGE_KINDS, 'is not a kind of change'),
	/** What changed. For a correction: what was wrong and what the page says now. */
	text: plainText,
});
export type Change = z.infer<typeof changeSchema>;
