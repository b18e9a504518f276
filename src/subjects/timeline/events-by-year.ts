import { groups, sort } from 'd3';
import type { TimelineEvent } from './event.ts';

/** Events by year, in order of date. Within a year, a less exact date comes first. */
export function eventsByYear(events: readonly TimelineEvent[]): { year: string; events: TimelineEvent[] }[] {
	const ordered = sort(events, ({ date }) => date);
	return groups(ordered, ({ date }) => date.slice(0, 4)).map(([year, ofYear]) => ({ year, events: ofYear }));
}
