import { z } from 'zod';
import { defineRecord } from '../../engine/define-record.ts';
import { complain, factIds, oneOf, plainText, recordId, shortText } from '../../engine/fields.ts';

/** What a station is drawn as. */
const STATION_PICTURES = ['phone', 'way', 'server', 'hotline', 'police', 'door'] as const;
export type StationPicture = (typeof STATION_PICTURES)[number];
/** Whether what passes can be checked at a station: with no dispute over the place, in dispute, or not at all. */
const CHECKS = ['possible', 'disputed', 'none'] as const;
/** A statement at a station, with the facts that it rests on. Each must be cited in the text of the page, too. */
const statement = z.strictObject({ text: plainText, facts: factIds });

const step = z.strictObject({
	/** Id of the station; each row passes all of them in their order. */
	at: recordId,
	/** Left out where the drawing is not about checks. */
	check: oneOf(CHECKS, 'is not a kind of check').optional(),
	/** What happens here. */
	says: statement.optional(),
	/** What can go wrong here. */
	risk: statement.optional(),
});

/** A way from station to station, drawn as a row of pictures: where a check can sit, how a report travels. */
export const pathSchema = z
	.strictObject({
		/** Permanent id, part of the address of the drawing on its page. */
		id: recordId,
		/** What it shows, in a sentence without a full stop. */
		title: plainText,
		/** What goes along it, and where: a line under the title. */
		measure: plainText,
		stations: z
			.array(
				z.strictObject({
					id: recordId,
					name: shortText.min(1, 'is empty: name the station'),
					picture: oneOf(STATION_PICTURES, 'is not a picture'),
				}),
			)
			.min(2, 'has one station: a way needs two'),
		rows: z
			.array(
				z.strictObject({
					/** What sets this row apart; left out where there is one. */
					name: shortText.min(1).optional(),
					/** True where what passes is locked on its way. */
					isLocked: z.boolean().optional(),
					steps: z.array(step),
				}),
			)
			.min(1, 'is empty: give the steps of one row'),
		/** What the drawing must not be taken for. */
		caution: statement,
	})
	.superRefine(({ stations, rows }, context) => {
		const order = stations.map(({ id }) => id).join(', ');
		for (const [index, { steps }] of rows.entries())
			if (steps.map(({ at }) => at).join(', ') !== order)
				complain(
					context,
					['rows', index, 'steps'],
					`do not pass the stations in their order: write a step for each of ${order}`,
				);
	});
export type Path = z.infer<typeof pathSchema>;

export const PATHS = defineRecord({
	kind: 'paths',
	path: 'content/views/paths.yaml',
	called: 'a way',
	schema: pathSchema,
});
declare module '../../engine/define-record.ts' {
	interface Kinds {
		paths: typeof PATHS;
	}
}
