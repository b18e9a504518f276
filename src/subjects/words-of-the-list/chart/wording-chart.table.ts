import type { ChartTable } from '../../../charts/chart-data.ts';
import { SOURCES_COLUMN, column, listCell } from '../../../charts/columns.ts';
import { words } from '../../../words/words.ts';
import type { WordingComparison } from './wording-chart.model.ts';

const { columns, status, statusColumn } = words.wordsOfTheList;

/** The table behind the wording chart: a row for each part in each version. */
export function tabulateWording(model: WordingComparison): ChartTable {
	const versionNames = new Map(model.versions.map(({ id, name }) => [id, name]));
	return {
		columns: [
			column('ask', ...columns.ask, 'integer'),
			...(['group', 'part', 'version'] as const).map((name) => column(name, ...columns[name])),
			column('status', ...statusColumn(Object.values(status))),
			column('note', ...columns.note),
			SOURCES_COLUMN,
		],
		rows: model.groups.flatMap(({ number, title, parts }) =>
			parts.flatMap(({ text, cells }) =>
				cells.map(({ version, word, note, sources }) => ({
					ask: number ?? null,
					group: title,
					part: text,
					version: versionNames.get(version)!,
					status: word,
					note: note ?? null,
					sources: listCell(sources),
				})),
			),
		),
	};
}
