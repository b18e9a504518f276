import { z } from 'zod';
import { checkEvidence, evidenced, plainText, recordId } from './evidence.ts';
import { factDate } from './fact-date.ts';
import { askId } from './ask.ts';

const claim = {
	/** Permanent id, part of an address. */
	id: recordId,
	/** When what is claimed happened or was said. */
	date: factDate.optional(),
	/** The claim, in our own words, at the strength of its evidence. */
	text: plainText,
	...evidenced,
};

/** A claim about the announcement, its makers and its setting. */
export const announcementClaimSchema = z
	.strictObject({
		...claim,
		/** Which part of the story it belongs to. */
		topic: z.enum(['event', 'people', 'three-clicks', 'direct-link', 'how-agreed', 'origins', 'backdrop', 'reactions']),
	})
	.superRefine(checkEvidence);

/** A claim about the 32 countries, the forums of police chiefs, Europol, Interpol and later declarations. */
export const coalitionClaimSchema = z
	.strictObject({
		...claim,
		/** Which part of the story it belongs to. */
		topic: z.enum([
			'list',
			'composition',
			'europol',
			'interpol',
			'task-force',
			'informal-meeting',
			'convention',
			'declarations',
		]),
	})
	.superRefine(checkEvidence);

/** A fact about one of the five demands, or about all of them. */
export const demandFactSchema = z
	.strictObject({
		...claim,
		/** The demand it concerns, or `all`. */
		demand: z.union([askId, z.literal('all')]),
		/** What it tells of the demand. */
		aspect: z.enum(['origin', 'why', 'method', 'in-place-2020', 'since-2020', 'objection', 'measure', 'misreading']),
		/** Name of the method, objection or measure, or the misreading itself. */
		title: z.string().optional(),
		/** What a method cannot do. Required of methods. */
		limit: z.string().optional(),
	})
	.superRefine(checkEvidence)
	.superRefine((fact, context) => {
		if (fact.aspect === 'method' && !fact.limit)
			context.addIssue({ code: 'custom', path: ['limit'], message: 'is missing: a method is printed with its limit' });
		if (['method', 'objection', 'measure', 'misreading'].includes(fact.aspect) && !fact.title)
			context.addIssue({ code: 'custom', path: ['title'], message: `is missing: name the ${fact.aspect}` });
	});

/** A fact in the debate about safety by design. */
export const debateFactSchema = z
	.strictObject({
		...claim,
		/** The question it bears on. */
		question: z.enum([
			'concept',
			'who-sets-the-standard',
			'encryption',
			'age-assurance',
			'detection-accuracy',
			'generative-ai',
			'childrens-own-rights',
			'small-services',
			'global-reach',
			'where-it-stands',
		]),
	})
	.superRefine(checkEvidence);

export type AnnouncementClaim = z.infer<typeof announcementClaimSchema>;
export type CoalitionClaim = z.infer<typeof coalitionClaimSchema>;
export type DemandFact = z.infer<typeof demandFactSchema>;
export type DebateFact = z.infer<typeof debateFactSchema>;
