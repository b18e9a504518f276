import { z } from 'zod';
import { defineRecord } from '../../../engine/define-record.ts';
import { complain, factIds, plainText, recordId, shortText } from '../../../engine/fields.ts';

const words = shortText.min(1, 'is empty: write the words').meta({ worded: true });
/** A row of the drawing: what it says to who listens, and the facts that it rests on, each cited in the text of the page. */
const row = z.strictObject({ name: words, inWords: plainText, facts: factIds });
const rowsOf = <Row extends z.ZodObject>(schema: Row) =>
	z.array(schema).min(2, 'has one row: a picture compares at least two');

/** Things that pass stations, of which one compares them with a list: what is on it is stopped, all else passes. */
const matching = z.strictObject({
	id: recordId,
	form: z.literal('matching'),
	stations: z.strictObject({ picture: words, code: words, list: words }),
	rows: rowsOf(row.extend({ isListed: z.boolean(), outcome: words })),
});

/** Ways to do a thing, each with what it looks at, and whether it reads messages. */
const ways = z.strictObject({
	id: recordId,
	form: z.literal('ways'),
	/** What stands over the messages. */
	messages: words,
	rows: rowsOf(row.extend({ looksAt: words, reads: z.boolean() })),
});

/** Parts of a thing, in their order, and who sees which of them. */
const parts = z
	.strictObject({
		id: recordId,
		form: z.literal('parts'),
		/** What the parts answer: it stands over the names of who sees them. */
		question: words,
		parts: z.array(words).min(2, 'has one part: name at least two'),
		/** What each sees, and the condition that it then does not, if there is one. */
		rows: rowsOf(row.extend({ sees: words, unless: words.optional() })),
	})
	.superRefine(({ parts: known, rows }, context) => {
		for (const [index, { sees }] of rows.entries())
			if (!known.includes(sees))
				complain(context, ['rows', index, 'sees'], `is none of the parts: write one of ${known.join(', ')}`);
	});

/** How many of a fixed number, counted more than once in the same way. */
const counts = z
	.strictObject({
		id: recordId,
		form: z.literal('counts'),
		/** How many there are. */
		of: z.int().positive(),
		/** What one of them is, and what it says if it is filled. */
		one: words,
		rows: rowsOf(row.extend({ count: z.int().nonnegative() })),
	})
	.superRefine(({ of, rows }, context) => {
		for (const [index, { count }] of rows.entries())
			if (count > of) complain(context, ['rows', index, 'count'], `is more than ${of}, of which it is a part`);
	});

/** What a lead picture of the page of one demand shows. */
export const pageLeadSchema = z.discriminatedUnion('form', [matching, ways, parts, counts], {
	error:
		'is not a form: write matching, ways, parts or counts, with its fields in src/subjects/demands/chart/lead-records.ts',
});
export type PageLead = z.infer<typeof pageLeadSchema>;
type Form = PageLead['form'];
export type PageLeadOf<Of extends Form> = Extract<PageLead, { form: Of }>;

/** The record of a lead picture. Throws if it has another form. */
export function pageLead<Of extends Form>(leads: readonly PageLead[], id: string, form: Of): PageLeadOf<Of> {
	const lead = leads.find((one) => one.id === id);
	if (lead?.form !== form)
		throw new Error(`content/views/page-leads.yaml has no ${id} of the form ${form}: correct the name`);
	return lead as PageLeadOf<Of>;
}

export const PAGE_LEAD_RECORDS = defineRecord({
	kind: 'pageLeads',
	path: 'content/views/page-leads.yaml',
	called: 'a lead picture',
	schema: pageLeadSchema,
});
declare module '../../../engine/define-record.ts' {
	interface Kinds {
		pageLeads: typeof PAGE_LEAD_RECORDS;
	}
}
