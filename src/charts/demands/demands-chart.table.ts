import type { ChartTable } from '../chart-data.ts';
import { EVIDENCE_COLUMNS, evidenceCells, listCell, listColumn, textColumn } from '../columns.ts';
import type { Demands } from './demands-chart.model.ts';

/** The table behind the demands chart: a row a demand. */
export function tabulateDemands(model: Demands): ChartTable {
	const levels = model.levels.map(({ words }) => words).join(', ');
	return {
		columns: [
			{ name: 'number', title: 'Number', description: 'Place of the demand in the list, 1 to 5.', type: 'integer' },
			textColumn('demand', 'Demand', 'The demand, in our words.'),
			{
				name: 'asked_2018',
				title: 'Asked in September 2018',
				description: 'Whether the UK Home Secretary asked for it in the speech of 3 September 2018, as reported.',
				type: 'boolean',
			},
			{
				name: 'asked_2020',
				title: 'Asked in February 2020',
				description: 'Whether the announcement of 14 February 2020 asked for it, as reported.',
				type: 'boolean',
			},
			textColumn(
				'verb_2020',
				'Verb of February 2020',
				'How strongly the fullest English report of the announcement puts it: must or should.',
			),
			textColumn(
				'editors_judgement',
				'The editors’ judgement',
				`How far it is met, as judged by the editors; a step in the order ${levels}. Not a measurement.`,
			),
			textColumn(
				'confidence',
				'How sure the editors are',
				'In the editors’ words: how little a further fact could move the demand to another step. Not a probability.',
			),
			listColumn(
				'editors_basis',
				'What the judgement rests on',
				'Ids of the facts; each stands at #claim-<id> on the page of the demand',
			),
			textColumn(
				'judged_as_of',
				'Judged as of',
				'Month up to which the evidence of the judgement reaches: ISO 8601, year and month.',
			),
			...EVIDENCE_COLUMNS.map((column) =>
				column.name === 'status' ? { ...column, title: 'How it is known that it was asked' } : column,
			),
		],
		rows: model.demands.map(({ number, name, cells, confidence, basis, known }) => {
			const [speech, announcement, judgement] = cells;
			return {
				number,
				demand: name,
				asked_2018: speech !== undefined,
				asked_2020: announcement !== undefined,
				verb_2020: announcement?.word ?? null,
				editors_judgement: judgement?.word ?? null,
				confidence,
				editors_basis: listCell(basis),
				judged_as_of: model.judgedAsOf,
				...evidenceCells(known),
			};
		}),
	};
}
