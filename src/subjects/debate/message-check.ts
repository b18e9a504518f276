import { z } from 'zod';
import { defineRecord } from '../../engine/define-record.ts';
import { complain, oneOf, plainText, recordId, ref, shortText, statement } from '../../engine/fields.ts';

/** Whether the company can read what passes. */
export const LOCKS = ['open', 'locked'] as const;
export type Lock = (typeof LOCKS)[number];
/** Where a check could sit, along the way of a message. */
export const PLACES = ['phone', 'server', 'report'] as const;
export type Place = (typeof PLACES)[number];
/** A place, and whether the message is locked there. */
export type StateId = `${Lock}-${Place}`;
/** Whether what passes can be checked: with no dispute over the place, once somebody reports it, in dispute, or not at all. */
const CHECKS = ['possible', 'reported', 'disputed', 'none'] as const;
export type CheckKind = (typeof CHECKS)[number];
/** By how much of the longer one the arguments of a state may differ in length. */
const MOST_UNEQUAL = 0.15;

/** The best argument on one side, with the argument of the debate that makes it in full, if there is one. */
const best = statement.extend({ argument: ref('arguments').optional() });
const name = shortText.min(1, 'is empty: name it').meta({ worded: true });

const state = z
	.strictObject({
		lock: oneOf(LOCKS, 'is not known'),
		place: oneOf(PLACES, 'is no place of a check'),
		check: oneOf(CHECKS, 'is not a kind of check'),
		/** What can be matched with a list there. */
		matched: statement,
		/** What else could be read there. */
		read: statement,
		for: best,
		against: best,
	})
	.superRefine((state, context) => {
		const [pro, con] = [lettersIn(state.for.text), lettersIn(state.against.text)];
		if (Math.abs(pro - con) > MOST_UNEQUAL * Math.max(pro, con))
			complain(
				context,
				'against',
				`has ${con} letters, and for has ${pro}: make the two about equally long, so that neither side has more room`,
			);
	});

/** Where a check of messages could sit: each place, without and with a lock, and what is said for and against a check there. */
export const messageCheckSchema = z
	.strictObject({
		/** Permanent id, part of the address of the drawing on its page. */
		id: recordId,
		/** The question that readers try answers to. */
		title: plainText,
		/** What to do: a line under the title. */
		measure: plainText,
		/** Each with its name, and as the answer to the question whether a message is locked. */
		locks: z.strictObject({
			open: z.strictObject({ name, option: name }),
			locked: z.strictObject({ name, option: name }),
		}),
		/** Each with its name as the place of a check, and that of its station in the drawing. */
		places: z.strictObject({
			phone: z.strictObject({ name, station: name }),
			server: z.strictObject({ name, station: name }),
			report: z.strictObject({ name, station: name }),
		}),
		states: z.array(state),
		/** What it must not be taken for. */
		caution: statement,
	})
	.superRefine(({ states }, context) => {
		const given = states.map(stateId);
		for (const id of STATE_IDS) {
			const times = given.filter((one) => one === id).length;
			if (times !== 1)
				complain(
					context,
					'states',
					`${times === 0 ? 'lack' : 'repeat'} "${id.replace('-', ', ')}": write one state for each lock and place`,
				);
		}
	});
export type MessageCheck = z.infer<typeof messageCheckSchema>;
export type State = z.infer<typeof state>;

export const MESSAGE_CHECKS = defineRecord({
	kind: 'messageChecks',
	path: 'content/views/checks.yaml',
	called: 'a place of checks',
	schema: messageCheckSchema,
});
declare module '../../engine/define-record.ts' {
	interface Kinds {
		messageChecks: typeof MESSAGE_CHECKS;
	}
}

/** What a state is called in the drawing, and in addresses of its parts. */
export const stateId = ({ lock, place }: Pick<State, 'lock' | 'place'>): StateId => `${lock}-${place}`;
/** Every state, as they stand two by three: a row a place. */
export const STATE_IDS: readonly StateId[] = PLACES.flatMap((place) => LOCKS.map((lock) => stateId({ lock, place })));

/** The states in that order. */
export const inOrder = ({ states }: Pick<MessageCheck, 'states'>): State[] =>
	[...states].sort((a, b) => STATE_IDS.indexOf(stateId(a)) - STATE_IDS.indexOf(stateId(b)));

/** What the block says that rests on facts, in the order of its page. */
export const statementsOf = (check: MessageCheck) => [
	...inOrder(check).flatMap((state) => [state.matched, state.read, state.for, state.against]),
	check.caution,
];

const lettersIn = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;
