import { z } from 'zod';
import { defineRecord } from '../../engine/define-record.ts';
import { complain, oneOf, plainText, readingIds, recordId, ref, shortText } from '../../engine/fields.ts';
import type { Ground } from '../../engine/check.ts';
import { faultIn, type Fault } from '../../engine/fault.ts';
import { ofKind } from '../../engine/placed.ts';

/** The group of parts that belong to no demand: words that carry the whole list. */
const WHOLE_LIST = 'whole-list';

/**
 * What became of a part in a version, by the editors' reading.
 * - `kept`: it is there, in the same sense.
 * - `otherwise`: it is there in other words, in a text older than the list that all are measured by.
 * - `weakened`: it is there, and asks for less.
 * - `changed`: something else stands in its place.
 * - `dropped`: it is not there, in a text or description that reaches past its place.
 * - `reversed`: it is there, turned into its opposite.
 * - `sources-differ`: the texts cited for this version do not say the same.
 * - `not-seen`: the text we read is cut off before its place, or is an extract. Never guessed.
 */
export const PART_STATUSES = [
	'kept',
	'otherwise',
	'weakened',
	'changed',
	'dropped',
	'reversed',
	'sources-differ',
	'not-seen',
] as const;
export type PartStatus = (typeof PART_STATUSES)[number];

/** A text in which the demands are followed, in the order of the columns. */
export const wordingVersionSchema = z.strictObject({
	/** Its id in `wordings.yaml`. */
	id: recordId,
	/** What a head of a column calls it, in at most 11 letters: "Reuters". */
	head: z.string().min(1).max(11, 'is too long for the head of a column: say it in at most 11 letters'),
	/** What stands under that head in the drawing: when it is from, or how it was made. At most 12 letters. */
	when: z
		.string()
		.max(12, 'is too long for the head of a column: say it in at most 12 letters')
		.meta({ worded: true })
		.optional(),
	/** What the table calls it: "The speech of 2018". */
	name: shortText.min(1),
	/** The same within a sentence: "the speech of 2018". */
	inSentence: plainText,
	/**
	 * The text that it was made from. Only the first version has none. The longest line of descent is the road of the drawing;
	 * versions that left it on the way are drawn beside.
	 */
	descendsFrom: z
		.strictObject({
			/** Its id. */
			version: ref('wordingVersions'),
			/** Where no source says so: why the editors infer it, as the end of a sentence. Printed and drawn as an inference. */
			inference: plainText.optional(),
		})
		.optional(),
});
export type VersionRecord = z.infer<typeof wordingVersionSchema>;

/** The parts of one demand, in our words, and what became of each in every version. */
export const wordingSchema = z
	.strictObject({
		/** The demand's id, or `whole-list`. */
		id: recordId,
		/** What the group is called in the chart: two to five words. */
		name: shortText.min(1),
		/** The parts of the fullest version, in its order. */
		elements: z
			.array(
				z.strictObject({
					/** Id within the record: `detection`. */
					id: recordId,
					/** The part in our words, at most 40 letters: a row of the chart. */
					text: plainText.max(40, 'is too long for a row of the chart: say it in at most 40 letters'),
					/** Whether the short drawing at the head of a chapter shows it. */
					isTelling: z.literal(true).optional(),
				}),
			)
			.min(1, 'names no part: add at least one'),
		/** Every version once. */
		versions: z.array(
			z.strictObject({
				/** Id of the version. */
				version: ref('wordingVersions'),
				/** The readings in which it was compared. */
				readings: readingIds,
				/** Every part of the record once. */
				elements: z.array(
					z.strictObject({
						/** The part's id. */
						element: recordId,
						/** What became of it. */
						status: oneOf(PART_STATUSES, 'is not a status'),
						/** Of what is weakened, changed or reversed: what came of it, for the end of its thread. At most 30 letters. */
						outcome: plainText.max(30, 'is too long for the end of a thread: say it in at most 30 letters').optional(),
						/** How this version puts it, described in our words. Needed for all but `kept`. */
						note: plainText.optional(),
					}),
				),
			}),
		),
	})
	.superRefine((wording, context) => {
		const fault = (path: (string | number)[], message: string) => complain(context, path, message);
		const once = (ids: readonly string[], pathOf: (index: number) => (string | number)[]) => {
			for (const [index, id] of ids.entries())
				if (ids.indexOf(id) < index) fault(pathOf(index), 'is there twice: keep it once');
		};
		const parts = wording.elements.map(({ id }) => id);
		once(parts, (index) => ['elements', index, 'id']);
		once(
			wording.versions.map(({ version }) => version),
			(index) => ['versions', index, 'version'],
		);
		for (const [index, { version, elements }] of wording.versions.entries()) {
			const path = ['versions', index, 'elements'];
			const judged = elements.map(({ element }) => element);
			once(judged, (part) => [...path, part, 'element']);
			for (const part of new Set(parts))
				if (!judged.includes(part))
					fault(path, `say nothing of "${part}" in ${version}: add it; what was not seen is not-seen`);
			for (const [partIndex, { element, status, note, outcome }] of elements.entries()) {
				const faultOf = (field: string, message: string) => fault([...path, partIndex, field], message);
				if (outcome && !['weakened', 'changed', 'reversed'].includes(status))
					faultOf('outcome', `is told of what is ${status}: only what is weakened, changed or reversed has one`);
				if (!parts.includes(element))
					faultOf('element', `is not a part of this record: write one of ${parts.join(', ')}, or add it to elements`);
				if (status !== 'kept' && !note)
					faultOf('note', `is missing: say in our words how ${version} puts "${element}", or why it was not seen`);
			}
		}
	});
export type Wording = z.infer<typeof wordingSchema>;

export const WORDING_VERSIONS = defineRecord({
	kind: 'wordingVersions',
	path: 'content/views/wording-versions.yaml',
	called: 'a version',
	schema: wordingVersionSchema,
});
export const WORDINGS = defineRecord({
	kind: 'wordings',
	path: 'content/views/wordings.yaml',
	called: 'a wording',
	schema: wordingSchema,
});
declare module '../../engine/define-record.ts' {
	interface Kinds {
		wordingVersions: typeof WORDING_VERSIONS;
		wordings: typeof WORDINGS;
	}
}

/** Each demand and the list as a whole have a wording, and each wording compares every version. */
export function incompleteWordings({ raw, placed }: Pick<Ground, 'raw' | 'placed'>): Fault[] {
	const file = WORDINGS.path;
	const groups = [...raw.asks.map(({ id }) => id), WHOLE_LIST];
	const message = 'is not there: add a record with this id, its parts and every version';
	return [
		...groups
			.filter((group) => !raw.wordings.some(({ id }) => id === group))
			.map((record) => ({ file, record, message })),
		...ofKind(placed, 'wordings').flatMap((wording) => {
			const { id, versions } = wording.value;
			const missing = raw.wordingVersions
				.filter((one) => versions.every(({ version }) => version !== one.id))
				.map((one) => `lacks the version ${one.id}: add it; what was not seen is not-seen`)
				.map((lack) => faultIn(wording, 'versions', undefined, lack));
			return groups.includes(id)
				? missing
				: [faultIn(wording, 'id', id, `is not a group of wordings: write one of ${groups.join(', ')}`), ...missing];
		}),
	];
}
