import { PLACE_LABELS, THEME_LABELS } from '../../model/labels.ts';
import type { TimelineEvent } from '../../model/facts.ts';
import { precisionOf } from '../../schemas/fact-date.ts';
import type { ChartColumn, ChartRow, ChartTable } from '../chart-data.ts';
import { EVIDENCE_COLUMNS, SOURCES_COLUMN, evidenceCells, listCell, listColumn, textColumn } from '../columns.ts';
import type { Timeline, TimelineRecords } from './timeline-chart.model.ts';

const COLUMNS: readonly ChartColumn[] = [
	textColumn('id', 'Id', 'Address of the event on the page of the timeline, after #.'),
	textColumn('date', 'Date', 'ISO 8601, as exactly as known: a day, a month (2019-11) or a year (1999).'),
	textColumn('date_precision', 'Precision of the date', '"day", "month" or "year".'),
	{ name: 'year', title: 'Year', description: 'Year of the date.', type: 'year' },
	textColumn('title', 'Title', 'What happened, in a line.'),
	textColumn('text', 'Text', 'What happened, in a sentence or three.'),
	textColumn('theme', 'Theme', 'What kind of event it is.'),
	textColumn('place', 'Place', 'Where it took place or took effect.'),
	listColumn('demands', 'Demands', 'Ids of the demands it bears on, in the editors’ judgement; empty for none'),
	{
		name: 'importance',
		title: 'Importance',
		description: 'The editors’ judgement: 1 essential, 2 the fuller story, 3 the rest.',
		type: 'integer',
	},
	...EVIDENCE_COLUMNS,
	SOURCES_COLUMN,
];

/** The table behind the timeline: a row an event, in the order of the chapter's list. */
export function tabulateTimeline({ events: marks }: Timeline, { events }: TimelineRecords): ChartTable {
	const records = new Map(events.map((event) => [event.id, event]));
	const inOrder = marks.map(({ id }) => records.get(id)!);
	return {
		sources: [...new Set(inOrder.flatMap(({ sources }) => sources))],
		columns: COLUMNS,
		rows: inOrder.map(describeRow),
	};
}

function describeRow(event: TimelineEvent): ChartRow {
	return {
		id: event.id,
		date: event.date,
		date_precision: precisionOf(event.date),
		year: Number(event.date.slice(0, 4)),
		title: event.title,
		text: event.text,
		theme: THEME_LABELS[event.theme],
		place: PLACE_LABELS[event.place],
		demands: listCell(event.demands),
		importance: event.importance,
		...evidenceCells(event),
		sources: listCell(event.sources),
	};
}
