import { PLACE_LABELS, THEME_LABELS } from '../../../prose/labels.ts';
import type { TimelineEvent } from '../event.ts';
import { precisionOf } from '../../../engine/fact-date.ts';
import type { ChartColumn, ChartRow, ChartTable } from '../../../charts/chart-data.ts';
import {
	EVIDENCE_COLUMNS,
	SOURCES_COLUMN,
	column,
	evidenceCells,
	listCell,
	listColumn,
} from '../../../charts/columns.ts';
import type { Timeline, TimelineRecords } from './timeline-chart.model.ts';

const COLUMNS: readonly ChartColumn[] = [
	column('id', 'Id', 'Address of the event on the page of the timeline, after #.'),
	column('date', 'Date', 'ISO 8601, as exactly as known: a day, a month (2019-11) or a year (1999).'),
	column('date_precision', 'Precision of the date', '"day", "month" or "year".'),
	column('year', 'Year', 'Year of the date.', 'year'),
	column('title', 'Title', 'What happened, in a line.'),
	column('text', 'Text', 'What happened, in a sentence or three.'),
	column('theme', 'Theme', 'What kind of event it is.'),
	column('place', 'Place', 'Where it took place or took effect.'),
	listColumn('demands', 'Demands', 'Ids of the demands it bears on, in the editors’ judgement; empty for none'),
	column('importance', 'Importance', 'The editors’ judgement: 1 essential, 2 the fuller story, 3 the rest.', 'integer'),
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
