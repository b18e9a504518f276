import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { HEADING_CHARACTERS } from '../../src/build/fonts.ts';
import { ONE_PAGE_FILE } from '../../src/exports/define-export.ts';
import { CHARTS } from '../site-charts.ts';
import { accessibilityFaults, colourFaults } from './accessibility.ts';
import { byKind } from './kinds.ts';
import { expect, test } from './tabs.ts';

const DIST = join(process.cwd(), 'dist');
const PAGES = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.html'))
	.map((file) => file.replaceAll('\\', '/'))
	.sort();
const FOLDER = `${pathToFileURL(DIST).href}/`;
const ADDRESSES = new Set(PAGES.map((file) => FOLDER + file));

/**
 * What is audited elsewhere, in light and in dark: pages with charts in chart-accessibility.spec.ts, with their folds open, which
 * is all that they show when closed and more; the one page with everything in exports.spec.ts, in parts.
 */
const AUDITED_ELSEWHERE = new Set([
	ONE_PAGE_FILE,
	...CHARTS.flatMap(({ id, chapter }) => [`${chapter}.html`, `embed/${id}.html`]),
]);

/** The browser's own size of letters, and that of a reader who sets them twice as large. */
const USUAL_PX = 16;
const LARGE_PX = 2 * USUAL_PX;

/** What one finds hides nothing of the next. */
const check = expect.configure({ soft: true });

// One visit of each page, for all that must hold on every one of them, and one without scripts. Pages are opened from the folder:
// what holds there holds on a server, but not the other way round. That each is reached by links: tests/dist/pages.test.ts.
for (const [file, details] of byKind(PAGES)) {
	test(
		`${file} opens whole from a folder and asks nothing of outside, has no accessibility fault in light or dark and targets of a finger’s size, and fits a phone, also with large letters`,
		details,
		async ({ page, openTab }) => {
			const complaints = hearComplaints(page);
			await page.goto(FOLDER + file);
			await checkWhole(page);
			check(await lettersMissing(page), 'add them to HEADING_CHARACTERS in src/build/fonts.ts').toEqual([]);
			if (!AUDITED_ELSEWHERE.has(file)) {
				check(await accessibilityFaults(page), 'in light').toEqual([]);
				await page.emulateMedia({ colorScheme: 'dark' });
				// What is dark sets colours and nothing else: tests/unit/styles/tokens.test.ts.
				check(await colourFaults(page), 'in dark').toEqual([]);
				await page.emulateMedia({ colorScheme: null });
			}
			await page.setViewportSize({ width: 320, height: 640 });
			const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
			check(overflow, 'at 320 px').toBeLessThanOrEqual(0);
			await checkBar(page);
			await checkSpacing(page);
			await checkLargeLetters(page);
			if (hasTargets(file))
				check(
					await smallTargets(page, hasWideForm(file) ? [360, 1280] : [360]),
					'smaller than 24 px, and without that room',
				).toEqual([]);
			check(complaints).toEqual([]);

			const bare = await openTab({ javaScriptEnabled: false });
			const bareComplaints = hearComplaints(bare);
			await bare.goto(FOLDER + file);
			await checkWhole(bare);
			check(bareComplaints, 'without scripts').toEqual([]);
			bare.removeAllListeners();
		},
	);
}

/** What goes wrong in a tab from now on: requests to outside, requests that fail, words in the console, faults of scripts. */
function hearComplaints(page: Page): readonly string[] {
	const complaints: string[] = [];
	page.on('request', (request) => {
		if (!request.url().startsWith(FOLDER) && !request.url().startsWith('data:'))
			complaints.push(`${request.url()} is outside`);
	});
	page.on('requestfailed', (request) => complaints.push(`${request.url()} failed`));
	page.on('console', (message) => complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(error.message));
	return complaints;
}

/** That a page has its title, and that its links to pages of the folder lead to such as are there. */
async function checkWhole(page: Page): Promise<void> {
	const { titles, targets } = await page.evaluate(() => ({
		titles: document.querySelectorAll('h1').length,
		targets: [...document.querySelectorAll('a[href]')].map(
			(link) => new URL(link.getAttribute('href')!, document.baseURI).href.split('#')[0]!,
		),
	}));
	check(titles).toBe(1);
	const pages = [...new Set(targets)].filter((target) => /^file:.*\.html$/.test(target));
	check(pages.filter((target) => !ADDRESSES.has(target))).toEqual([]);
}

/** What is focused or led to stops clear of the bar that stays at the head of the window (WCAG 2.2, 2.4.11). */
async function checkBar(page: Page): Promise<void> {
	const hiddenPx = await page.evaluate(() => {
		window.scrollTo(0, 600);
		const bar = document.querySelector('.site-header')?.getBoundingClientRect().bottom;
		window.scrollTo(0, 0);
		return bar ? bar - parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) : 0;
	});
	check(hiddenPx, 'under the bar').toBeLessThanOrEqual(0);
}

/** A reader who sets letters, words and lines apart (WCAG 2.2, 1.4.12): the page still fits a phone. */
async function checkSpacing(page: Page): Promise<void> {
	const overflow = await page.evaluate(() => {
		const style = new CSSStyleSheet();
		style.replaceSync(
			'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
		);
		document.adoptedStyleSheets.push(style);
		const overflowPx = document.documentElement.scrollWidth - window.innerWidth;
		document.adoptedStyleSheets.pop();
		return overflowPx;
	});
	check(overflow, 'in letters set apart').toBeLessThanOrEqual(0);
}

/**
 * A reader who sets the browser's own letters to twice their size, and does not zoom: rem and queries for width follow. Words are
 * drawn larger, and the page still fits a phone.
 */
async function checkLargeLetters(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const setLetters = (standard: number) => session.send('Page.setFontSizes', { fontSizes: { standard } });
	await page.setViewportSize({ width: 375, height: 812 });
	await setLetters(LARGE_PX);
	const { rootPx, overflow, drawn } = await page.evaluate(() => ({
		rootPx: parseFloat(getComputedStyle(document.documentElement).fontSize),
		overflow: document.documentElement.scrollWidth - window.innerWidth,
		drawn: [...document.querySelectorAll<SVGTextElement>('.figure-drawing > svg text')]
			.filter((text) => text.getClientRects().length > 0)
			.map((text): [string, number] => [
				text.textContent!.trim(),
				parseFloat(getComputedStyle(text).fontSize) * Math.abs(text.getScreenCTM()!.a),
			]),
	}));
	check(rootPx, 'in large letters').toBe(LARGE_PX);
	check(overflow, 'in large letters').toBeLessThanOrEqual(0);
	// 12 of 16 is the least of drawn words at the usual size.
	check(
		drawn.filter(([, px]) => px < (LARGE_PX * 12) / USUAL_PX),
		'in large letters',
	).toEqual([]);
	await setLetters(USUAL_PX);
	await session.detach();
}

/** Of pages that are made alike, the targets of one of each form are measured; the one page is made of all these. */
function hasTargets(file: string): boolean {
	const isAlike = /^(lessons|handouts|sources)\//.test(file);
	const isOneOfEach = /^(lessons\/lost-in-translation|handouts\/the-timeline|sources\/a-c)\b/.test(file);
	return file !== ONE_PAGE_FILE && (!isAlike || isOneOfEach);
}

/** One page of each layout. */
const LAYOUTS = new Set([
	'index.html',
	'announcement.html',
	'help.html',
	'search.html',
	'questions.html',
	'easy-read/help.html',
	'sources.html',
	'sources/a-b.html',
	'lessons/lost-in-translation.html',
	'lessons/lost-in-translation-slides.html',
	'handouts/the-timeline.html',
	'404.html',
	'measures.html',
]);

/**
 * Whether targets are measured in a wide window too. It gives them more room, and nothing else: but where the layout differs, and
 * in charts, which have wide drawings of their own.
 */
const hasWideForm = (file: string): boolean => LAYOUTS.has(file) || AUDITED_ELSEWHERE.has(file);

/** The targets that are not 24 px high and wide and have not that room around them, with every fold open. */
async function smallTargets(page: Page, widthsPx: readonly number[]): Promise<string[]> {
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
	for (const width of widthsPx) {
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
