import { z } from 'zod';
import { ref } from './define-record.ts';

const QUOTATION_WORD_LIMIT = 25;

export { recordId, ref } from './define-record.ts';

/** One of these words. Whoever writes another is told so ("is not a theme"), and which there are. */
export const oneOf = <const Words extends readonly string[]>(words: Words, fault: string) =>
	z.enum(words, { error: `${fault}: write one of ${words.join(', ')}` });

/** Tells what is wrong in a record as a whole, at a field of it: for `.superRefine`. */
export function complain(context: z.RefinementCtx, field: string | (string | number)[], message: string): void {
	context.addIssue({ code: 'custom', path: [field].flat(), message });
}

/** At least one id of a reading, none of them twice. */
export const readingIds = z
	.array(ref('readings'))
	.min(1, 'names no reading: add at least one id of a reading in content/evidence/works')
	.refine((ids) => new Set(ids).size === ids.length, 'names a reading twice: keep it once');

/** At least one id of a fact, none of them twice. */
export const factIds = z
	.array(ref('facts'), { error: 'is missing: name the facts that it says' })
	.min(1, 'names no fact: add at least one id from content/facts')
	.refine((ids) => new Set(ids).size === ids.length, 'names a fact twice: keep it once');

/** A short quotation of a named person or body, in the original English. */
export const quotation = z.strictObject({
	/** The words quoted, without quotation marks; at most 25 words. */
	text: z
		.string()
		.trim()
		.min(1)
		.max(1_000)
		.refine((text) => countWords(text) <= QUOTATION_WORD_LIMIT, {
			error: (issue) =>
				`has ${countWords(String(issue.input))} words; a quotation may have ${QUOTATION_WORD_LIMIT}: shorten it, or paraphrase`,
		}),
	/** Who said or wrote it, with the office held at the time. */
	speaker: z.string({ error: 'is missing: say who said it' }).trim().min(1, 'is empty: say who said it').max(300),
});

/** A sentence or more of plain text in the editors' words, never markup. It is proof-read. */
export const plainText = z.string().trim().min(1, 'is empty: write the sentence').max(1_000).meta({ worded: true });
/** A statement with the facts that it rests on. Each of them is cited in the text of its page, too. */
export const statement = z.strictObject({ text: plainText, facts: factIds });
/** A name, a title, or another piece of plain text that stands in a line. What is `worded` is proof-read, as `plainText` is. */
export const shortText = z.string().trim().max(300);

/** The address of a page elsewhere, whole. */
export const webAddress = z
	.url({ protocol: /^https?$/, error: 'is not a web address: write it whole, beginning with https://' })
	.max(2_000);

/** The number of words in a text: runs of anything but white space. */
export function countWords(text: string): number {
	return text.split(/\s+/).filter(Boolean).length;
}

/** A column's name in a data file: a promise to whoever reads the files. */
export const columnName = z
	.string()
	.max(60)
	.regex(/^[a-z0-9_]+$/, 'is no name of a column: write small letters, figures and _');
