import { z } from 'zod';
import { defineRecord } from '../../engine/define-record.ts';
import { siteAddress } from './lesson.ts';
import { plainText, recordId, ref, shortText } from '../../engine/fields.ts';

const idList = (what: string, id: z.ZodString) =>
	z
		.array(id, { error: `is missing: name the ${what} that the sheet shows` })
		.min(1, `is empty: name the ${what} that the sheet shows`)
		.refine((ids) => new Set(ids).size === ids.length, `has one of its ${what} twice: keep it once`);

/** A row of the table of error rates. Its figures are those of the fact that the sheet names. */
const rateRow = z.strictObject({
	rate: plainText.meta({ worded: false }),
	/** Where the rate comes from, or that it is invented. */
	from: plainText.meta({ worded: false }),
	alarms: plainText,
	right: plainText.meta({ worded: false }),
});

/** What a sheet shows: which records, in which form. */
const shows = z.discriminatedUnion(
	'sheet',
	[
		/** A demand: what was asked with facts that hold for all of them, and the verdict. */
		z.strictObject({ sheet: z.literal('demand'), ask: ref('asks'), facts: idList('facts', ref('facts')) }),
		/** Arguments of two sides on one question, the best of each first, with the best reply to each. */
		z.strictObject({ sheet: z.literal('debate'), arguments: idList('arguments', ref('arguments')) }),
		/** The countries as tiles. */
		z.strictObject({ sheet: z.literal('countries') }),
		/** Events in order, each with room for one of the labels. */
		z.strictObject({
			sheet: z.literal('timeline'),
			events: idList('events', ref('events')),
			labels: z.array(plainText).min(2, 'has fewer than two labels: pupils choose between them'),
		}),
		/** How to read figures: the cautions of the chapter `numbers`, what some series count, and an example of error rates. */
		z.strictObject({
			sheet: z.literal('numbers'),
			series: idList('series', ref('series')),
			/** Id of the fact that the example comes from. */
			fact: ref('facts'),
			rows: z.array(rateRow).min(1, 'is empty: give the rows of the table'),
		}),
		/** The marks of evidence, each with a fact that wears it. */
		z.strictObject({ sheet: z.literal('marks'), facts: idList('facts', ref('facts')) }),
		/** Numbers, and what to do. */
		z.strictObject({
			sheet: z.literal('help'),
			countries: idList('countries', ref('helpCountries')),
			services: idList('services', ref('helpServices')),
			advice: idList('advice', ref('helpAdvice')),
		}),
	],
	{
		error:
			'is not a sheet: write demand, debate, countries, timeline, numbers, marks or help, with its fields in src/subjects/teaching/handout.ts',
	},
);

/** A sheet to print, from records. `tests/browser/sheets.spec.ts` prints each and counts its sides: one. */
export const handoutSchema = z.strictObject({
	/** Permanent id, and the name of its page: `handouts/<id>.html`. */
	id: recordId,
	/** Its title, on the sheet and in lists. */
	title: plainText.max(60, 'is too long for the head of a sheet: shorten it to 60 characters'),
	/** What is on it, in a sentence, for lists and the search. */
	about: plainText,
	/** Other words by which teachers look for it. */
	names: z.array(shortText.min(1)).optional(),
	/** The one question that a class discusses with it. */
	question: z
		.string({ error: 'is missing: write the one question that a class discusses with this sheet' })
		.max(300)
		.regex(/\?$/, 'is not a question: write one that ends in "?"')
		.meta({ worded: true }),
	/** Where the site says more, with its evidence: a chapter, or a heading or record on it. */
	from: siteAddress,
	/** What pupils must know beside all of it. */
	caution: plainText.optional(),
	shows,
});
export type Handout = z.infer<typeof handoutSchema>;
export const HANDOUTS = defineRecord({
	kind: 'handouts',
	path: 'content/views/handouts.yaml',
	called: 'a handout',
	schema: handoutSchema,
});
declare module '../../engine/define-record.ts' {
	interface Kinds {
		handouts: typeof HANDOUTS;
	}
}
