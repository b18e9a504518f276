import type { Series } from '../series.ts';
import type { ChartTable } from '../../../charts/chart-data.ts';
import { EVIDENCE_COLUMNS, SOURCES_COLUMN, evidenceCells, listCell, columnsOf } from '../../../charts/columns.ts';
import { startSentence } from '../../../text/words.ts';
import { words } from '../../../words/words.ts';
import type { SeriesChartModel } from './series-chart.model.ts';
import { statementRowId } from './series-statements.ts';

const { numbers: said } = words;

/** The table behind a series chart: a row a figure, in order of time. */
export function tabulateSeries({ measure }: SeriesChartModel, series: Series): ChartTable {
	const description = said.description(series.counts, measure);
	if (series.form === 'statements') return { description, ...tabulateStatements(series) };
	const parts = [...new Set(series.points.flatMap((point) => point.parts?.map(({ name }) => name) ?? []))];
	return {
		description,
		columns: [
			...columnsOf(said.columns(startSentence(series.unit), series.segments), { value: 'integer' }),
			...parts.map((name) => ({
				...columnsOf({ [`part_${name}`]: said.partColumn(name) })[0]!,
				type: 'integer' as const,
			})),
			...columnsOf(said.coversColumn),
			...EVIDENCE_COLUMNS,
			SOURCES_COLUMN,
			...columnsOf(said.noteColumn),
		],
		rows: series.points.map((point) => ({
			period: point.period,
			segment: point.segment,
			value: point.value,
			rounded: point.rounded ?? null,
			...Object.fromEntries(
				parts.map((name) => [`part_${name}`, point.parts?.find((part) => part.name === name)?.value ?? null]),
			),
			covers: point.covers ?? null,
			...evidenceCells(point),
			sources: listCell(point.sources),
			note: point.note ?? null,
		})),
	};
}

/** The table behind statements: words, and no column of figures that a program could join. */
function tabulateStatements({ id, statements }: Series): ChartTable {
	return {
		columns: [...columnsOf(said.statedColumns), ...EVIDENCE_COLUMNS, SOURCES_COLUMN],
		rows: statements.map((statement) => ({
			id: statementRowId(id, statement),
			date: statement.date,
			by: statement.by,
			words: statement.words,
			counts: statement.counts,
			...evidenceCells(statement),
			sources: listCell(statement.sources),
		})),
	};
}
