import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { textIn } from '../../src/text/html-tree.ts';
import { selectFirst } from '../../src/text/select.ts';
import { CHARTS } from '../site-charts.ts';
import { files, pages, textOf, site } from './built-site.ts';

/** A chart's JSON file. */
interface ChartFile {
	title: string;
	description: string;
	cautions: string[];
	licence: { name: string; path: string };
	evidenceReaches: string;
	page: string;
	sources: { id: string; title: string; publisher: string; date?: string; url?: string }[];
	rows: Record<string, string | number | boolean | null>[];
}

interface DataPackage {
	name: string;
	licenses: { name: string; path: string }[];
	sources: { title: string }[];
	resources: { name: string; path: string }[];
}

const IDS = CHARTS.map(({ id }) => id);
const chartFile = (id: string) => JSON.parse(textOf(`data/${id}.json`)) as ChartFile;
const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

/** The markup of a chart's figure on its page. */
function figureOf(id: string): string {
	const start = `<figure class="figure" id="${id}"`;
	// A list of references has an id for each chart too.
	const page = pages.find(({ file }) => !file.startsWith('embed/') && textOf(file).includes(start))!;
	const figures = [...textOf(page.file).matchAll(/<figure\b[\s\S]*?<\/figure>/g)].map(([figure]) => figure);
	return figures.find((figure) => figure.startsWith(start))!;
}

describe.each(IDS)('the data files of %s', (id) => {
	const json = chartFile(id);
	it('carry into every row no caution of another', () => {
		for (const { table_caution: carried } of json.rows) {
			const named = json.cautions.filter((caution) => String(carried).includes(caution));
			const ofOneRow = named.filter((caution) =>
				json.rows.some((row) => Object.values(row).some((cell) => cell && caution.startsWith(`${cell}. `))),
			);
			expect(ofOneRow).toEqual([]);
		}
	});

	it('say what they are, how far they reach, on what they rest and under which licence', () => {
		expect(json.licence.name).toBe('CC-BY-4.0');
		expect(json.evidenceReaches).toBe(site.evidenceReaches);
		expect(json.cautions.length).toBeGreaterThan(0);
		expect(json.sources.length).toBeGreaterThan(0);
		const known = new Set(pages.find(({ file }) => file === 'sources.html')!.ids);
		expect(json.sources.filter((source) => !known.has(source.id))).toEqual([]);
	});

	it('bear the title of the chart on the page and lead to it', () => {
		const figure = parse(figureOf(id));
		const title = selectFirst(`[id="${id}-title"]`, figure)!;
		expect(textIn(title)).toBe(json.title);
		const [file, fragment] = json.page.replace(/^\.\.\//, '').split('#');
		expect(json.page).toMatch(/^\.\.\//);
		expect(pages.find((page) => page.file === file)!.ids).toContain(fragment);
	});

	it('rest on sources whose pages say that they are cited in the chart, and no others say it', () => {
		const caption = /<p class="figure-sources">[\s\S]*?<\/p>/.exec(figureOf(id))![0];
		const named = [...caption.matchAll(/href="[^"]*#([^"]+)"/g)].map(([, source]) => source!);
		const citing = pages
			.filter(({ file }) => file.startsWith('sources/'))
			.flatMap(({ file }) =>
				textOf(file)
					.split(/<li id="/)
					.slice(1),
			)
			.filter((entry) => entry.includes(`#${id}">`))
			.map((entry) => /^[^"]+/.exec(entry)![0]);
		expect(citing.sort()).toEqual([...new Set(named)].sort());
	});

	it('are offered under the chart, each with its format, and with its picture in pixels', () => {
		const offered = [...figureOf(id).matchAll(/<a href="([^"]+)" download/g)].map(([, href]) =>
			href!.replace(/^(\.\.\/)+/, ''),
		);
		expect(offered).toEqual(expect.arrayContaining([`data/${id}.csv`, `data/${id}.json`]));
		expect([...offered, `charts/${id}.png`].filter((file) => !files.includes(file))).toEqual([]);
	});
});

it('every chart of the list is on a page, and every chart on a page in the list', () => {
	const onPages = pages
		.filter(({ file }) => !file.startsWith('embed/'))
		.flatMap(({ file }) => [...textOf(file).matchAll(/<figure class="figure" id="([^"]+)"/g)].map(([, id]) => id!));
	expect([...new Set(onPages)].sort()).toEqual([...IDS].sort());
});

describe('the data package', () => {
	const dataPackage = JSON.parse(textOf('data/datapackage.json')) as DataPackage;

	it('has the properties that a Data Package must have, and lists every table', () => {
		expect(dataPackage.name).toMatch(/^[a-z0-9._-]+$/);
		expect(dataPackage.licenses).toMatchObject([{ name: 'CC-BY-4.0' }]);
		expect(dataPackage.sources.length).toBeGreaterThan(0);
		expect(dataPackage.resources.map(({ name }) => name)).toEqual(IDS);
		const tables = files.filter((file) => /^data\/.*\.csv$/.test(file)).map((file) => file.slice('data/'.length));
		expect(dataPackage.resources.map(({ path }) => path).sort()).toEqual(tables);
	});
});

describe.each(IDS)('the picture of %s', (id) => {
	const svg = textOf(`charts/${id}.svg`);

	it('carries title, description, sources and licence inside, and sources and licence in sight', () => {
		const { title, sources } = chartFile(id);
		expect(svg).toContain(`<title id="file-title">${escapeXml(title)}</title>`);
		expect(svg).toMatch(/<desc id="file-desc">[^<]{40,}<\/desc>/);
		const metadata = /<metadata>[\s\S]*<\/metadata>/.exec(svg)![0];
		expect(count(metadata, /<dc:source>/g)).toBe(sources.length);
		expect(metadata).toContain('https://creativecommons.org/licenses/by/4.0/');
		const shown = [...svg.matchAll(/<text class="file-small"[^>]*>([^<]*)/g)].map(([, line]) => line).join(' ');
		expect(shown).toContain('Sources: ');
		expect(shown).toContain('CC BY 4.0');
		expect(shown).toContain(site.evidenceReaches);
	});

	it('stands alone: no link, script, variable, font file or unknown reference', () => {
		const drawn = svg.replace(/<metadata>[\s\S]*<\/metadata>/, '');
		expect(drawn).not.toMatch(/\s(?:xlink:)?href=|\ssrc=|<script|<image|<foreignObject|@import|@font-face|var\(/);
		const ids = [...drawn.matchAll(/\sid="([^"]+)"/g)].map(([, found]) => found);
		expect(new Set(ids).size).toBe(ids.length);
		for (const [, reference] of drawn.matchAll(/url\(([^)]*)\)/g)) expect(ids).toContain(reference!.replace('#', ''));
		const families = [...drawn.matchAll(/font-family="([^"]+)"/g)].map(([, family]) => family);
		expect(families.filter((family) => !/^(sans-serif|serif|monospace)$/.test(family!))).toEqual([]);
	});
});

describe.each(IDS)('the embed of %s', (id) => {
	const html = textOf(`embed/${id}.html`);
	const { targets } = pages.find(({ file }) => file === `embed/${id}.html`)!;

	it('has the chart, its table, its sources and the way back to its place', () => {
		expect(html).toContain(`<figure class="figure" id="${id}"`);
		expect(html).toContain('<table');
		expect(targets.some(({ file }) => file.startsWith('sources/'))).toBe(true);
		const { file, fragment } = targets.find((target) => target.fragment === id && !target.file.startsWith('embed/'))!;
		expect(pages.find((page) => page.file === file)!.ids).toContain(fragment);
	});

	it('says whom to call in the words of the foot of every page', () => {
		const said = /<p>\s*If a child is in danger now.*?<p>\s*Helplines that listen.*?<\/p>/s;
		expect(said.exec(html)![0]).toBe(said.exec(textOf('index.html'))![0]);
	});

	it('opens what leads out of it beside the page that holds it', () => {
		const links = [...html.matchAll(/<a(?=\s)((?:"[^"]*"|[^">])*)>/g)].map(([, attributes]) => attributes!);
		const staying = links.filter((link) => !/target="_blank"/.test(link) && !/\sdownload/.test(link));
		expect(staying.filter((link) => !/href="(#|tel:)|data-quick-exit/.test(link))).toEqual([]);
	});
});

it('no file but pages, styles and scripts holds a link from the root', () => {
	const others = files.filter((file) => /^(data|charts)\/.*\.(json|csv|svg)$/.test(file));
	expect(others.filter((file) => /(?:href|src)=\\?"\/|"(?:page|path)": "\//.test(textOf(file)))).toEqual([]);
});

function escapeXml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
