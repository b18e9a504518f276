import { z } from 'zod';
import { defineRecord } from '../../engine/define-record.ts';
import { columnName, complain, oneOf, recordId, ref, shortText } from '../../engine/fields.ts';
import { withFact, type Evidence } from '../../evidence/ledger.ts';

/** The bodies whose members are told of each country, in the order of columns: fields of a country. */
export const BODIES = ['eu', 'schengen', 'europol'] as const;
export type Body = (typeof BODIES)[number];
/** How a country stands to a body or a declaration. `partial`: takes part without being a member. `none`: neither. */
export const MEMBERSHIP_LEVELS = ['full', 'partial', 'none'] as const;
export type MembershipLevel = (typeof MEMBERSHIP_LEVELS)[number];
const words = shortText.min(1);
const worded = words.meta({ worded: true });
/** Words for each way in which a country may stand to it; `partial` is left out where there is no such way. */
const perStanding = z.strictObject({ full: worded, partial: worded.optional(), none: worded });

/** How a country may stand to a body, in the words of its record; to the Union it may have `left`. */
export const RELATIONS = [
	'member',
	'left',
	'associated',
	'eu-not-yet',
	'opt-out',
	'member-in-transition',
	'operational-agreement',
	'none',
] as const;

/** A body that countries belong to, or a later declaration of police chiefs: a column of the table of countries. */
export const membershipSchema = z
	.strictObject({
		/** For a body: the field of a country that it heads. A later declaration has an id of its own, which countries name. */
		id: recordId,
		/** What it is called at the head of its column and in choices. */
		name: words,
		/** The fact that tells of it. */
		fact: ref('facts'),
		/** For a body: groups of its countries that can be added up to a number. */
		groups: z
			.array(
				z.strictObject({
					/** As sums of hypotheses name it. */
					id: recordId,
					/** What its countries are, after their number: "members of the European Union". */
					called: worded,
					/** How these stand to the body. */
					of: z.array(oneOf(RELATIONS, 'is no way to stand to a body')).min(1),
				}),
			)
			.optional(),
		/** For a declaration: how a country stands to it, in the country's row. */
		says: perStanding.optional(),
		/** The same on the country's card, where there is room for more. */
		card: perStanding.partial().optional(),
		/** For a declaration: its column in the data files. */
		data: z
			.strictObject({
				/** Its permanent name there. */
				column: columnName,
				/** Its name for readers, with its day; left out where that of the record tells it. */
				title: words.optional(),
				/** What stands in it. */
				description: words,
				words: perStanding,
			})
			.optional(),
	})
	.superRefine(({ id, says, data }, context) => {
		if (isBody(id)) return;
		if (!says)
			complain(
				context,
				'says',
				'is missing: say what stands in the row of a country that signed, and of one that did not',
			);
		if (!data) complain(context, 'data', 'is missing: say what its column in the data files is called and holds');
	});
export type RawMembership = z.infer<typeof membershipSchema>;
export type Membership = RawMembership & Evidence;

/** Whether a record of this id is a body, of which countries tell in a field of their own; else it is a declaration. */
export function isBody(id: string): id is Body {
	return (BODIES as readonly string[]).includes(id);
}

export const MEMBERSHIPS = defineRecord({
	kind: 'memberships',
	path: 'content/views/memberships.yaml',
	called: 'a body or declaration',
	schema: membershipSchema,
	join: (membership, ledger): Membership => withFact(ledger)(membership),
});
declare module '../../engine/define-record.ts' {
	interface Kinds {
		memberships: typeof MEMBERSHIPS;
	}
}
