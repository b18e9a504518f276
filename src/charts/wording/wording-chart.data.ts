import type { ChartData } from '../chart-data.ts';
import { STATUS_WORDS, type WordingComparison } from './wording-chart.model.ts';

/** The table behind the wording chart: a row for each part in each version. */
export function wordingChartData(model: WordingComparison): ChartData {
	const versionNames = new Map(model.versions.map(({ id, name }) => [id, name]));
	return {
		id: 'wording-chart',
		title: model.title,
		description: model.subtitle,
		cautions: [model.caution],
		chapter: 'demands',
		sources: [...new Set(model.sources.map(({ id }) => id))],
		columns: [
			{
				name: 'ask',
				title: 'Ask',
				description: 'Number of the ask, 1 to 5; empty for words that carry the list as a whole.',
				type: 'integer',
			},
			{ name: 'group', title: 'Group', description: 'Name of the ask or of the group of words.', type: 'string' },
			{ name: 'part', title: 'Part', description: 'The part of the fullest wording, in our words.', type: 'string' },
			{ name: 'version', title: 'Version', description: 'The text in which the part was looked for.', type: 'string' },
			{
				name: 'status',
				title: 'What became of it',
				description: `The editors’ reading: ${Object.values(STATUS_WORDS)
					.map(({ word, meaning }) => `${word} (${meaning})`)
					.join('; ')}.`,
				type: 'string',
			},
			{ name: 'note', title: 'Note', description: 'How the version puts it, in our words.', type: 'string' },
			{ name: 'sources', title: 'Sources', description: 'Ids of the texts read, separated by spaces.', type: 'string' },
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
					sources: sources.join(' '),
				})),
			),
		),
	};
}
