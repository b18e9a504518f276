import { z } from 'zod';
import { defineRecord } from '../../engine/define-record.ts';
import { factIds, oneOf, plainText, recordId, shortText } from '../../engine/fields.ts';

/** What a station is drawn as. */
const STATION_PICTURES = ['server', 'hotline', 'police', 'door'] as const;
export type StationPicture = (typeof STATION_PICTURES)[number];
const words = shortText.min(1, 'is empty: write the words').meta({ worded: true });
/** A statement at a station, with the facts that it rests on. Each must be cited in the text of the page, too. */
const statement = z.strictObject({ text: plainText, facts: factIds });

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
