import { z } from 'zod';

/** The longest quotation a page may carry, in words. */
export const QUOTATION_WORD_LIMIT = 25;

/** An id as it stands in an address: lower case letters, digits and single hyphens. */
export const recordId = z
	.string()
	.regex(
		/^[a-z0-9]+(-[a-z0-9]+)*$/,
		'is not an id: write lower-case letters, digits and single hyphens, for example "stop-grooming"',
	);

/** The id of a record in `content/facts/sources.yaml`. Checked to exist when all records are joined. */
export const sourceId = recordId;

/** At least one source id, none of them twice. */
export const sourceIds = z
	.array(sourceId)
	.min(1, 'names no source: add at least one id from content/facts/sources.yaml')
	.refine((ids) => new Set(ids).size === ids.length, 'names a source twice: keep it once');

/**
 * How a fact is known.
 * - `read`: stored text of a cited source states it.
 * - `second-hand`: a cited source reports it; the original was not seen and is named in `primary`.
 * - `inferred`: reasoned by the editors from facts that were read; the reasoning is shown.
 * - `not-found`: looked for, and not found.
 */
export const STATUSES = ['read', 'second-hand', 'inferred', 'not-found'] as const;
export type Status = (typeof STATUSES)[number];

/** A publishable status. `memory`, the researchers' mark for "no text found", is refused. */
export const status = z.enum(STATUSES, {
	error: (issue) =>
		issue.input === 'memory'
			? 'cannot be published: find and read a source, add it, and write status: read'
			: `is not a status: write one of ${STATUSES.join(', ')}`,
});

/** A short quotation of a named person or body, in the original English. */
export const quotation = z.strictObject({
	/** The words quoted, without quotation marks; at most 25 words. */
	text: z
		.string()
		.min(1)
		.refine((text) => countWords(text) <= QUOTATION_WORD_LIMIT, {
			error: (issue) =>
				`has ${countWords(String(issue.input))} words; a quotation may have ${QUOTATION_WORD_LIMIT}: shorten it, or paraphrase`,
		}),
	/** Who said or wrote it, with the office held at the time. */
	speaker: z.string({ error: 'is missing: say who said it' }).min(1, 'is empty: say who said it'),
});

/** A sentence or more of plain text, never markup. */
export const plainText = z.string().min(1, 'is empty: write the sentence');

/** What every fact carries, whatever its kind. */
export const evidenced = {
	/** How the fact is known. */
	status,
	/** Where it is stated; the first is the main one. Empty only where nothing was found. */
	sources: z.array(sourceId).refine((ids) => new Set(ids).size === ids.length, 'names a source twice: keep it once'),
	/** The original that a second-hand source reports and that was not seen. */
	primary: z
		.string()
		.refine((name) => !/^[a-z0-9]+(-[a-z0-9]+)+$/.test(name), 'is an id: name the original in words')
		.refine((name) => !/not seen/i.test(name), 'says that it was not seen, which is printed anyway: leave that out')
		.optional(),
	/** What the source says, in a few words: the strength the claim must keep. Never printed. */
	evidence: z.string().optional(),
	/** For an inference: the reasoning, printed with it. */
	reasoning: z.string().optional(),
	/** A caution that readers need beside the fact. Printed. */
	caution: z.string().optional(),
	/** Where sources disagree, in a sentence. Printed. */
	conflict: z.string().optional(),
	/** A quotation that the fact rests on. */
	quote: quotation.optional(),
	/** A note between editors. Never printed. */
	editorNote: z.string().optional(),
};

/** What `evidenced` fields must satisfy together. Give it to `.superRefine` of each fact's schema. */
export function checkEvidence(
	fact: { status: Status; sources: string[]; reasoning?: string | undefined },
	context: z.RefinementCtx,
): void {
	if (fact.status !== 'not-found' && fact.sources.length === 0)
		context.addIssue({
			code: 'custom',
			path: ['sources'],
			message: 'names no source: add at least one id from content/facts/sources.yaml',
		});
	if (fact.status === 'inferred' && !fact.reasoning)
		context.addIssue({
			code: 'custom',
			path: ['reasoning'],
			message: 'is missing: an inference shows its reasoning',
		});
}

/** The number of words in a text: runs of anything but white space. */
export function countWords(text: string): number {
	return text.split(/\s+/).filter(Boolean).length;
}
