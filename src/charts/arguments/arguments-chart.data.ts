import { QUESTION_LABELS, SIDE_LABELS } from '../../model/debate-labels.ts';
import { holderInWords } from '../../model/debate.ts';
import type { ChartData } from '../chart-data.ts';
import { EVIDENCE_COLUMNS, evidenceCells } from '../evidence-columns.ts';
import type { ArgumentMap } from './arguments-chart.model.ts';

/** The table behind the map of arguments: a row an argument. */
export function argumentsChartData(model: ArgumentMap): ChartData {
	return {
		id: 'arguments-chart',
		title: model.title,
		description: model.subtitle,
		cautions: [model.caution],
		chapter: 'arguments',
		sources: [...new Set(model.records.flatMap(({ sources }) => sources))].sort(),
		columns: [
			{ name: 'id', title: 'Id', description: 'The argument’s address on the page.', type: 'string' },
			{ name: 'question', title: 'Question', description: 'The question it is about.', type: 'string' },
			{ name: 'side', title: 'Side', description: 'The answer to the question that it supports.', type: 'string' },
			{ name: 'short_title', title: 'In short', description: 'The claim in a few words.', type: 'string' },
			{
				name: 'claim',
				title: 'Claim',
				description: 'The claim in our words, as its holders would put it.',
				type: 'string',
			},
			{
				name: 'held_by',
				title: 'Held by',
				description: 'Who holds it, since when and how far, parted by semicolons.',
				type: 'string',
			},
			{
				name: 'evidence',
				title: 'Best evidence',
				description: 'The best evidence for it that we found.',
				type: 'string',
			},
			...EVIDENCE_COLUMNS,
			{
				name: 'answered_by',
				title: 'Answered by',
				description: 'Id of the argument that answers it best; empty where the best reply is in words alone.',
				type: 'string',
			},
			{
				name: 'reply',
				title: 'Reply in words',
				description: 'The best reply in words, or what words add to the argument that answers.',
				type: 'string',
			},
			{ name: 'sources', title: 'Sources', description: 'Ids of the sources, parted by spaces.', type: 'string' },
		],
		rows: model.records.map((record) => ({
			id: record.id,
			question: QUESTION_LABELS[record.question],
			side: SIDE_LABELS[record.side],
			short_title: record.title,
			claim: record.text,
			held_by: record.heldBy.map(holderInWords).join('; '),
			evidence: record.bestEvidence,
			...evidenceCells(record),
			answered_by: record.reply.argument ?? null,
			reply: record.reply.text ?? null,
			sources: record.sources.join(' '),
		})),
	};
}
