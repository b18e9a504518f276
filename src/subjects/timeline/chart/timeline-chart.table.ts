import { PLACE_LABELS, THEME_LABELS } from '../../../prose/labels.ts';
import { precisionOf } from '../../../engine/fact-date.ts';
import type { ChartTable } from '../../../charts/chart-data.ts';
import { EVIDENCE_COLUMNS, SOURCES_COLUMN, evidenceCells, listCell, columnsOf } from '../../../charts/columns.ts';
import { words } from '../../../words/words.ts';
import type { Timeline, TimelineRecords } from './timeline-chart.model.ts';

/** The table behind the timeline: a row an event, in the order of the chapter's list. */
export function tabulateTimeline({ events: marks }: Timeline, { events }: TimelineRecords): ChartTable {
	const records = new Map(events.map((event) => [event.id, event]));
	const inOrder = marks.map(({ id }) => records.get(id)!);
	return {
		sources: [...new Set(inOrder.flatMap(({ sources }) => sources))],
		columns: [
			...columnsOf(words.timeline.columns, { year: 'year', importance: 'integer' }),
			...EVIDENCE_COLUMNS,
			SOURCES_COLUMN,
		],
		rows: inOrder.map((event) => ({
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
		})),
	};
}
