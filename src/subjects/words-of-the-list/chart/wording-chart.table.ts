import type { ChartTable } from '../../../charts/chart-data.ts';
import { SOURCES_COLUMN, column, listCell } from '../../../charts/columns.ts';
import { STATUS_WORDS, type WordingComparison } from './wording-chart.model.ts';

/** The table behind the wording chart: a row for each part in each version. */
export function tabulateWording(model: WordingComparison): ChartTable {
	const versionNames = new Map(model.versions.map(({ id, name }) => [id, name]));
	const statuses = Object.values(STATUS_WORDS).map(({ word, meaning }) => `${word} (${meaning})`);
	return {
		columns: [
			column(
				'ask',
				'Demand',
				'Number of the demand, 1 to 5; empty for words that carry the list as a whole.',
				'integer',
			),
			column('group', 'Group', 'Name of the demand or of the group of words.'),
			column('part', 'Part', 'The part of the fullest wording, in our words.'),
			column('version', 'Version', 'The text in which the part was looked for.'),
			column('status', 'What became of it', `The editors’ reading: ${statuses.join('; ')}.`),
			column('note', 'Note', 'How the version puts it, in our words.'),
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
