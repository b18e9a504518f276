import { z } from 'zod';
import { defineRecord } from '../engine/define-record.ts';
import { addressDigest, campaignCodes } from '../engine/refused-digests.ts';
import { complain, oneOf, recordId, ref, shortText, webAddress } from '../engine/fields.ts';
import { checkEditorNote } from './support.ts';
import { words } from '../words/words.ts';
import { factDate } from '../engine/fact-date.ts';

/** The keys of the words for a field: whatever has words is known. */
const keysOf = <Key extends string>(words: Readonly<Record<Key, unknown>>) => Object.keys(words) as [Key, ...Key[]];
/** What kind of body publishes or acts. One body has one kind, whatever it publishes; what a text is, says its type. */
export const BODY_KINDS = keysOf(words.evidence.bodyKinds);
export type BodyKind = (typeof BODY_KINDS)[number];

/** Kinds of body whose word alone readers must beware of. */
export const WEAK_KINDS: readonly BodyKind[] = [
	'person',
	'encyclopaedia',
	'forum',
	'automated',
	'campaign',
	'private-file',
];

/** Kinds of body that tell of others: first-hand only where a fact is about that very text, and says so. */
export const RELAYING_KINDS: readonly BodyKind[] = [...WEAK_KINDS, 'law-firm', 'news', 'reseller'];

/** Who publishes a text, or acts. */
export const bodySchema = z.strictObject({
	/** Permanent id, named by works. */
	id: recordId,
	/** Its name as readers know it, with its country where the name does not tell. Never that of a copier. */
	name: shortText.min(1, 'is empty: name the body'),
	/** What kind of body it is. */
	kind: oneOf(BODY_KINDS, 'is not a kind of body'),
});
export type Body = z.infer<typeof bodySchema>;
const WORK_TYPES = keysOf(words.evidence.workTypes);
export type WorkType = (typeof WORK_TYPES)[number];
/** Why readers are not sent to a text. */
export const NO_LINK_REASONS = keysOf(words.evidence.noLink);
/** How what we read stands to the work: the work itself, all of it elsewhere, some of it elsewhere, or in another language. */
const FIDELITIES = keysOf(words.evidence.fidelities);

/**
 * How much of the text we read.
 * - `whole`: all of it.
 * - `opening`: its first part, mostly the first 2,000 characters.
 * - `passage`: a passage that somebody quotes, or that a search brought up.
 * - `abstract`: the summary that stands before a paper.
 * - `title`: its title or contents only. It supports nothing but that the text exists.
 */
const EXTENTS = keysOf(words.evidence.extents);

/** What we had before us of a work, and where. Its id is part of the address of its entry among the sources. */
export const readingSchema = z
	.strictObject({
		/** Permanent id, part of the address of its entry. Publisher, subject, year: `reuters-tech-firms-2020`. */
		id: recordId,
		/** The web address at which it was read, or at which its publisher has it. */
		url: webAddress
			.refine((address) => campaignCodes(address).length === 0, {
				error: (issue) =>
					`carries campaign codes, which tell its owner where readers come from: take out ${campaignCodes(String(issue.input)).join(', ')}`,
			})
			.optional(),
		/** For a text to which readers are not sent: why. Printed. Its address is then kept nowhere but as a digest. */
		link: z.strictObject({ none: oneOf(NO_LINK_REASONS, 'is not a reason') }).optional(),
		/** The body that carries it, where that is not the body that published the work. */
		carrier: ref('bodies').optional(),
		/** How it stands to the work. */
		fidelity: oneOf(FIDELITIES, 'is not a fidelity'),
		/** How much of it we read. */
		extent: oneOf(EXTENTS, 'is not an extent'),
		/** Language of the text read: ISO 639-1, two letters, in quotation marks if it is 'no'. */
		language: z.string().regex(/^[a-z]{2}$/, 'is not a language: write two letters, for example en'),
		/** What readers should know of it, in a sentence. Printed. */
		note: shortText.min(1).optional(),
	})
	.superRefine(({ url, link, carrier, fidelity }, context) => {
		if (url && link)
			complain(
				context,
				'url',
				`is given although link says none (${link.none}): take it out, and add its digest ${addressDigest(url)} to content/editorial/refused.yaml`,
			);
		if (!url && !link)
			complain(
				context,
				'link',
				`is missing: a reading has a url, or link: { none: … } with one of ${NO_LINK_REASONS.join(', ')}`,
			);
		if (carrier && fidelity === 'original')
			complain(context, 'fidelity', 'is original although another body carries it: write copy, extract or translation');
	});
export type Reading = z.infer<typeof readingSchema>;

/** A text that exists, read or not, with every reading of it. */
export const workSchema = z
	.strictObject({
		/** Permanent id, named by facts that rest on the work. Mostly that of its first reading. */
		id: recordId,
		/** Title in its own language, or our description of it where `titleIsOurs`. */
		title: shortText.min(1),
		/** True where `title` is our description: the text has none, or we do not print it. */
		titleIsOurs: z.literal(true).optional(),
		/** Id of the body that issued it. */
		by: ref('bodies'),
		/** The person or people who wrote it, where the text names them. */
		author: shortText.optional(),
		/** When it was published, as exactly as known; left out where it is not known. */
		date: factDate.optional(),
		/** How the date is known, where the text does not print it. Printed. */
		dateIs: z
			.literal('inferred', { error: 'is not a way of knowing a date: write inferred, or leave it out' })
			.optional(),
		/** What the text is. */
		type: oneOf(WORK_TYPES, 'is not a type of work'),
		/** Ids of the works it tells of and rests on: what has one origin counts once. */
		reports: z.array(ref('works')).min(1).optional(),
		/** True of the text this site is about: it never supports a check of itself. */
		isSubject: z.literal(true).optional(),
		/** What we read of it. None for a work that we did not see. */
		readings: z.array(readingSchema).min(1, 'is empty: leave it out where the work was not seen').optional(),
		/** A note between editors. Never printed. */
		editorNote: shortText.optional(),
	})
	.superRefine(({ date, dateIs, readings, editorNote }, context) => {
		if (dateIs && !date) complain(context, 'dateIs', 'stands without a date: give one, or leave it out');
		checkEditorNote({ editorNote }, context, 'use dateIs, fidelity, extent or the note of a reading');
		// A note that readers should not be sent to a text is data, so that nothing can print the address all the same.
		if (
			readings?.some(({ link }) => !link) &&
			/\b(do not link|not linked|not a link|not for readers|names an? )/i.test(editorNote ?? '')
		)
			complain(
				context,
				'editorNote',
				'says that readers are not sent there: take out the url and write link: { none: … } with the reason',
			);
	});
export type Work = z.infer<typeof workSchema>;

/** A reading as the list of sources shows it. */
export interface Source
	extends
		Omit<Reading, 'carrier'>,
		Pick<Work, 'title' | 'titleIsOurs' | 'author' | 'date' | 'dateIs' | 'type'>,
		Pick<Body, 'kind'> {
	work: Work;
	publisher: string;
	/** Name of the body that carries what was read, where it is another. */
	carrier?: string | undefined;
}

export const BODIES = defineRecord({
	kind: 'bodies',
	path: 'content/evidence/bodies.yaml',
	called: 'a body',
	schema: bodySchema,
});
export const WORKS = defineRecord({
	kind: 'works',
	path: 'content/evidence/works/',
	called: 'a work',
	schema: workSchema,
	parts: { readings: { called: 'a reading', in: ({ readings = [] }) => readings } },
});
declare module '../engine/define-record.ts' {
	interface Kinds {
		bodies: typeof BODIES;
		works: typeof WORKS;
	}
	interface Parts {
		readings: true;
	}
	interface Records {
		/** The readings that a fact or a view rests on, in the order of their ids. */
		sources: Source[];
	}
}
