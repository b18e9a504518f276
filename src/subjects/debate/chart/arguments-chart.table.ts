import { ORGANISATION_LABELS, ORGANISATION_ORDER, QUESTION_LABELS, SIDE_LABELS } from '../debate-labels.ts';
import { holderInWords } from '../debate.ts';
import { standingWords } from '../../../evidence/evidence-labels.ts';
import type { Argument } from '../argument.ts';
import type { ChartTable } from '../../../charts/chart-data.ts';
import {
	EVIDENCE_COLUMNS,
	SOURCES_COLUMN,
	column,
	evidenceCells,
	listCell,
	listColumn,
} from '../../../charts/columns.ts';
import type { ArgumentMatrix } from './arguments-chart.model.ts';

/** The table behind the chart of the arguments: a row an argument. */
export function tabulateArguments({ records }: ArgumentMatrix): ChartTable {
	return {
		sources: [...new Set(records.flatMap(sourcesOf))].sort(),
		columns: [
			column('id', 'Id', 'The argument’s address on the page.'),
			column('question', 'Question', 'The question it is about.'),
			column('side', 'Side', 'The answer to the question that it supports.'),
			column('short_title', 'In short', 'The claim in a few words.'),
			column('claim', 'Claim', 'The claim in our words, as its holders would put it.'),
			listColumn('held_by', 'Held by', 'Who holds it, since when and how far'),
			listColumn('held_by_status', 'How known that each holds it', 'In the order of those who hold it'),
			listColumn('kinds', 'Kinds of bodies', 'The kinds of bodies that are among those who hold it'),
			column('evidence', 'Best evidence', 'The best evidence for it that we found.'),
			...EVIDENCE_COLUMNS,
			column(
				'answered_by',
				'Answered by',
				'Id of the argument that answers it best; empty where the best reply is in words alone.',
			),
			column('reply', 'Reply in words', 'The best reply in words, or what words add to the argument that answers.'),
			column(
				'reply_status',
				'How known the reply in words is',
				'Empty where there are none, or where they only reason.',
			),
			SOURCES_COLUMN,
		],
		rows: records.map((record) => ({
			id: record.id,
			question: QUESTION_LABELS[record.question],
			side: SIDE_LABELS[record.side],
			short_title: record.title,
			claim: record.text,
			held_by: listCell(record.heldBy.map(holderInWords)),
			held_by_status: listCell(record.heldBy.map((holder) => standingWords(holder, 'data'))),
			kinds: listCell(
				ORGANISATION_ORDER.filter((kind) => record.heldBy.some(({ group }) => group === kind)).map(
					(kind) => ORGANISATION_LABELS[kind],
				),
			),
			evidence: record.bestEvidence,
			...evidenceCells(record),
			answered_by: record.reply.argument ?? null,
			reply: record.reply.text ?? null,
			reply_status: record.reply.known ? standingWords(record.reply.known, 'data') : null,
			sources: listCell(sourcesOf(record)),
		})),
	};
}

/** What an argument rests on: its evidence, its holders' facts and its reply. */
function sourcesOf({ sources, heldBy, reply }: Argument): string[] {
	return [...new Set([sources, heldBy.map((holder) => holder.sources), reply.known?.sources ?? []].flat(2))];
}
