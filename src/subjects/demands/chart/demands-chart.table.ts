import { HEADS } from '../../../evidence/evidence-labels.ts';
import type { ChartTable } from '../../../charts/chart-data.ts';
import { EVIDENCE_COLUMNS, column, evidenceCells, listCell, listColumn } from '../../../charts/columns.ts';
import type { Demands } from './demands-chart.model.ts';

/** The table behind the ledger: a row a demand. */
export function tabulateDemands(model: Demands): ChartTable {
	const levels = model.levels.map(({ words }) => words).join(', ');
	return {
		columns: [
			column('number', 'Number', 'Place of the demand in the list, 1 to 5.', 'integer'),
			column('demand', 'Demand', 'Its name.'),
			column('wording', 'What it asks', 'The demand as reports of the announcement have it, in our words.'),
			column('verb', 'Verb', 'How strongly the fullest English report of the announcement puts it: must or should.'),
			column(
				'editors_judgement',
				'The editors’ judgement',
				`How far it is met, as judged by the editors; a step in the order ${levels}. Not a measurement.`,
			),
			column('editors_reason', 'Why', 'The main reason for the judgement.'),
			column(
				'confidence',
				'How sure the editors are',
				'In the editors’ words: how little a further fact could move the demand to another step. Not a probability.',
			),
			listColumn(
				'editors_basis',
				'What the judgement rests on',
				'Ids of the facts; each stands at #claim-<id> on the page of the demand',
			),
			column(
				'judged_as_of',
				'Judged as of',
				'Month up to which the evidence of the judgement reaches: ISO 8601, year and month.',
			),
			...EVIDENCE_COLUMNS.map((column) =>
				column.name === 'status' ? { ...column, title: `${HEADS.known} that it was asked` } : column,
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
