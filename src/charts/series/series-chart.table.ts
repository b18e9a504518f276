import type { Series } from '../../model/facts.ts';
import type { ChartColumn, ChartTable } from '../chart-data.ts';
import { EVIDENCE_COLUMNS, SOURCES_COLUMN, evidenceCells, listCell, textColumn } from '../columns.ts';
import { startSentence } from '../../text/words.ts';
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
			textColumn('period', 'Period', 'Year (2020), year to March (2020/21), quarter (2020-Q3) or month (2020-09).'),
			textColumn('segment', 'Way of counting', `Rows with different words here must not be joined: ${segments}.`),
			{ name: 'value', title: 'Figure', description: `${startSentence(series.unit)}.`, type: 'integer' },
			textColumn(
				'rounded',
				'Rounded',
				'How the source rounds the figure: "about", "over", "nearly". Empty where it is exact.',
			),
			...parts.map((name): ChartColumn => ({
				name: `part_${name}`,
				title: `Of these, ${name}`,
				description: `Part of the figure: ${name}. The parts add up to the figure.`,
				type: 'integer',
			})),
			textColumn('covers', 'Covers', 'What or whom this figure covers.'),
			...EVIDENCE_COLUMNS,
			SOURCES_COLUMN,
			textColumn('note', 'Note', 'What readers need beside the figure.'),
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
			textColumn('id', 'Id', 'Permanent id of the row, part of its address on the page.'),
			textColumn('date', 'Date', 'When it was said: a day (2020-04-03), a month (2019-05) or a year.'),
			textColumn('by', 'Who said it', 'Who said it, and where it was read.'),
			textColumn('words', 'In which words', 'The figure as it was stated. No two rows may be compared.'),
			textColumn('counts', 'What was counted', 'Another thing in each row.'),
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
