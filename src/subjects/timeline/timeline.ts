import { z } from 'zod';
import { defineRecord } from '../../engine/define-record.ts';
import { recordId, ref, shortText } from '../../engine/fields.ts';
import type { Ground } from '../../engine/check.ts';
import { ofKind } from '../../engine/placed.ts';
import { faultIn, type Fault } from '../../engine/fault.ts';

/** Years in order, each once. */
const years = (least: number) =>
	z
		.array(z.int('is not a year: write it in four digits').min(1900, 'is not a year: write it in four digits'))
		.min(least, `needs at least ${least} years`)
		.refine((all) => all.every((year, index) => index === 0 || year > all[index - 1]!), {
			error: 'is out of order: write each year once, the earliest first',
		});

/** How the timeline is cut. There is one such record. */
export const timelineSchema = z
	.strictObject({
		/** A name for the record, for messages. */
		id: recordId,
		/** What the drawing shows, in a sentence: its title. Each year that it names has an event of importance 1. */
		finding: shortText.min(1),
		/** Id of the event that it is built around: the strong line of the drawings, and a cut of the table. */
		announcement: ref('events'),
		/** What the editors' choice of events leans to. Printed. */
		leans: shortText.min(1).meta({ worded: true }),
		/** First years of its eras. Time begins with the first, and is drawn at a larger scale from the second on. */
		eras: years(2),
		/** First years of the columns of its table; the announcement begins one more. */
		columns: years(1),
	})
	.refine(({ eras, columns }) => columns[0] === eras[0], {
		path: ['columns'],
		error: 'does not begin with the first year of "eras": the table counts every event',
	});
export type RawTimeline = z.infer<typeof timelineSchema>;
/** How the timeline is cut, with the date of the announcement in the place of its event. */
export type TimelineCut = RawTimeline;

export const TIMELINES = defineRecord({
	kind: 'timelines',
	path: 'content/views/timeline.yaml',
	called: 'a timeline',
	schema: timelineSchema,
	join: (cut, { raw, dateOf }): TimelineCut => ({
		...cut,
		announcement: dateOf(raw.events.find(({ id }) => id === cut.announcement)?.facts ?? []),
	}),
});
declare module '../../engine/define-record.ts' {
	interface Kinds {
		timelines: typeof TIMELINES;
	}
}

/** Events and positions take their date from their first fact, and events are drawn at it. */
export function undatedViews({ raw: { facts }, placed }: Pick<Ground, 'raw' | 'placed'>): Fault[] {
	const byId = new Map(facts.map((fact) => [fact.id, fact]));
	return [...ofKind(placed, 'events'), ...ofKind(placed, 'positions')].flatMap((view) => {
		const first = byId.get(view.value.facts[0]!);
		if (!first || (first.date && !(view.kind === 'events' && first.date.includes('/')))) return [];
		const message = 'has no single date, and what is told here needs one: put a fact first that has';
		return [faultIn(view, 'facts', first.id, message)];
	});
}

/** There is one way in which the timeline is cut. */
export function oneTimeline({ placed }: Pick<Ground, 'placed'>): Fault[] {
	const [first, ...others] = ofKind(placed, 'timelines');
	if (!first) return [{ file: TIMELINES.path, message: 'has no record: say how the timeline is cut' }];
	const message = 'is a second record: the timeline is cut in one way; leave it out';
	return others.map((second) => faultIn(second, undefined, undefined, message));
}
