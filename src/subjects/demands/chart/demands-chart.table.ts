import { HEADS } from '../../../evidence/evidence-labels.ts';
import type { ChartTable } from '../../../charts/chart-data.ts';
import { EVIDENCE_COLUMNS, evidenceCells, listCell, columnsOf } from '../../../charts/columns.ts';
import { words } from '../../../words/words.ts';
import type { Demands } from './demands-chart.model.ts';

const { chart: said } = words.demands;

/** The table behind the ledger: a row a demand. */
export function tabulateDemands(model: Demands): ChartTable {
	const columns = said.columns(model.levels.map(({ name }) => name));
	return {
		columns: [
			...columnsOf(columns, { number: 'integer' }),
			...EVIDENCE_COLUMNS.map((column) =>
				column.name === 'status' ? { ...column, title: said.wasAsked(HEADS.known) } : column,
			),
		],
		rows: model.demands.map(({ number, name, wording, verb, verdict, why, confidence, basis, known }) => ({
			number,
			demand: name,
			wording,
			verb,
			editors_judgement: verdict,
			editors_reason: why,
			confidence,
			editors_basis: listCell(basis),
			judged_as_of: model.judgedAsOf,
			...evidenceCells(known),
		})),
	};
}
