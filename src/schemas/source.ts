import { z } from 'zod';
import { recordId } from './evidence.ts';
import { factDate } from './fact-date.ts';

/** What kind of body published a source. */
export const SOURCE_KINDS = [
	'academic',
	'civil-liberties',
	'government',
	'industry',
	'intergovernmental',
	'law-enforcement',
	'legislation',
	'news',
	'ngo',
	'regulator',
] as const;

/** A text that a fact rests on. */
export const sourceSchema = z.strictObject({
	/** Permanent id, part of the address `sources.html#id`. Publisher, subject, year: `reuters-tech-firms-2020`. */
	id: recordId,
	/** Title in its own language, or our description of it where `titleIsOurs`. */
	title: z.string().min(1),
	/** True where the text had no title and `title` describes it. */
	titleIsOurs: z.literal(true).optional(),
	/** The person or people who wrote it, where named. */
	author: z.string().optional(),
	/** Who published it. */
	publisher: z.string().min(1),
	/** When it was published, as exactly as known; left out where the text is undated. */
	date: factDate.optional(),
	/** The web address at which it was published; left out where there is none. */
	url: z
		.url({ protocol: /^https?$/, error: 'is not a web address: write it whole, beginning with https://' })
		.optional(),
	/** What kind of body published it. */
	kind: z.enum(SOURCE_KINDS, { error: `is not a kind of source: write one of ${SOURCE_KINDS.join(', ')}` }),
	/** Language of the text: ISO 639-1, two letters, in quotation marks if it is 'no'. */
	language: z.string().regex(/^[a-z]{2}$/, 'is not a language: write two letters, for example en'),
	/** True where stored text of it was read, mostly the first 2,000 characters. */
	seen: z.boolean(),
	/** A note between editors. Never printed. */
	editorNote: z.string().optional(),
});
export type Source = z.infer<typeof sourceSchema>;
