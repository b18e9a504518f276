import { z } from 'zod';
import { recordId, shortText } from './evidence.ts';

/** The bodies whose members are told of each country, in the order of columns: fields of a country. */
export const BODIES = ['eu', 'schengen', 'europol'] as const;
export type Body = (typeof BODIES)[number];

/** The later declarations of police chiefs, in order of date: fields of a country's `declarations`. */
export const DECLARATIONS = ['lisbon2023', 'london2024'] as const;
export type Declaration = (typeof DECLARATIONS)[number];

const MEMBERSHIP_IDS = [...BODIES, ...DECLARATIONS] as const;

const words = shortText.min(1);

/** A body that countries belong to, or a later declaration: a column of the table of the 32. */
export const membershipSchema = z
	.strictObject({
		/** The field of a country that it heads. */
		id: z.enum(MEMBERSHIP_IDS, { error: `is no field of a country: write one of ${MEMBERSHIP_IDS.join(', ')}` }),
		/** What it is called at the head of its column and in choices. */
		name: words,
		/** The same with its day, at the head of its column in the data files; left out where the name tells it. */
		dataName: words.optional(),
		/** The fact that tells of it. */
		fact: recordId,
		/** What the countries are that stand to it in one way, after their number: "22 members", "4 associated". */
		counts: z.strictObject({
			/** Members, or those that signed. */
			full: words,
			/** Those that take part without being members; left out where there is no such way. */
			partial: words.optional(),
			/** All others. */
			none: words,
		}),
		/** For a declaration: how a country stands to it, in the country's row. */
		says: z.strictObject({ full: words, partial: words.optional(), none: words }).optional(),
		/** The same on the country's card, where there is room for more. */
		card: z.strictObject({ full: words.optional(), partial: words.optional(), none: words.optional() }).optional(),
	})
	.superRefine(({ id, says }, context) => {
		if (!says && (DECLARATIONS as readonly string[]).includes(id))
			context.addIssue({
				code: 'custom',
				path: ['says'],
				message: 'is missing: say what stands in the row of a country that signed, and of one that did not',
			});
	});
export type RawMembership = z.infer<typeof membershipSchema>;
