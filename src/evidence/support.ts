import { z } from 'zod';
import { complain, plainText, quotation, ref, shortText } from '../engine/fields.ts';
import { dayDate } from '../engine/fact-date.ts';

/** The longest passage that is printed beside a support, in words. */
export const PASSAGE_WORD_LIMIT = 30;
/** The longest short caution, in characters: it must fit beside a figure, on a card and in a line of a search. */
export const SHORT_CAUTION_LIMIT = 90;

/** The caution in a few words, for places with little room; left out where the caution itself is short. */
export const shortCaution = z
	.string()
	.min(1)
	.max(SHORT_CAUTION_LIMIT, `is longer than ${SHORT_CAUTION_LIMIT} characters: shorten it`)
	.meta({ worded: true })
	.optional();

/** A caution goes wherever its record goes: one that is long has a short form. Give it to `.superRefine` of each schema with cautions. */
export function checkCaution(
	{ caution, cautionShort }: { caution?: string | undefined; cautionShort?: string | undefined },
	context: z.RefinementCtx,
): void {
	const say = (message: string) => complain(context, 'cautionShort', message);
	if (cautionShort && !caution) say('stands without a caution: give the caution in full, or take it out');
	if (!cautionShort && caution && caution.length > SHORT_CAUTION_LIMIT)
		say(
			`is missing: the caution has ${caution.length} characters, and cards, search results and rows have room for ${SHORT_CAUTION_LIMIT}; say what to beware of in a few words`,
		);
}

/** The caution of what tells several facts. */
export const viewCaution = {
	/** What to beware of, in the place of the facts' own cautions, which one after the other are no text. Printed. */
	caution: plainText.optional(),
	cautionShort: shortCaution,
};

/** One reading that a fact rests on. */
export const supportSchema = z.strictObject({
	/** Id of the reading. */
	reading: ref('readings'),
	/** What the reading says of the fact: our words, or a short quotation; at most 30 words. Printed. */
	passage: plainText
		.meta({ worded: false })
		.refine((text) => text.split(/\s+/).length <= PASSAGE_WORD_LIMIT, {
			error: (issue) =>
				`has ${String(issue.input).split(/\s+/).length} words; a passage may have ${PASSAGE_WORD_LIMIT}: shorten it`,
		})
		.optional(),
	/** Which part of the fact it covers, where it does not cover all of it: "the figure". Printed. */
	covers: shortText.min(1).optional(),
});
export type Support = z.infer<typeof supportSchema>;

/** What makes a record a fact: the support of one proposition. How it is known, `standingOf` tells from these fields. */
export const evidence = {
	/**
	 * Ids of the works in which those who acted or spoke did so, or which record it officially. Left out where the works of
	 * `support` are these, which they are not where news, a law firm, an encyclopaedia or the like tells of it.
	 */
	original: z.array(ref('works')).min(1).optional(),
	/** The readings it rests on, the main one first. */
	support: z.array(supportSchema).min(1, 'is empty: name a reading, or leave it out').optional(),
	/** For what the editors reason: from which facts, and how. Printed. */
	inference: z
		.strictObject({
			/** Ids of the facts it is reasoned from. */
			from: z.array(ref('facts', 'arguments')).min(1, 'is empty: an inference names the facts it rests on'),
			/** The reasoning. */
			reasoning: plainText,
		})
		.optional(),
	/** For what was looked for and not found: where, and when. Printed. */
	search: z
		.strictObject({
			/** What was searched. */
			where: plainText,
			/** The day of the last search. */
			when: dayDate,
		})
		.optional(),
	/** Where sources disagree, in a sentence. Printed. */
	differs: shortText.min(1).meta({ worded: true }).optional(),
	/** A caution that readers need beside the fact. It goes wherever the fact goes. */
	caution: shortText.min(1).meta({ worded: true }).optional(),
	cautionShort: shortCaution,
	/** The work that shows that a law is in force, for a fact that says so. */
	commencement: ref('works').optional(),
	/** True of a plan or an expiry date: it may lie after its sources. */
	ahead: z.literal(true).optional(),
	/** A quotation that the fact rests on. */
	quote: quotation.optional(),
	/** A note between editors. Never printed. */
	editorNote: shortText.optional(),
};
export type EvidenceFields = z.infer<z.ZodObject<typeof evidence>>;

/** What the fields of `evidence` must satisfy together. Give it to `.superRefine` of each schema that has them. */
export function checkEvidence(fact: EvidenceFields, context: z.RefinementCtx): void {
	const grounds = (['support', 'inference', 'search'] as const).filter((field) => fact[field]);
	if (grounds.length === 0) complain(context, 'support', 'is missing: a fact has support, an inference or a search');
	checkCaution(fact, context);
	if (fact.inference && fact.search) complain(context, 'search', 'stands beside an inference: split the fact in two');
	if (fact.inference && fact.support)
		complain(context, 'support', 'stands beside an inference: give it to the facts that the inference is drawn from');
	const readings = (fact.support ?? []).map(({ reading }) => reading);
	if (new Set(readings).size < readings.length) complain(context, 'support', 'names a reading twice: keep it once');
	checkEditorNote(fact, context, 'say it in caution, differs, inference or the note of a reading');
}

/** A note that is never printed says nothing that readers must know. */
export function checkEditorNote(
	{ editorNote = '' }: { editorNote?: string | undefined },
	context: z.RefinementCtx,
	advice: string,
): void {
	const [found] = /\b(memory|infer\w*|not seen|draft|only the opening|general knowledge)\b/i.exec(editorNote) ?? [];
	if (found) complain(context, 'editorNote', `says "${found}", which readers must know: ${advice}`);
}
