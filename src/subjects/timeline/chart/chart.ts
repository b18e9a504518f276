import { defineChart } from '../../../charts/chart.ts';
import { latestReach } from '../../../engine/site.ts';
import { checkTimeline } from './timeline-chart.check.ts';
import { timelineRecordExamples } from './timeline-chart.examples.ts';
import { placeTimeline } from './timeline-chart.layout.ts';
import { drawTimelineChart } from './timeline-chart.marks.ts';
import { buildTimeline, type TimelineRecords } from './timeline-chart.model.ts';
import { tabulateTimeline } from './timeline-chart.table.ts';
import { words } from '../../../words/words.ts';

/** All events on one line of time, the essential ones by name. */
export const timelineChart = defineChart({
	id: 'timeline-chart',
	block: 'TimelineChart',
	name: () => words.timeline.chart,
	records: ({ facts, site }): TimelineRecords => ({
		events: facts.events,
		cut: facts.timelines[0]!,
		latest: latestReach(site),
	}),
	shows: ({ events }) => events,
	check: checkTimeline,
	build: buildTimeline,
	widthsPx: { narrow: 256, medium: 416, wide: 720 },
	place: placeTimeline,
	draw: drawTimelineChart,
	drawing: { name: 'timeline-drawing' },
	pageTable: () => import('./TimelineTable.astro'),
	alone: () => import('./TimelineEvents.astro'),
	table: tabulateTimeline,
	controls: { aloneClass: 'chart-keys-alone' },
	examples: timelineRecordExamples,
});
