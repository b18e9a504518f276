import { PLACE_LABELS } from '../../../prose/labels.ts';
import type { ChartTable } from '../../../charts/chart-data.ts';
import { EVIDENCE_COLUMNS, SOURCES_COLUMN, evidenceCells, listCell, columnsOf } from '../../../charts/columns.ts';
import { words } from '../../../words/words.ts';
import type { LawRecords, Laws } from './laws-chart.model.ts';

/** The table behind the chart of laws: a row a stage. */
export function tabulateLaws({ rows }: Laws, { laws }: LawRecords): ChartTable {
	const places = new Map(laws.map(({ id, place }) => [id, PLACE_LABELS[place]]));
	return {
		columns: [...columnsOf(words.laws.columns), ...EVIDENCE_COLUMNS, SOURCES_COLUMN],
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
