import type { ChartData } from '../../../../src/charts/chart-data.ts';
import type { FileContext } from '../../../../src/charts/files/chart-files.ts';
import type { Source } from '../../../../src/evidence/work.ts';
import { exampleSite } from '../../../../src/tools/gallery/example-content.ts';

/** A source as joined records have it. */
export function exampleSource(id: string, changes: Partial<Source> = {}): Source {
	const work = { id, title: 'A report', by: 'a-publisher', date: '2020-02-14', type: 'news-report' } as const;
	return {
		id,
		work,
		title: work.title,
		publisher: 'A publisher',
		date: work.date,
		type: work.type,
		url: 'https://example.org/report',
		kind: 'news',
		language: 'en',
		fidelity: 'original',
		extent: 'opening',
		...changes,
	};
}

/** What files say of a small site whose address is not known. */
export function exampleContext(sources: readonly Source[] = [exampleSource('example')]): FileContext {
	return {
		site: exampleSite,
		sources: new Map(sources.map((source) => [source.id, source])),
		siteUrl: undefined,
	};
}

/** A table of two rows that holds what files find hard: commas, quotation marks, line ends, nothing. */
export const exampleData: ChartData = {
	id: 'example-chart',
	title: 'Reports rose <fast> & "far"',
	description: 'Reports a year.',
	cautions: ['More reports are not more abuse.'],
	chapter: 'numbers',
	sources: ['example'],
	columns: [
		{ name: 'year', title: 'Year', description: 'Calendar year.', type: 'year' },
		{ name: 'reports', title: 'Reports', description: 'Reports received.', type: 'integer' },
		{ name: 'note', title: 'Note', description: 'What the figure leaves out.', type: 'string' },
		{ name: 'complete', title: 'Complete', description: 'Whether the year is whole.', type: 'boolean' },
	],
	rows: [
		{ year: 2019, reports: 16, note: 'said "about", then\n16', complete: true },
		{ year: 2020, reports: null, note: null, complete: false },
	],
};
