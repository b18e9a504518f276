/**
 * The stylesheets of pages, files of `src/styles`, in the order in which a page loads them. `first` and `dark` stand in every page
 * itself, `site` is loaded by all of them, and the others by pages whose layout or blocks name them.
 */
export const STYLESHEETS = [
	'first',
	'dark',
	'site',
	'chart-pages',
	'chart-map',
	'chart-panels',
	'tables',
	'figures',
	'sources',
	'search',
	'home',
	'easy-read',
	'teaching',
	'help',
	'handouts',
	'cite',
] as const;
export type Stylesheet = (typeof STYLESHEETS)[number];

/** What colours the drawings of charts, in pages and in pictures. */
export const CHART_STYLESHEETS = ['site', 'chart-pages', 'chart-map', 'chart-panels'] as const satisfies Stylesheet[];

/** The scripts of pages, files of `src/client`, in that order: `display` stands in every page itself, `site` is loaded by all of them. */
export const SCRIPTS = ['display', 'site', 'chart-pages', 'sources', 'search', 'copy', 'help', 'questions'] as const;
export type Script = (typeof SCRIPTS)[number];

/** What a page or a part of one loads beside what all pages do. */
export interface PageFiles {
	styles?: readonly Stylesheet[];
	scripts?: readonly Script[];
}

/** What a page loads for its parts, and what all pages do: each file once and in order. */
export function joinPageFiles(parts: readonly PageFiles[]): Required<PageFiles> {
	const styles = new Set<Stylesheet>(['site', ...parts.flatMap((part) => part.styles ?? [])]);
	const scripts = new Set<Script>(['site', ...parts.flatMap((part) => part.scripts ?? [])]);
	return {
		styles: STYLESHEETS.filter((name) => styles.has(name)),
		scripts: SCRIPTS.filter((name) => scripts.has(name)),
	};
}
