import { z } from 'zod';
import { defineRecord } from '../../../engine/define-record.ts';
import { complain, factIds, oneOf, plainText, recordId, shortText } from '../../../engine/fields.ts';

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

/** What a way looks at, in a box of 72 by 34 units: a date, who knocks at a message, a pattern, what is written in a message. */
export const WAY_PICTURES = {
	date: {
		lines: 'M20,6h44v27h-44zM31,1v8M53,1v8',
		filled: 'M20,6h44v8h-44zM26,18h6v4h-6zM39,18h6v4h-6zM52,18h6v4h-6zM26,26h6v4h-6zM39,26h6v4h-6z',
	},
	gate: { lines: 'M2,16h24M42,5h29v18h-15l-7,7v-7h-7z', filled: 'M22,10l9,6l-9,6zM32,1h4v32h-4z' },
	pattern: {
		lines: 'M8,17L64,4M8,17L64,13M8,17L64,21M8,17L64,30',
		filled: 'M2,11h12v12h-12zM61,1h7v6h-7zM61,10h7v6h-7zM61,18h7v6h-7zM61,27h7v6h-7z',
	},
	message: { lines: '', filled: 'M14,1h57v25h-42l-8,8v-8h-7z', written: 'M21,8h43M21,14h43M21,20h26' },
} as const;
const WAY_PICTURE_NAMES = Object.keys(WAY_PICTURES) as (keyof typeof WAY_PICTURES)[];

/** Ways to do a thing, each with what it looks at. */
const ways = z.strictObject({
	id: recordId,
	form: z.literal('ways'),
	rows: rowsOf(row.extend({ looksAt: words, picture: oneOf(WAY_PICTURE_NAMES, 'is not a picture') })),
});

/** Parts of a thing, in their order, and who sees which of them. */
const parts = z
	.strictObject({
		id: recordId,
		form: z.literal('parts'),
		/** What the parts answer: it stands over the names of who sees them. */
		question: words,
		/** What filled and dotted mean. */
		key: words,
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

/** How far a step of a grid got: taken at its date; proposed only; decided and still to come; not known whether it counts. */
const STATES = ['taken', 'open', 'ahead', 'unsure'] as const;
export type StepState = (typeof STATES)[number];

/** Places, and the dates of the steps that were taken there. */
const places = z
	.strictObject({
		id: recordId,
		form: z.literal('places'),
		/** Whether a step without a date was looked for and not found, as it was unless told; else it says nothing. */
		isSought: z.boolean().optional(),
		steps: z.array(words).min(2, 'has one step: name at least two'),
		rows: z
			.array(
				z.strictObject({
					name: words,
					dates: z.array(
						z.strictObject({
							step: words,
							/** The year; none where it was taken, and no date was found. */
							when: words.optional(),
							/** Taken, unless told. */
							state: z.enum(STATES).optional(),
							facts: factIds,
						}),
					),
				}),
			)
			.min(2, 'has one row: a grid compares at least two'),
	})
	.superRefine(({ steps, rows }, context) => {
		for (const [index, { dates }] of rows.entries())
			for (const { step } of dates)
				if (!steps.includes(step))
					complain(context, ['rows', index, 'dates'], `has ${step}, which is none of the steps: ${steps.join(', ')}`);
	});

/** What a picture of the page of one demand shows. */
export const pageLeadSchema = z.discriminatedUnion('form', [matching, ways, parts, counts, places], {
	error:
		'is not a form: write matching, ways, parts, counts or places, with its fields in src/subjects/demands/chart/lead-records.ts',
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
