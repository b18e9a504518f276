/**
 * The stylesheets of pages, in the order in which pages load them: files of these names, each beside what it is for. Every page
 * holds `first` and `dark` in itself, those in other languages `letters` too, and loads `site`; the others are loaded by pages whose layout or blocks name them.
 */
export const STYLESHEETS = [
	'first',
	'letters',
	'dark',
	'site',
	'chart-pages',
	'coalition',
	'chart-panels',
	'table-frames',
	'paths',
	'checks',
	'glossary',
	'sources',
	'search',
	'home',
	'easy-read',
	'teaching',
	'slides',
	'help',
	'languages',
] as const;
export type Stylesheet = (typeof STYLESHEETS)[number];
/** The stylesheets that colour the drawings of charts, in pages and in pictures. */
export const CHART_STYLESHEETS = ['site', 'chart-pages', 'coalition', 'chart-panels'] as const satisfies Stylesheet[];
/** The scripts of pages, files of `src/site/scripts`, in that order. Every page holds `display` in itself and loads `site`. */
export const SCRIPTS = ['display', 'site', 'chart-pages', 'sources', 'search', 'help', 'questions'] as const;
export type Script = (typeof SCRIPTS)[number];
/** What a page, or a part of one, loads beside what all pages load. */
export type PageFiles = { styles?: readonly Stylesheet[]; scripts?: readonly Script[] };

/** What a page loads for all its parts, with what all pages load: each file once, in order. */
export function joinPageFiles(parts: readonly PageFiles[]): Required<PageFiles> {
	const styles = new Set<Stylesheet>(['site', ...parts.flatMap((part) => part.styles ?? [])]);
	const scripts = new Set<Script>(['site', ...parts.flatMap((part) => part.scripts ?? [])]);
	// The styles of charts hold those of tables.
	if (styles.has('chart-pages')) styles.delete('table-frames');
	return {
		styles: STYLESHEETS.filter((name) => styles.has(name)),
		scripts: SCRIPTS.filter((name) => scripts.has(name)),
	};
}
