import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { paperLines } from '../../../src/site/paper.ts';
import { prepareForPaper, printPdf } from '../../../src/exports/release/pdf.ts';
import { aloneTest as test, expect } from '../../browser/tabs.ts';

const PAGE = `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>A page of the site</title></head>
<body><main>
<h1>A page</h1>
<div class="heading"><h2 id="first">First section</h2></div>
<p>See <a class="inner" href="../other.html#there">the other page</a>, <a class="outer" href="https://example.com/x">elsewhere</a>,
<a class="shown" href="https://example.com/y">https://example.com/y</a> and <a class="here" href="#first">above</a>.</p>
<details><summary>In full</summary><p>The rest</p></details>
<svg role="img" aria-label="Five bars" width="40" height="20"><a href="../other.html"><rect width="9" height="9"/></a></svg>
</main><script>document.title = 'changed by a script'</script></body></html>`;

const SITE = 'https://example.org/five/';

let folder: string;
let folderUrl: string;

test.beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'paper-'));
	folderUrl = `${pathToFileURL(folder).href}/`;
	mkdirSync(join(folder, 'part'));
	writeFileSync(join(folder, 'part/page.html'), PAGE);
});

test.afterEach(() => rmSync(folder, { recursive: true }));

const print = async (browser: Browser, site?: string): Promise<string> =>
	(await printPdf(browser, { folder, file: 'part/page.html', site })).toString('latin1');

test('a PDF is tagged, has title, language, bookmarks and text for pictures', async ({ browser }) => {
	const pdf = await print(browser);
	expect(pdf).toMatch(/\/MarkInfo <<\/Type \/MarkInfo\s+\/Marked true/);
	expect(pdf).toContain('/Title (A page of the site)');
	expect(pdf).toContain('/Lang (en-GB)');
	expect(pdf).toMatch(/\/Type \/Outlines/);
	expect(pdf).toContain('/Title (First section)');
	expect(pdf).toContain('/Alt (Five bars)');
	// A4 in points.
	expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
});

test('a chapter on paper is set in the site’s fonts', async ({ browser }) => {
	const dist = join(process.cwd(), 'dist');
	const pdf = await printPdf(browser, { folder: dist, file: 'about.html', site: SITE });
	const fonts = new Set([...pdf.toString('latin1').matchAll(/\/BaseFont \/\w+\+(\w+)/g)].map(([, font]) => font));
	for (const font of ['AtkinsonHyperlegible', 'DemandSerif4']) expect(fonts).toContain(font);
});

test('links of a PDF lead to the site, and never to the disk it was made on', async ({ browser }) => {
	const links = (pdf: string) => [...pdf.matchAll(/\/URI \(([^)]*)\)/g)].map((match) => match[1]);
	const elsewhere = ['https://example.com/x', 'https://example.com/y'];
	expect(links(await print(browser, SITE))).toEqual(expect.arrayContaining([`${SITE}other.html#there`, ...elsewhere]));
	expect(new Set(links(await print(browser)))).toEqual(new Set(elsewhere));
});

test('on paper addresses are printed and nothing is closed', async ({ page }) => {
	const prepared = async (site: string | undefined) => {
		await page.goto(`${folderUrl}part/page.html`);
		await prepareForPaper(page, { folderUrl, site });
		return {
			printed: await page.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('data-address'))),
			line: await page.locator('.heading + .paper-address').textContent(),
			isOpen: await page.locator('details').getAttribute('open'),
		};
	};
	expect(await prepared(SITE)).toEqual({
		printed: [`${SITE}other.html#there`, 'https://example.com/x', null, null, null],
		line: `${SITE}part/page.html#first`,
		isOpen: '',
	});
	expect(await prepared(undefined)).toEqual({
		printed: ['other.html#there', 'https://example.com/x', null, null, null],
		line: 'part/page.html#first',
		isOpen: '',
	});
});

test('a sheet says whose it is, where help is and which of how many, once, and the first only what its text does not', async ({
	browser,
}) => {
	const lines = paperLines('Site', 'Mark', 'In danger: 1', 'part/page.html', SITE);
	const attributes = Object.entries(lines).map(([name, value]) => ` ${name}="${value}"`);
	cpSync('src/site/styles/foundation/print.css', join(folder, 'print.css'));
	writeFileSync(
		join(folder, 'part/page.html'),
		`<!doctype html><html lang="en-GB"${attributes.join('')}>
		<head><meta charset="utf-8"><title>Two sheets</title><link rel="stylesheet" href="../print.css"></head>
		<body><main><p>First sheet</p><p style="break-before: page">Second sheet</p></main></body></html>`,
	);
	const letters = marginLetters(await print(browser, SITE));
	const foot = lines['data-paper-address']!.length + '1 / 2'.length;
	expect(letters).toEqual([foot, foot + lines['data-paper-head'].length + lines['data-paper-help'].length]);
});

/** How many letters stand on each sheet of a PDF outside its text: what is tagged as none of it. */
function marginLetters(pdf: string): number[] {
	const streams = [...pdf.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].flatMap(([, stream]) => {
		try {
			return inflateSync(Buffer.from(stream!, 'latin1')).toString('latin1');
		} catch {
			return [];
		}
	});
	return streams
		.filter((stream) => stream.includes('\nBT\n'))
		.map((stream) => stream.replace(/BDC[\s\S]*?EMC/g, ''))
		.map((stream) =>
			[...stream.matchAll(/<([0-9A-F]+)> ?Tj/g)].reduce((sum, [, glyphs]) => sum + glyphs!.length / 4, 0),
		);
}

test('the lines of a sheet reach its styles from the page', async ({ page }) => {
	await page.goto('coalition.html');
	await page.emulateMedia({ media: 'print' });
	const read = (name: string) =>
		page.locator('html').evaluate((html, property) => getComputedStyle(html).getPropertyValue(property), name);
	expect(await read('--paper-head')).toContain('Five demands, explained · Which 32 countries?');
	expect(await read('--paper-help')).toMatch(/In danger: 112.+999/);
	// Of a site whose place is not known there is no address that helps whoever holds paper.
	expect(await read('--paper-address')).toBe("''");
});

test('the print styles show the addresses, but not those of citations, and keep tables within the page', async ({
	page,
}) => {
	await page.goto('coalition.html');
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 673, height: 900 });
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
		const [link] = document.querySelectorAll<HTMLElement>('.prose p > a:not(.term, .cite)');
		link!.dataset.address = 'announcement.html';
		const [source] = document.querySelectorAll<HTMLElement>('.evidence-sources a');
		source!.dataset.address = 'sources/a-b.html#x';
	});
	const after = (selector: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((link) => getComputedStyle(link, '::after').content);
	expect(await after('[data-address="announcement.html"]')).toContain('announcement.html');
	expect(await after('.evidence-sources [data-address]')).toBe('none');
	const tooWide = await page
		.locator('.table-frame')
		.evaluateAll((frames) => frames.filter((frame) => frame.scrollWidth > frame.clientWidth + 1).length);
	expect(tooWide).toBe(0);
});
