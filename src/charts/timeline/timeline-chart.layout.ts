import type { ChartForm } from '../chart.ts';
import type { Timeline } from './timeline-chart.model.ts';
import type { PlacedTimeline } from './timeline-chart.placed.ts';
import { placeUpright } from './timeline-upright.layout.ts';
import { placeWide } from './timeline-wide.layout.ts';

/** Gives everything its place. Every mark stands at its date; names stand where they cover nothing. */
export function placeTimeline(timeline: Timeline, form: ChartForm): PlacedTimeline {
	return form.form === 'wide' ? placeWide(timeline, form) : placeUpright(timeline, form);
}
