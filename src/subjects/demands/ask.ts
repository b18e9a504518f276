import { z } from 'zod';
import { defineRecord } from '../../engine/define-record.ts';
import { complain, factIds, oneOf, plainText, recordId, ref, shortText } from '../../engine/fields.ts';
import { checkCaution, shortCaution, viewCaution } from '../../evidence/support.ts';
import { singleDate } from '../../engine/fact-date.ts';
import { latestReach, type Site } from '../../engine/site.ts';
import type { Evidence } from '../../evidence/ledger.ts';
import { judgedAsOfInWords } from '../../text/reach.ts';
import { words } from '../../words/words.ts';
import { EASY_PICTURE_NAMES } from '../../prose/easy-pictures.ts';
import type { Ground } from '../../engine/check.ts';
import { ofKind } from '../../engine/placed.ts';
import { faultIn, type Fault } from '../../engine/fault.ts';

/** How far a demand is met, from least to most. Each says something of its demand alone: a rank among the five would not. */
export const JUDGEMENT_LEVELS = ['not-at-all-met', 'hardly-met', 'partly-met', 'mostly-met', 'fully-met'] as const;
export type JudgementLevel = (typeof JUDGEMENT_LEVELS)[number];

/** A level as it is said: "partly met". */
export function levelInWords(level: JudgementLevel): string {
	return words.demands.levels[level].name;
}

/** The date of a judgement as it is said. */
export function asOfInWords({ judgement }: RawAsk, site: Site): string {
	return judgedAsOfInWords(judgement.asOf, latestReach(site));
}

/** One of the demands. Its wordings in single texts are compared in `wordings.yaml`. */
export const askSchema = z
	.strictObject({
		/** Its id and the file name of its page. */
		id: recordId,
		/** Its place in the list, from 1. */
		number: z.int().min(1),
		/** A name of two to six words. */
		name: shortText.min(1),
		/** How strongly the fullest English text puts it. */
		strength: z.enum(['must', 'should']),
		/** What it means, for a reader who knows nothing of the subject. */
		plain: plainText,
		/** The drawing beside it at a glance: one of those of the easy-read pages. */
		picture: shortText.min(1, 'is empty: name a drawing of src/prose/easy-pictures.ts'),
		/** The sense of the announcement's version. */
		wording: plainText,
		/** The sense of the version before it. How both texts are called stands in `content/site.yaml`. */
		earlierWording: plainText,
		/** The facts of its wording. */
		facts: factIds,
		/** How single outlets put it. */
		wordings: z.array(
			z.strictObject({
				/** Id of the reading of the outlet's text. */
				reading: ref('readings'),
				/** How it put the demand, described in our words. */
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
				confidence: shortText.min(1).meta({ worded: true }),
				/** The month up to which the evidence reaches. */
				asOf: z
					.union([shortText, z.number()], {
						error: 'is missing: say up to which month the evidence for this judgement reaches',
					})
					.pipe(singleDate),
				/** Ids of the facts it rests on. */
				basis: z.array(ref('facts', 'arguments')).min(1, 'names no fact: a judgement shows what it rests on'),
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
		/** What the demand does not say. Printed. */
		caution: plainText,
		/** The same in a few words. */
		cautionShort: shortCaution,
	})
	.superRefine(checkCaution);
export type RawAsk = z.infer<typeof askSchema>;
export type Ask = RawAsk & Evidence;

/** One statement of the machine-translated article, checked against other sources. */
export const articleStatementSchema = z
	.strictObject({
		/** Permanent id, part of the address: `statement-10`. */
		id: recordId,
		/** Its place in the article, from 1. */
		number: z.int().min(1),
		/** The statement, in our words: of the article only single words are quoted. */
		statement: plainText,
		/** What other sources make of it. */
		verdict: plainText,
		/** The facts it was checked against. None of them rests on the article. */
		facts: factIds,
		/** What translation changed. */
		lostInTranslation: plainText,
		/** How this site puts it. */
		carefulWording: plainText,
		...viewCaution,
	})
	.superRefine(checkCaution);
export type RawArticleStatement = z.infer<typeof articleStatementSchema>;
type ArticleStatement = RawArticleStatement & Evidence;

export const ASKS = defineRecord({
	kind: 'asks',
	path: 'content/views/asks.yaml',
	called: 'a demand',
	schema: askSchema,
	join: (ask, { told }): Ask => ({ ...ask, ...told(ask.facts, ask) }),
});
export const ARTICLE_STATEMENTS = defineRecord({
	kind: 'articleStatements',
	path: 'content/views/article-statements.yaml',
	called: 'a statement',
	schema: articleStatementSchema,
	join: (statement, { told }): ArticleStatement => ({ ...statement, ...told(statement.facts, statement) }),
});
declare module '../../engine/define-record.ts' {
	interface Kinds {
		asks: typeof ASKS;
		articleStatements: typeof ARTICLE_STATEMENTS;
	}
}

/** Demands that do not stand in the order of the announcement. */
export function askOrder({ placed }: Pick<Ground, 'placed'>): Fault[] {
	return ofKind(placed, 'asks').flatMap((ask, index) =>
		ask.value.number === index + 1
			? []
			: [
					faultIn(
						ask,
						'number',
						ask.value.number,
						'is out of order: the demands stand in the order of the announcement, from 1',
					),
				],
	);
}

/** Demands whose drawing is none. */
export function unknownPictures({ placed }: Pick<Ground, 'placed'>): Fault[] {
	const names: readonly string[] = EASY_PICTURE_NAMES;
	return ofKind(placed, 'asks')
		.filter(({ value: { picture } }) => !names.includes(picture))
		.map((ask) => faultIn(ask, 'picture', ask.value.picture, `is not a drawing: write one of ${names.join(', ')}`));
}
