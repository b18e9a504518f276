import { PLACE_LABELS, THEME_LABELS } from '../../model/labels.ts';
import type { TimelineEvent } from '../../model/facts.ts';
import { precisionOf } from '../../schemas/fact-date.ts';
import type { ChartColumn, ChartData } from '../chart-data.ts';
import { EVIDENCE_COLUMNS, evidenceCells } from '../evidence-columns.ts';
import { buildTimeline } from './timeline-chart.model.ts';

const COLUMNS: ChartColumn[] = [
	{
		name: 'id',
		title: 'Id',
		description: 'Address of the event on the page of the timeline, after #.',
		type: 'string',
	},
	{
		name: 'date',
		title: 'Date',
		description: 'ISO 8601, as exactly as known: a day, a month (2019-11) or a year (1999).',
		type: 'string',
	},
	{
		name: 'date_precision',
		title: 'Precision of the date',
		description: '"day", "month" or "year".',
		type: 'string',
	},
	{ name: 'year', title: 'Year', description: 'Year of the date.', type: 'year' },
	{ name: 'title', title: 'Title', description: 'What happened, in a line.', type: 'string' },
	{ name: 'text', title: 'Text', description: 'What happened, in a sentence or three.', type: 'string' },
	{ name: 'theme', title: 'Theme', description: 'The lane it is drawn in.', type: 'string' },
	{ name: 'place', title: 'Place', description: 'Where it took place or took effect.', type: 'string' },
	{
		name: 'demands',
		title: 'Demands',
		description:
			'Ids of the demands it bears on, in the editors’ judgement, parted by a semicolon and a space; empty for none.',
		type: 'string',
	},
	{
		name: 'importance',
		title: 'Importance',
		description: 'The editors’ judgement: 1 essential, 2 the fuller story, 3 the rest.',
		type: 'integer',
	},
	...EVIDENCE_COLUMNS,
	{
		name: 'sources',
		title: 'Sources',
		description: 'Ids as in the list of sources, the main one first, parted by a semicolon and a space.',
		type: 'string',
	},
];

/**
 * The table behind the timeline: a row an event, in the order of the chapter's list.
 *
 * @param evidenceReaches how far the evidence reaches, in words: "mid-September 2026"
 */
export function timelineChartData(events: readonly TimelineEvent[], evidenceReaches: string): ChartData {
	const { title, subtitle, events: marks } = buildTimeline(events, evidenceReaches);
	const records = new Map(events.map((event) => [event.id, event]));
	const inOrder = marks.map(({ id }) => records.get(id)!);
	return {
		id: 'timeline-chart',
		title,
		description: subtitle,
		cautions: [
			'A choice by the editors: the counts describe this list, not everything that happened. It leans towards the United Kingdom, the European Union and the United States.',
			'That events follow one another does not show that one caused the next.',
			`Evidence reaches to ${evidenceReaches}. What came after is not in it.`,
		],
		chapter: 'timeline',
		sources: [...new Set(inOrder.flatMap(({ sources }) => sources))],
		columns: COLUMNS,
		rows: inOrder.map(describeRow),
	};
}

function describeRow(event: TimelineEvent): ChartData['rows'][number] {
	return {
		id: event.id,
		date: event.date,
		date_precision: precisionOf(event.date),
		year: Number(event.date.slice(0, 4)),
		title: event.title,
		text: event.text,
		theme: THEME_LABELS[event.theme],
		place: PLACE_LABELS[event.place],
		demands: event.demands.join('; ') || null,
		importance: event.importance,
		...evidenceCells(event),
		sources: event.sources.join('; ') || null,
	};
}
