import { z } from 'zod';
import { defineRecord } from '../../engine/define-record.ts';
import { factIds, oneOf, plainText, recordId, shortText, statement } from '../../engine/fields.ts';

/** What a station is drawn as: lines in a square of 32 units. */
export const STATION_LINES = {
	server: 'M5,5h22v9h-22zM5,18h22v9h-22zM9,9.5h4M9,22.5h4',
	hotline: 'M4,9h24v15h-24zM4,9l12,9l12,-9',
	police: 'M16,4l10,4q0,13 -10,20q-10,-7 -10,-20z',
	case: 'M4,8h9l3,4h12v14h-24zM9,18h14',
	door: 'M9,28v-24h14v24M4,28h24M19,16v2',
} as const;
export type StationPicture = keyof typeof STATION_LINES;
const STATION_PICTURES = Object.keys(STATION_LINES) as StationPicture[];
const words = shortText.min(1, 'is empty: write the words').meta({ worded: true });

const station = z.strictObject({
	name: words,
	picture: oneOf(STATION_PICTURES, 'is not a picture'),
	/** What is counted here: "around 1,700", "referrals a week", when, and in which country. */
	figure: z.strictObject({ value: words, counts: words, when: words, place: words, facts: factIds }).optional(),
	/** What happens here. */
	says: statement.optional(),
	/** What can go wrong here. */
	risk: statement.optional(),
});
export type Station = z.infer<typeof station>;

/** A way from station to station, drawn as a row of pictures: how a report travels. */
export const pathSchema = z.strictObject({
	/** Permanent id, part of the address of the drawing on its page. */
	id: recordId,
	/** What it shows, in a sentence without a full stop. */
	title: plainText,
	/** What goes along it, and where: a line under the title. */
	measure: plainText,
	stations: z.array(station).min(2, 'has one station: a way needs two'),
	/** What the drawing must not be taken for. */
	caution: statement,
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
