import type { ChartData } from '../chart-data.ts';
import { EVIDENCE_COLUMNS, evidenceCells } from '../evidence-columns.ts';
import type { Demands } from './demands-chart.model.ts';

/** The table behind the demands chart: a row a demand. */
export function demandsChartData(model: Demands): ChartData {
	return {
		id: 'demands-chart',
		title: model.title,
		description: model.subtitle,
		cautions: [model.caution],
		chapter: 'demands',
		sources: model.sources.map(({ id }) => id),
		columns: [
			{ name: 'number', title: 'Number', description: 'Place of the demand in the list, 1 to 5.', type: 'integer' },
			{ name: 'demand', title: 'Demand', description: 'The demand, in our words.', type: 'string' },
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
			{
				name: 'verb_2020',
				title: 'Verb of February 2020',
				description: 'How strongly the fullest English report of the announcement puts it: must or should.',
				type: 'string',
			},
			{
				name: 'editors_judgement',
				title: 'The editors’ judgement',
				description: `How far it is met, as judged by the editors; a step in the order ${model.levels.map(({ words }) => words).join(', ')}. Not a measurement.`,
				type: 'string',
			},
			{
				name: 'confidence',
				title: 'How sure the editors are',
				description:
					'In the editors’ words: how little a further fact could move the demand to another step. Not a probability.',
				type: 'string',
			},
			{
				name: 'editors_basis',
				title: 'What the judgement rests on',
				description:
					'Ids of the facts, parted by a semicolon and a space; each stands at #claim-<id> on the page of the demand.',
				type: 'string',
			},
			{
				name: 'judged_as_of',
				title: 'Judged as of',
				description: 'Month up to which the evidence of the judgement reaches: ISO 8601, year and month.',
				type: 'string',
			},
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
				editors_basis: basis.join('; '),
				judged_as_of: model.judgedAsOf,
				...evidenceCells(known),
			};
		}),
	};
}
