import { ORGANISATION_ORDER, holderInWords } from '../debate.ts';
import { words } from '../../../words/words.ts';
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

const { questions, sides, groups, chart } = words.debate;
const { columns } = chart;
const text = (name: keyof typeof columns) => column(name, ...columns[name]);

/** The table behind the chart of the arguments: a row an argument. */
export function tabulateArguments({ records }: ArgumentMatrix): ChartTable {
	return {
		sources: [...new Set(records.flatMap(sourcesOf))].sort(),
		columns: [
			...(['id', 'question', 'side', 'short_title', 'claim'] as const).map(text),
			...(['held_by', 'held_by_status', 'kinds'] as const).map((name) => listColumn(name, ...columns[name])),
			text('evidence'),
			...EVIDENCE_COLUMNS,
			...(['answered_by', 'reply', 'reply_status'] as const).map(text),
			SOURCES_COLUMN,
		],
		rows: records.map((record) => ({
			id: record.id,
			question: questions[record.question],
			side: sides[record.side],
			short_title: record.title,
			claim: record.text,
			held_by: listCell(record.heldBy.map(holderInWords)),
			held_by_status: listCell(record.heldBy.map((holder) => standingWords(holder, 'data'))),
			kinds: listCell(
				ORGANISATION_ORDER.filter((kind) => record.heldBy.some(({ group }) => group === kind)).map(
					(kind) => groups[kind],
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
