import type { APIRoute } from 'astro';
import { bundleScript, bundleStyles } from '../build/bundle.ts';
import { SCRIPTS, STYLESHEETS } from '../engine/page-files.ts';
import { FONT_CUTS, cutFont } from '../build/fonts.ts';
import type { Chart } from '../charts/chart.ts';
import { fileContext, formatCsv, formatJson } from '../charts/files/chart-files.ts';
import { formatDataPackage, readChartData } from '../charts/files/read-chart-data.ts';
import { renderPng, renderSvg } from '../charts/files/render-picture.ts';
import { chartsOf } from '../content/list.ts';
import type { SiteContent } from '../engine/site-content.ts';
import { datedCitation, readIdentity } from '../engine/identity.ts';
import { readTextFile } from '../engine/read-files.ts';
import { siteContent } from '../content/site-content.ts';
import { REFERENCE_FILES } from '../engine/reference-files.ts';
import { collectHelp } from '../search/collect-help.ts';
import { collectIndex } from '../search/collect-index.ts';
import { formatHelpScript } from '../search/help-box.ts';
import { formatIndexScript } from '../search/search-document.ts';
import { formatAtomFeed } from '../sharing/feed.ts';
import { FEED_FILE, LICENCES_FILE } from '../engine/addresses.ts';
import { renderShareCard } from '../sharing/render-share-card.ts';
import { cardSlugs, shareFile } from '../sharing/share-card.ts';
import { WRITE_REFERENCES, citedItems } from '../sharing/references.ts';
import { siteUrl } from '../text/site-url.ts';

type Body = string | Uint8Array;
/** Makes a file when it is asked for. */
type Write = (content: SiteContent) => Body | Promise<Body>;
type Files = Readonly<Record<string, Write>>;

const root = process.cwd();
/** What is passed on and whose it is, then the terms that must go with it: of our code, of the search's, and of both fonts. */
const LICENCE_TEXTS = [
	'CREDITS.md',
	'LICENSE-CODE',
	'node_modules/minisearch/LICENSE.txt',
	'node_modules/@fontsource/atkinson-hyperlegible/LICENSE',
];

/** Files that there is one of, by their addresses. */
const FILES: Files = {
	// The project's own file, so that a copy of the site carries it too.
	'CITATION.cff': (content) => datedCitation(root, content),
	[LICENCES_FILE]: () => LICENCE_TEXTS.map((file) => readTextFile(root, file)).join(`\n${'-'.repeat(70)}\n\n`),
	// All changes and corrections, for feed readers.
	[FEED_FILE]: (content) => formatAtomFeed(content, readIdentity(root, content)),
	// What the search loads when a reader first searches: help first, then the index.
	'assets/search-help.js': (content) => formatHelpScript(collectHelp(content)),
	'assets/search-index.js': (content) => formatIndexScript(collectIndex(content)),
	// The description of all tables together.
	'data/datapackage.json': (content) =>
		formatDataPackage(
			chartsOf(content).map((chart) => readChartData(chart, content)),
			fileContext(content),
		),
};

/** The files of a chart: its table and its pictures. */
function filesOfChart(chart: Chart): Files {
	const { id } = chart;
	return {
		[`data/${id}.csv`]: (content) => formatCsv(readChartData(chart, content)),
		[`data/${id}.json`]: (content) => formatJson(readChartData(chart, content), fileContext(content)),
		[`charts/${id}.svg`]: (content) => renderSvg(chart, content),
		[`charts/${id}.png`]: (content) => renderPng(chart, content),
	};
}

/** Every file of the site that is no page, by its address. */
function filesOf(content: SiteContent): Files {
	// Only for `npm run dev`: a build cuts the fonts on a thread of its own (src/build/cut-fonts.worker.ts).
	const fonts = import.meta.env.PROD ? [] : FONT_CUTS;
	// The cards of chapters, for previews of shared pages. Pages can name them only by whole addresses, so without one none is made.
	const cards = siteUrl() ? cardSlugs(content) : [];
	const files: [string, Write][] = [
		...STYLESHEETS.map((name): [string, Write] => [`assets/${name}.css`, () => bundleStyles(root, name)]),
		// Classic scripts, because module scripts do not run from file://.
		...SCRIPTS.map((name): [string, Write] => [`assets/${name}.js`, () => bundleScript(root, name)]),
		...fonts.map((cut): [string, Write] => [`assets/fonts/${cut.name}.woff2`, () => cutFont(root, cut)]),
		...cards.map((slug): [string, Write] => [shareFile(slug), () => renderShareCard(root, slug, content)]),
		...REFERENCE_FILES.map((name): [string, Write] => [name, () => WRITE_REFERENCES[name](citedItems(root, content))]),
	];
	return { ...FILES, ...Object.assign({}, ...chartsOf(content).map(filesOfChart)), ...Object.fromEntries(files) };
}

export function getStaticPaths() {
	return Object.entries(filesOf(siteContent())).map(([file, write]) => ({ params: { file }, props: { write } }));
}

/** What the editing server says of a file; from disk and on other servers its name tells. */
const MEDIA_TYPES: Readonly<Record<string, string>> = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' };

export const GET: APIRoute<{ write: Write }> = async ({ params, props, locals }) => {
	const body = await props.write(locals.content);
	const type = MEDIA_TYPES[params.file!.split('.').at(-1)!];
	return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
		headers: type ? { 'content-type': `${type}; charset=utf-8` } : {},
	});
};
