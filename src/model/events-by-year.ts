import type { TimelineEvent } from './facts.ts';

/** Events grouped by the year they fall in, in order of date; within a year, the less exact date first. */
export function eventsByYear(events: readonly TimelineEvent[]): { year: string; events: TimelineEvent[] }[] {
	const ordered = [...events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
	const years = [...new Set(ordered.map(({ date }) => date.slice(0, 4)))];
	return years.map((year) => ({ year, events: ordered.filter(({ date }) => date.startsWith(year)) }));
}
