import type { ChartForm } from '../chart.ts';
import type { Timeline } from './timeline-chart.model.ts';
import type { PlacedTimeline } from './timeline-chart.placed.ts';
import { placeNarrow } from './timeline-narrow.layout.ts';
import { placeWide } from './timeline-wide.layout.ts';

/** Gives everything its place. Marks stand at their date; where a lane is crowded they stand side by side. */
export function placeTimeline(timeline: Timeline, { form, widthPx }: ChartForm): PlacedTimeline {
	return form === 'narrow' ? placeNarrow(timeline, widthPx) : placeWide(timeline, widthPx);
}
