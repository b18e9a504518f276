import type { TimelineEvent } from '../../model/facts.ts';
import { defineChart } from '../chart.ts';
import { checkTimeline } from './timeline-chart.check.ts';
import { exampleReach, timelineExamples } from './timeline-chart.examples.ts';
import { placeTimeline } from './timeline-chart.layout.ts';
import { buildTimeline } from './timeline-chart.model.ts';
import { NARROW_PX } from './timeline-narrow.fit.ts';
import { tabulateTimeline } from './timeline-chart.table.ts';

/** What the timeline is drawn from. */
export interface TimelineRecords {
	events: readonly TimelineEvent[];
	/** How far the evidence reaches, in words: "mid-September 2026". */
	evidenceReaches: string;
}

const reaching = (events: readonly TimelineEvent[]): TimelineRecords => ({ events, evidenceReaches: exampleReach });

/** All events on lanes of time: down the page where it is narrow, across it where it is wide. */
export const timelineChart = defineChart({
	id: 'timeline-chart',
	block: 'TimelineChart',
	chapter: 'timeline',
	name: () => 'the timeline',
	records: ({ facts, site }): TimelineRecords => ({
		events: facts.events,
		evidenceReaches: site.evidenceReaches,
	}),
	check: checkTimeline,
	build: ({ events, evidenceReaches }) => buildTimeline(events, evidenceReaches),
	widthsPx: { narrow: NARROW_PX, wide: 720 },
	place: placeTimeline,
	drawing: () => import('./TimelineDrawing.astro'),
	key: () => import('./TimelineKey.astro'),
	after: () => import('./TimelineEssential.astro'),
	pageTable: () => import('./TimelineTable.astro'),
	alone: () => import('./TimelineEvents.astro'),
	table: (timeline, { events }) => tabulateTimeline(timeline, events),
	controls: { aloneClass: 'chart-keys-alone' },
	calendar: 'timeline-events.ics',
	examples: {
		usual: reaching(timelineExamples.usual),
		empty: reaching(timelineExamples.empty),
		one: reaching(timelineExamples.one),
		longestLabel: reaching(timelineExamples.longestLabel),
	},
});
