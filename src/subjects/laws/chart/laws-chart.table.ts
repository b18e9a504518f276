import { PLACE_LABELS } from '../../../prose/labels.ts';
import type { ChartTable } from '../../../charts/chart-data.ts';
import {
	EVIDENCE_COLUMNS,
	SOURCES_COLUMN,
	column,
	evidenceCells,
	listCell,
	listColumn,
} from '../../../charts/columns.ts';
import { STAGE_WORDS, type LawRecords, type Laws } from './laws-chart.model.ts';

/** The table behind the chart of laws: a row a stage. */
export function tabulateLaws({ rows }: Laws, { laws }: LawRecords): ChartTable {
	const places = new Map(laws.map(({ id, place }) => [id, PLACE_LABELS[place]]));
	return {
		columns: [
			column('law', 'Law or plan', 'Id of the law or plan.'),
			column('name', 'Name', 'What it is called, in our words.'),
			column('place', 'Place', 'Where it is law, or would be.'),
			column('stage', 'Stage', `What begins: ${Object.values(STAGE_WORDS).join('; ')}.`),
			column('begins', 'Begins', 'ISO 8601, as exactly as known: a day, a month (2024-11) or a year (2024).'),
			column('note', 'Note', 'What must be said with it; empty for nothing.'),
			listColumn('facts', 'Facts', 'Ids of the facts that show it'),
			...EVIDENCE_COLUMNS,
			SOURCES_COLUMN,
		],
		rows: rows.flatMap(({ id, name, spans }) =>
			spans.map(({ word, from, note, known }) => ({
				law: id,
				name,
				place: places.get(id)!,
				stage: word,
				begins: from,
				note: note ?? null,
				facts: listCell(known.facts),
				...evidenceCells(known),
				sources: listCell(known.sources),
			})),
		),
	};
}
