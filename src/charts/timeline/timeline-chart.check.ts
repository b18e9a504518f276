import type { TimelineEvent } from '../../model/facts.ts';
import type { ChartFault } from '../chart.ts';
import { FIRST_YEAR, buildTimeline } from './timeline-chart.model.ts';
import { NARROW_PX, fitLength, roomForLanes } from './timeline-narrow.fit.ts';

/**
 * Every event lies in the time that is drawn, and the narrow form has room for all. That none lies after the evidence is
 * checked with the dates of all records.
 */
export function checkTimeline({
	events,
	evidenceReaches,
}: {
	events: readonly TimelineEvent[];
	evidenceReaches: string;
}): ChartFault[] {
	const tooEarly = events
		.filter(({ date }) => Number(date.slice(0, 4)) < FIRST_YEAR)
		.map(({ id, date }): ChartFault => ({
			kind: 'events',
			record: id,
			field: 'facts',
			value: date,
			message: `lies before ${FIRST_YEAR}, where the timeline begins: leave the event out, or have FIRST_YEAR made earlier in src/charts/timeline/timeline-chart.model.ts`,
		}));
	if (tooEarly.length > 0) return tooEarly;
	if (fitLength(buildTimeline(events, evidenceReaches), roomForLanes(NARROW_PX))) return [];
	return [
		{
			kind: 'events',
			message:
				'holds more events close together than the narrow timeline has room for: give some of them another theme, or leave some out',
		},
	];
}
