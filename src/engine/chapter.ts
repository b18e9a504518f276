import { z } from 'zod';
import { oneOf, shortText } from './fields.ts';

/** The states of the line over a heading. */
const THREADS = ['whole', 'broken', 'dotted', 'cut', 'turned'] as const;

/** The top of a chapter's file. */
export const chapterSchema = z.strictObject({
	/** The page's heading, in plain words. */
	title: z
		.string({ error: "is missing: write the page's heading" })
		.trim()
		.min(1, "is empty: write the page's heading")
		.max(100, 'is over 100 characters: shorten it'),
	/** One or two sentences: shown under the title and in search results, which cut off more. */
	summary: z
		.string({ error: 'is missing: write one or two sentences that say what the page answers' })
		.min(20, 'is too short: write one or two sentences that say what the page answers')
		.max(200, 'is over 200 characters: shorten it'),
	/** The note before a chapter that weighs more than others: what is there, and what is not. Else it has that of the site. */
	contentNote: shortText.min(20, 'is too short: say what is on the page, and what is not').optional(),
	/** The line over the heading, in the state of the page's main fact: docs/design.md. A page to look things up in has none. */
	thread: oneOf(THREADS, 'is not a state of a line').optional(),
});
export type ChapterMeta = z.infer<typeof chapterSchema>;
