import { csvFormat } from 'd3';
import { addressFromFolder, siteUrl } from '../../text/site-url.ts';
import type { SiteContent } from '../../engine/site-content.ts';
import type { Site } from '../../engine/site.ts';
import type { Source } from '../../evidence/work.ts';
import { words } from '../../words/words.ts';
import type { ChartData } from '../chart-data.ts';

/** The licence of text, data and charts. */
export const LICENCE = {
	name: 'CC-BY-4.0',
	shortTitle: 'CC BY 4.0',
	title: 'Creative Commons Attribution 4.0 International',
	path: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** What files say of the site they come from. Its address ends in a slash, where it is known. */
export type FileContext = { site: Site; sources: ReadonlyMap<string, Source>; siteUrl: string | undefined };

/** What the files of a build say of their site. */
export function fileContext({ site, sources }: SiteContent): FileContext {
	return { site, sources, siteUrl: siteUrl() };
}

/** A source as the files print it; without an address or a date where there is none. */
export type FileSource = Pick<Source, 'id' | 'title' | 'publisher' | 'date' | 'url'>;

/** The chart's address from the site's root: `coalition.html#coalition-chart`. */
export function chartPath({ id, chapter }: { id: string; chapter: string }): string {
	return `${chapter}.html#${id}`;
}

/** The sources of a chart, as the files print them. */
export function listFileSources(data: ChartData, sources: ReadonlyMap<string, Source>): FileSource[] {
	return data.sources.map((id) => {
		const { title, publisher, date, url } = sources.get(id)!;
		return { id, title, publisher, date, url };
	});
}

/** The publishers of sources, each once, in the order of the ids: what a chart names first it mainly rests on. */
export function listPublishers(ids: readonly string[], sources: readonly Source[]): string[] {
	const byId = new Map(sources.map(({ id, publisher }) => [id, publisher]));
	return [...new Set(ids.flatMap((id) => byId.get(id) ?? []))];
}

/** Names; where there are many, the first of them, how many more there are, and where. */
export function listSome(names: readonly string[], most: number, where: 'onPage' | 'below'): string {
	const others = names.length - most;
	return [...names.slice(0, most), ...(others > 0 ? [words.charts.more(others, where)] : [])].join('; ');
}

/** The table by RFC 4180 but for its ends of lines, unknown values empty. Without the byte order mark, spreadsheets misread its accents. */
export function formatCsv({ columns, rows }: ChartData): string {
	return `\uFEFF${csvFormat(
		rows,
		columns.map(({ name }) => name),
	)}\n`;
}

/** The table with all that belongs to it. Keys come in one order, so that a file changes only when its data does. */
export function formatJson(data: ChartData, { site, sources, siteUrl }: FileContext): string {
	return toJson({
		title: data.title,
		description: data.description,
		cautions: data.cautions,
		licence: LICENCE,
		evidenceReaches: site.evidenceReaches,
		page: addressFromFolder(chartPath(data), siteUrl),
		sources: listFileSources(data, sources),
		columns: data.columns.map(({ name, title, description, type }) => ({ name, title, type, description })),
		rows: data.rows.map((row) => Object.fromEntries(data.columns.map(({ name }) => [name, row[name]!]))),
	});
}

/** JSON as all files write it: indented by two spaces, with a line's end at its end. */
export function toJson(value: unknown): string {
	return `${JSON.stringify(value, undefined, 2)}\n`;
}
