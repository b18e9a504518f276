import { groups, sort, sum } from 'd3';
import { z } from 'zod';
import { defineRecord } from '../../engine/define-record.ts';
import { PLACES } from '../../engine/places.ts';
import { factIds, oneOf, plainText, recordId, ref } from '../../engine/fields.ts';
import { checkCaution, viewCaution } from '../../evidence/support.ts';
import type { Told } from '../../evidence/ledger.ts';

/** The themes of the timeline, in the order of its table. */
export const THEMES = ['announcement', 'law', 'law-enforcement', 'industry', 'technology', 'civil-society'] as const;

/** A dated event: its place on the timeline, and the facts it tells. */
export const eventSchema = z
	.strictObject({
		/** Permanent id, part of the address `timeline.html#id`. */
		id: recordId,
		/** What happened, in a line, present tense. */
		title: z.string().min(1).max(80, 'is over 80 characters: shorten it').meta({ worded: true }),
		/** The same in at most 40 characters, for the drawing: of essential events, and of no others. */
		shortTitle: z.string().min(1).max(40, 'is over 40 characters: shorten it').meta({ worded: true }).optional(),
		/** What kind of event it is. */
		theme: oneOf(THEMES, 'is not a theme'),
		/** Where it took place or took effect. */
		place: oneOf(PLACES, 'is not a place'),
		/** Ids of the demands it bears on, in the editors' judgement. */
		demands: z.array(ref('asks')),
		/** 1: the essential dozen. 2: the fuller story. 3: the rest. */
		importance: z.literal([1, 2, 3], { error: 'is not an importance: write 1, 2 or 3' }),
		/** The facts it tells; the first, which has a single date, is when it happened. */
		facts: factIds,
		/** How the facts are told here, where their own words do not fit. */
		text: plainText.optional(),
		...viewCaution,
	})
	.superRefine(checkCaution)
	.refine(({ importance, shortTitle }) => (importance === 1) === (shortTitle !== undefined), {
		path: ['shortTitle'],
		error: 'belongs to essential events: give one where importance is 1, and leave it out elsewhere',
	});
export type RawEvent = z.infer<typeof eventSchema>;
export type TimelineEvent = Told<RawEvent> & { date: string };

/** Events by year, in order of date. Within a year, a less exact date comes first. */
export function eventsByYear(events: readonly TimelineEvent[]): { year: string; events: TimelineEvent[] }[] {
	const ordered = sort(events, ({ date }) => date);
	return groups(ordered, ({ date }) => date.slice(0, 4)).map(([year, ofYear]) => ({ year, events: ofYear }));
}

/** Events by year, and the years by era. The first years of the eras are given; an era without events is left out. */
export function eventsByEra(events: readonly TimelineEvent[], eras: readonly number[]) {
	const years = eventsByYear(events);
	return groups(years, ({ year }) => eras.findLast((first) => Number(year) >= first)).map(([era, ofEra]) => ({
		id: `era-${era}`,
		from: ofEra[0]!.year,
		to: ofEra.at(-1)!.year,
		count: sum(ofEra, ({ events: ofYear }) => ofYear.length),
		years: ofEra,
	}));
}

export const EVENTS = defineRecord({
	kind: 'events',
	path: 'content/views/events.yaml',
	called: 'an event',
	schema: eventSchema,
	join: (event, { told, textOf, dateOf }): TimelineEvent => ({
		...event,
		date: dateOf(event.facts),
		text: event.text ?? textOf(event.facts),
		...told(event.facts, event),
	}),
});
declare module '../../engine/define-record.ts' {
	interface Kinds {
		events: typeof EVENTS;
	}
}
