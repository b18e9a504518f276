import { z } from 'zod';
import { complain, factIds, oneOf, plainText, recordId } from './evidence.ts';
import { checkCaution, shortCaution } from './fact.ts';
import { singleDate } from './fact-date.ts';

/** The five asks, in the order of the announcement. Ids are the file names of their pages. */
export const ASK_IDS = ['block-at-upload', 'stop-grooming', 'stop-live-streaming', 'help-police', 'openness'] as const;

/** The id of one of the five asks. */
export const askId = oneOf(ASK_IDS, 'is not a demand');
export type AskId = z.infer<typeof askId>;

/**
 * How far an ask is met, from least to most. The words of a level are its id without hyphens: "partly met".
 * Each says something of its ask alone: a rank among the five, such as "least met", would not.
 */
export const JUDGEMENT_LEVELS = ['not-at-all-met', 'hardly-met', 'partly-met', 'mostly-met', 'fully-met'] as const;
export type JudgementLevel = (typeof JUDGEMENT_LEVELS)[number];

/** A level as it is said: "partly met". */
export function levelInWords(level: JudgementLevel): string {
	return level.replaceAll('-', ' ');
}

/** One of the five asks, which the press called demands. */
export const askSchema = z
	.strictObject({
		/** Its id and the file name of its page. */
		id: askId,
		/** Its place in the list, 1 to 5. */
		number: z.int().min(1).max(5),
		/** A name of two to six words. */
		name: z.string().min(1),
		/** How strongly the fullest English text puts it. */
		strength: z.enum(['must', 'should']),
		/** What it means, for a reader who knows nothing of the subject. */
		plain: plainText,
		/** The sense of the Home Secretary's version of 3 September 2018. */
		wording2018: plainText,
		/** The sense of the version of 14 February 2020. */
		wording2020: plainText,
		/** The facts of its wording. */
		facts: factIds,
		/** How single outlets put it. */
		wordings: z.array(
			z.strictObject({
				/** Id of the reading of the outlet's text. */
				reading: recordId,
				/** How it put the ask, described in our words. */
				text: plainText,
			}),
		),
		/** The editors' view of how far it is met. Always labelled as theirs. */
		judgement: z
			.strictObject({
				/** The view, in a sentence or two. It says its level in the level's own words. */
				text: plainText,
				/** The main reason for it, in one sentence that stands beside the level in the ledger. It says nothing that `text` does not. */
				why: plainText.max(130, 'is too long for a row of the ledger: give the main reason in at most 130 letters'),
				/** The view as a step in an order, not as a measure: from `not-at-all-met` over `partly-met` to `fully-met`. */
				level: oneOf(JUDGEMENT_LEVELS, 'is not a level'),
				/** How sure the editors are of the level: how little a further fact could move it. Not a probability. */
				confidence: z.string().min(1),
				/** The month up to which the evidence reaches. */
				asOf: z
					.union([z.string(), z.number()], {
						error: 'is missing: say up to which month the evidence for this judgement reaches',
					})
					.pipe(singleDate),
				/** Ids of the facts it rests on. */
				basis: z.array(recordId).min(1, 'names no fact: a judgement shows what it rests on'),
			})
			.superRefine(({ text, level }, context) => {
				const lower = text.toLowerCase();
				const said = JUDGEMENT_LEVELS.find((candidate) => lower.includes(levelInWords(candidate)));
				if (said !== level)
					complain(
						context,
						'level',
						`does not fit the text, which ${said ? `says "${levelInWords(said)}"` : 'says no level in words'}: correct one of them`,
					);
			}),
		/** What the ask does not say. Printed. */
		caution: plainText,
		/** The same in a few words. */
		cautionShort: shortCaution,
	})
	.superRefine(checkCaution);
export type RawAsk = z.infer<typeof askSchema>;

/** One statement of the machine-translated article, checked against other sources. */
export const articleStatementSchema = z.strictObject({
	/** Permanent id, part of the address: `statement-10`. */
	id: recordId,
	/** Its place in the article, from 1. */
	number: z.int().min(1),
	/** The statement, in our words: the article is never quoted. */
	statement: plainText,
	/** What other sources make of it. */
	verdict: plainText,
	/** The facts it was checked against. None of them rests on the article. */
	facts: factIds,
	/** What translation changed. */
	lostInTranslation: plainText,
	/** How this site puts it. */
	carefulWording: plainText,
});
export type RawArticleStatement = z.infer<typeof articleStatementSchema>;
