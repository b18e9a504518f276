import type { Series } from '../series.ts';
import type { ChartColumn, ChartTable } from '../../../charts/chart-data.ts';
import { EVIDENCE_COLUMNS, SOURCES_COLUMN, column, evidenceCells, listCell } from '../../../charts/columns.ts';
import { startSentence } from '../../../text/words.ts';
import type { SeriesChartModel } from './series-chart.model.ts';
import { statementRowId } from './series-statements.model.ts';

/** The table behind a series chart: a row a figure, in order of time. */
export function tabulateSeries({ measure }: SeriesChartModel, series: Series): ChartTable {
	if (series.form === 'statements') return tabulateStatements(measure, series);
	const parts = [...new Set(series.points.flatMap(({ parts }) => parts?.map(({ name }) => name) ?? []))];
	const segments = series.segments.map(({ id, name }) => `"${id}": ${name}`).join('; ');
	return {
		description: `${series.counts} ${measure}`,
		columns: [
			column('period', 'Period', 'Year (2020), year to March (2020/21), quarter (2020-Q3) or month (2020-09).'),
			column('segment', 'Way of counting', `Rows with different words here must not be joined: ${segments}.`),
			column('value', 'Figure', `${startSentence(series.unit)}.`, 'integer'),
			column(
				'rounded',
				'Rounded',
				'How the source rounds the figure: "about", "over", "nearly". Empty where it is exact.',
			),
			...parts.map((name): ChartColumn =>
				column(
					`part_${name}`,
					`Of these, ${name}`,
					`Part of the figure: ${name}. The parts add up to the figure.`,
					'integer',
				),
			),
			column('covers', 'Covers', 'What or whom this figure covers.'),
			...EVIDENCE_COLUMNS,
			SOURCES_COLUMN,
			column('note', 'Note', 'What readers need beside the figure.'),
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
function tabulateStatements(measure: string, { id, counts, statements }: Series): ChartTable {
	return {
		description: `${counts} ${measure}`,
		columns: [
			column('id', 'Id', 'Permanent id of the row, part of its address on the page.'),
			column('date', 'Date', 'When it was said: a day (2020-04-03), a month (2019-05) or a year.'),
			column('by', 'Who said it', 'Who said it, and where it was read.'),
			column('words', 'In which words', 'The figure as it was stated. No two rows may be compared.'),
			column('counts', 'What was counted', 'Another thing in each row.'),
			...EVIDENCE_COLUMNS,
			SOURCES_COLUMN,
		],
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
