import { z } from 'zod';
import { addressDigest, campaignCodes } from '../model/refused-digests.ts';
import { recordId } from './evidence.ts';
import { dayDate, factDate } from './fact-date.ts';

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
	// Somebody's own notes that relay a text which we did not see.
	'working-file',
] as const;

/** Why readers are not sent to a text, and how its entry says so. */
export const NO_LINK_REASONS = {
	'names-a-person': 'its text names a person who was accused or convicted, or the person’s case',
	'describes-abuse': 'its text describes abuse, or pictures of it, in more detail than this site does',
	'could-help-harm': 'its text holds prices, signs or lists that could help someone do harm',
	'unfit-copy': 'it was read as a copy on a site that readers should not be sent to',
	relay: 'it is a working file in a public repository that relays the original, and was not made for readers',
	'no-address': 'its public address is not known',
} as const;
export type NoLinkReason = keyof typeof NO_LINK_REASONS;

/** A text that a fact rests on. */
export const sourceSchema = z
	.strictObject({
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
		/** The web address at which it was published; left out where there is none, and where readers are not sent there. */
		url: z
			.url({ protocol: /^https?$/, error: 'is not a web address: write it whole, beginning with https://' })
			.refine((address) => campaignCodes(address).length === 0, {
				error: (issue) =>
					`carries campaign codes, which tell its owner where readers come from: take out ${campaignCodes(String(issue.input)).join(', ')}`,
			})
			.optional(),
		/** For a text to which readers are not sent: why. Printed in its entry. Its address is then kept nowhere but as a digest. */
		link: z
			.strictObject({
				none: z.enum(Object.keys(NO_LINK_REASONS) as [NoLinkReason], {
					error: `is not a reason: write one of ${Object.keys(NO_LINK_REASONS).join(', ')}`,
				}),
			})
			.optional(),
		/** What kind of body published it. */
		kind: z.enum(SOURCE_KINDS, { error: `is not a kind of source: write one of ${SOURCE_KINDS.join(', ')}` }),
		/** Language of the text: ISO 639-1, two letters, in quotation marks if it is 'no'. */
		language: z.string().regex(/^[a-z]{2}$/, 'is not a language: write two letters, for example en'),
		/** True where stored text of it was read, mostly the first 2,000 characters. */
		seen: z.boolean(),
		/** A note between editors. Never printed. */
		editorNote: z.string().optional(),
	})
	.superRefine(({ url, link, editorNote }, context) => {
		if (url && link)
			context.addIssue({
				code: 'custom',
				path: ['url'],
				message: `is given although link says none (${link.none}): take it out, and add its digest ${addressDigest(url)} to content/editorial/refused.yaml`,
			});
		if (!url && !link)
			context.addIssue({
				code: 'custom',
				path: ['link'],
				message: `is missing: a source has a url, or link: { none: … } with one of ${Object.keys(NO_LINK_REASONS).join(', ')}`,
			});
		// A note that readers should not be sent to a text is data, so that nothing can print the address all the same.
		if (!link && /\b(do not link|not linked|not a link|not for readers|names an? )/i.test(editorNote ?? ''))
			context.addIssue({
				code: 'custom',
				path: ['editorNote'],
				message: 'says that readers are not sent there: take out the url and write link: { none: … } with the reason',
			});
	});
export type Source = z.infer<typeof sourceSchema>;

/** A source that was taken out: its address stays, and says why. */
export const withdrawnSourceSchema = z.strictObject({
	/** The id it had, part of its address. */
	id: recordId,
	/** The day on which it was taken out. */
	withdrawn: dayDate,
	/** Why, for readers who come by its address. Printed. */
	why: z.string().min(1),
});
export type WithdrawnSource = z.infer<typeof withdrawnSourceSchema>;
