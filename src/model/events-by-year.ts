import { groups, sort } from 'd3';
import type { TimelineEvent } from './facts.ts';

/** Events grouped by the year they fall in, in order of date; within a year, the less exact date first. */
export function eventsByYear(events: readonly TimelineEvent[]): { year: string; events: TimelineEvent[] }[] {
	const ordered = sort(events, ({ date }) => date);
	return groups(ordered, ({ date }) => date.slice(0, 4)).map(([year, ofYear]) => ({ year, events: ofYear }));
}
