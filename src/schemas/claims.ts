import { z } from 'zod';
import { checkEvidence, evidenced, plainText, recordId } from './evidence.ts';
import { factDate } from './fact-date.ts';
import { askId } from './ask.ts';

/** What a record must say of a poll: polls in this debate were paid for by those who take part in it. */
export const pollSchema = z.strictObject(
	{
		/** Who paid for it. */
		commissionedBy: z
			.string({ error: 'is missing: say who commissioned the poll' })
			.min(1, 'is empty: say who commissioned the poll'),
		/** Where the commissioner stands in the debate, in a sentence. */
		stand: plainText,
		/** The firm that asked, where known. */
		askedBy: z.string().min(1).optional(),
		/** Who was asked: how many, of what age, where. */
		asked: z.string().min(1),
	},
	{ error: 'is not a poll: give commissionedBy, stand and asked' },
);
export type Poll = z.infer<typeof pollSchema>;

/** A record that speaks of a poll says who commissioned it. Give it to `.superRefine` of each claim's schema. */
function checkPoll(
	{ id, text, poll }: { id: string; text: string; poll?: Poll | undefined },
	context: z.RefinementCtx,
): void {
	if (!poll && /\b(poll|polls|polled|YouGov)\b/i.test(`${id} ${text}`))
		context.addIssue({
			code: 'custom',
			path: ['poll'],
			message: 'is missing: a poll is printed with its commissioner; give commissionedBy, stand and asked',
		});
}

const claim = {
	/** Permanent id, part of an address. */
	id: recordId,
	/** When what is claimed happened or was said. */
	date: factDate.optional(),
	/** The claim, in our own words, at the strength of its evidence. */
	text: plainText,
	/** For a poll: who commissioned it and who was asked. Printed wherever the claim is. */
	poll: pollSchema.optional(),
	...evidenced,
};

/** A claim about the announcement, its makers and its setting. */
export const announcementClaimSchema = z
	.strictObject({
		...claim,
		/** Which part of the story it belongs to. */
		topic: z.enum(['event', 'people', 'three-clicks', 'direct-link', 'how-agreed', 'origins', 'backdrop', 'reactions']),
	})
	.superRefine(checkEvidence)
	.superRefine(checkPoll);

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
	.superRefine(checkEvidence)
	.superRefine(checkPoll);

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
	.superRefine(checkPoll)
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
	.superRefine(checkEvidence)
	.superRefine(checkPoll);

export type AnnouncementClaim = z.infer<typeof announcementClaimSchema>;
export type CoalitionClaim = z.infer<typeof coalitionClaimSchema>;
export type DemandFact = z.infer<typeof demandFactSchema>;
export type DebateFact = z.infer<typeof debateFactSchema>;
