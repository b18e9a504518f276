import { defineChart, type ChartFault } from '../../../charts/chart.ts';
import { latestReach } from '../../../engine/site.ts';
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

/** Every event lies in the time that is drawn. */
function checkTimeline(records: TimelineRecords): ChartFault[] {
	const { events, cut } = records;
	const [firstYear = 0] = cut.eras;
	const tooEarly = events
		.filter(({ date }) => Number(date.slice(0, 4)) < firstYear)
		.map(({ id, date }): ChartFault => ({
			kind: 'events',
			record: id,
			field: 'facts',
			value: date,
			message: `lies before ${firstYear}, where the timeline begins: leave the event out, or begin "eras" and "columns" earlier in content/views/timeline.yaml`,
		}));
	return tooEarly.length > 0 ? tooEarly : unshown(records);
}

/** Years of the finding that no named event of the drawing has: a title may say only what can be seen. */
function unshown({ events, cut }: TimelineRecords): ChartFault[] {
	if (events.length < 2) return [];
	const named = new Set(events.filter(({ importance }) => importance === 1).map(({ date }) => date.slice(0, 4)));
	return [...cut.finding.matchAll(/\b\d{4}\b/g)]
		.filter(([year]) => !named.has(year))
		.map(([year]) => ({
			kind: 'timelines',
			field: 'finding',
			value: cut.finding,
			message: `speaks of ${year}, in which no event of importance 1 lies: name a year that the drawing shows with its event`,
		}));
}
