import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { HEADING_CHARACTERS } from '../../src/assets/fonts.ts';
import { ONE_PAGE_FILE } from '../../src/model/export-formats.ts';
import { CHARTS } from '../site-charts.ts';
import { COLOUR_RULES, accessibilityFaults } from './accessibility.ts';

const DIST = join(process.cwd(), 'dist');
const PAGES = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.html'))
	.map((file) => file.replaceAll('\\', '/'))
	.sort();
const onDisk = (file: string) => pathToFileURL(join(DIST, file)).href;

/**
 * What is audited elsewhere, in light and in dark: pages with charts in chart-accessibility.spec.ts, with their folds open, which
 * is all that they show when closed and more; the one page with everything in exports.spec.ts, in parts.
 */
const AUDITED_ELSEWHERE = new Set([
	ONE_PAGE_FILE,
	...CHARTS.flatMap(({ id, chapter }) => [`${chapter}.html`, `embed/${id}.html`]),
]);

// One visit of each page, for all that must hold on every one of them.
for (const file of PAGES) {
	const opened = `${file} opened once`;
	test(`${opened}: no accessibility fault in light or dark, targets of a finger’s size, and it fits a phone`, async ({
		page,
	}) => {
		const check = expect.configure({ soft: true });
		await page.goto(`/${file}`);
		check(await lettersMissing(page), 'add them to HEADING_CHARACTERS in src/assets/fonts.ts').toEqual([]);
		if (!AUDITED_ELSEWHERE.has(file)) {
			check(await accessibilityFaults(page), 'in light').toEqual([]);
			await page.emulateMedia({ colorScheme: 'dark' });
			// What is dark sets colours and nothing else: tests/unit/styles/tokens.test.ts.
			check(await accessibilityFaults(page, { only: COLOUR_RULES }), 'in dark').toEqual([]);
			await page.emulateMedia({ colorScheme: null });
		}
		await page.setViewportSize({ width: 320, height: 640 });
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
		check(overflow, 'at 320 px').toBeLessThanOrEqual(0);
		if (hasTargets(file)) check(await smallTargets(page), 'smaller than 24 px, and without that room').toEqual([]);
	});
}

/** Of pages that are made alike, the targets of one of each form are measured; the one page is made of all these. */
function hasTargets(file: string): boolean {
	const isAlike = /^(lessons|handouts|cite|sources)\//.test(file);
	const isOneOfEach = /^(lessons\/lost-in-translation|handouts\/the-timeline|sources\/a-c|cite\/chapters)\b/.test(file);
	return file !== ONE_PAGE_FILE && (!isAlike || isOneOfEach);
}

/** The targets that are not 24 px high and wide and have not that room around them, with every fold open. */
async function smallTargets(page: Page): Promise<string[]> {
	const count = await page.evaluate(() => {
		for (const fold of document.querySelectorAll('details')) fold.open = true;
		// The rule passes over what is not drawn yet. The policy allows no style in the page, and this is none.
		const style = new CSSStyleSheet();
		style.replaceSync('*, ::details-content { content-visibility: visible !important; }');
		document.adoptedStyleSheets.push(style);
		return document.querySelectorAll('a[href], summary, button').length;
	});
	expect(count).toBeGreaterThan(0);
	const found: string[] = [];
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		// By name: the rule is of WCAG 2.2, and is off in the usual run.
		const faults = await accessibilityFaults(page, { only: ['target-size'] });
		found.push(...faults.map((fault) => `${width} px: ${fault}`));
	}
	return found;
}

/** The characters that a page sets in the font of headings and that this font has not. */
async function lettersMissing(page: Page): Promise<string[]> {
	const text = await page.evaluate(() => {
		const isHeading = (element: Element) => /^"?Source Serif/.test(getComputedStyle(element).fontFamily);
		const ownText = (element: Element) =>
			[...element.childNodes].filter((node) => node instanceof Text).map((node) => node.data);
		return [...document.body.querySelectorAll('*')].filter(isHeading).flatMap(ownText).join('');
	});
	return [...new Set(text.replace(/\s/g, ''))].filter((character) => !HEADING_CHARACTERS.includes(character));
}

for (const javaScriptEnabled of [false, true]) {
	const scripts = javaScriptEnabled ? 'on' : 'off';

	test(`from a folder, with scripts ${scripts}, every page opens whole and asks nothing of outside`, async ({
		browser,
	}) => {
		const context = await browser.newContext({ javaScriptEnabled });
		const page = await context.newPage();
		const outside: string[] = [];
		const complaints: string[] = [];
		page.on('request', (request) => {
			if (!request.url().startsWith(pathToFileURL(DIST).href) && !request.url().startsWith('data:'))
				outside.push(request.url());
		});
		page.on('requestfailed', (request) => complaints.push(`${request.url()} failed`));
		page.on('console', (message) => complaints.push(message.text()));
		page.on('pageerror', (error) => complaints.push(error.message));

		// The walk: from the first page along every link that stays in the folder.
		const seen = new Set<string>();
		// Embeds and the page for wrong addresses are meant to be met from elsewhere.
		const queue = PAGES.filter((file) => file === 'index.html' || file === '404.html' || file.startsWith('embed/')).map(
			onDisk,
		);
		for (let url = queue.pop(); url !== undefined; url = queue.pop()) {
			if (seen.has(url)) continue;
			seen.add(url);
			await page.goto(url);
			await expect(page.locator('h1')).toHaveCount(1);
			const hrefs = await page.locator('a[href]').evaluateAll((links) => {
				const targets = new Set(links.map((link) => link.getAttribute('href')!.split('#')[0]!));
				return [...targets].map((target) => new URL(target, document.baseURI).href);
			});
			for (const href of hrefs.filter((href) => /^file:.*\.html$/.test(href))) queue.push(href);
		}

		expect([...seen].sort()).toEqual(PAGES.map(onDisk).sort());
		expect(outside).toEqual([]);
		expect(complaints).toEqual([]);
		await context.close();
	});
}
