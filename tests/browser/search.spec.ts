import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { content } from '../site-charts.ts';
import { accessibilityFaults, colourFaults } from './accessibility.ts';
import { forget, lastSpoken, liveMessages, startScreenReader } from './virtual-screen-reader.ts';
import { aloneTest as test, expect } from './tabs.ts';

const ON_DISK = pathToFileURL(join(process.cwd(), 'dist', 'search.html')).href;

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search this site' });
const results = (page: Page) => page.locator('.search-groups li');
const group = (page: Page, name: RegExp) => page.getByRole('region', { name });
const heading = (page: Page) => page.locator('#search-results');

/** What stands above results, once there are any. */
const TOLD = /results?$|^Nothing found$|^Look here first$/;
const help = (page: Page) => page.locator('.search-help');

/** Opens the search with a query in its address, and waits for what it finds. */
async function openWith(page: Page, query: string): Promise<void> {
	await page.goto(`/search.html#q=${query}`);
	await expect(heading(page)).toHaveText(TOLD);
}

test.describe('the search', () => {
	test('is one step from any page, and finds by kind, with passage, found words and address', async ({ page }) => {
		await page.goto('/demands/openness.html');
		await page.locator('.site-header').getByRole('link', { name: 'Search' }).click();
		await expect(page).toHaveURL(/\/search\.html$/);
		await field(page).pressSequentially('estonia');
		const country = group(page, /^Countries \(1\)$/);
		await expect(country.getByRole('link', { name: 'Estonia' })).toHaveAttribute('href', 'coalition.html#estonia');
		await expect(country).toContainText('Inferred');
		await expect(country).toContainText('coalition.html#estonia');
		await expect(results(page).first().getByRole('link')).toHaveText('Help: Estonia');
		await expect(page.locator('.search-groups mark').first()).toHaveText(/^Estonia/);
	});

	test('is used by keyboard alone: Enter to the results, Tab to the first, and back from it to the same results', async ({
		page,
	}) => {
		await page.goto('/search.html');
		const before = await page.evaluate(() => window.history.length);
		await field(page).focus();
		await page.keyboard.type('hash matching');
		await expect(results(page).first()).toBeVisible();
		// The address comes after the picture, and is what leads back.
		await expect(page).toHaveURL(/#q=hash\+matching$/);
		expect(await page.evaluate(() => window.history.length)).toBe(before);
		await page.keyboard.press('Enter');
		await expect(heading(page)).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(results(page).first().getByRole('link')).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page).not.toHaveURL(/search\.html/);
		await page.goBack();
		await expect(field(page)).toHaveValue('hash matching');
		await expect(results(page).first()).toBeVisible();
	});

	test('shows the rest of a group on request, and the keyboard goes on from there', async ({ page }) => {
		await openWith(page, 'grooming');
		const sections = group(page, /^Sections/);
		await expect(sections.getByRole('listitem')).toHaveCount(3);
		const count = Number(/\d+/.exec((await sections.getByRole('heading').textContent())!)![0]);
		await sections.getByRole('button', { name: /^Show all \d+: Sections$/ }).click();
		await expect(sections.getByRole('listitem')).toHaveCount(count);
		await expect(sections.getByRole('listitem').nth(3).getByRole('link')).toBeFocused();
		await expect(sections.getByRole('button')).toHaveCount(0);
	});

	test('leads from a word that the site avoids to the one it uses, says why, and makes no heading of it', async ({
		page,
	}) => {
		await openWith(page, 'kiddie+porn');
		await expect(page.locator('.search-notes')).toContainText('You searched for “kiddie porn”. We say');
		await expect(page.locator('.search-notes a')).toHaveAttribute('href', 'glossary.html#child-sexual-abuse-material');
		// Whoever types this alone may be looking for it: there is help, and nothing else.
		await expect(help(page).getByRole('heading', { level: 3 })).toContainText('If you are looking for');
		await expect(results(page)).toHaveCount(0);
		await expect(page.locator('.search-notes')).not.toContainText('Try another word');
		const headings = await page.getByRole('heading').allTextContents();
		expect(headings.filter((text) => /porn/i.test(text))).toEqual([]);
	});

	test('shows help and the index where nothing is found, and guesses nothing', async ({ page }) => {
		await openWith(page, 'zzzzqqq');
		await expect(heading(page)).toHaveText('Nothing found');
		await expect(help(page).getByRole('link').first()).toHaveAttribute('href', 'help.html#your-country');
		await page.locator('.search-notes').getByRole('link', { name: 'index from A to Z' }).click();
		await expect(page.getByRole('heading', { name: 'From A to Z' })).toBeInViewport();
		await expect(field(page)).toHaveValue('zzzzqqq');
	});

	test('answers a sentence with a handful, without a number, and shows the rest on request', async ({ page }) => {
		await openWith(page, 'what+is+client-side+scanning');
		await expect(heading(page)).toHaveText('Look here first');
		await expect(results(page)).toHaveCount(5);
		await page.getByRole('button', { name: 'Show all that has these words' }).click();
		await expect(heading(page)).toHaveText(/^\d+ results$/);
		await expect(heading(page)).toBeFocused();
		await expect(group(page, /^Words explained/)).toBeVisible();
	});

	test('shows the caution of a record with it', async ({ page }) => {
		// A number that is long enough to be found nowhere else.
		const exact = /\d{1,3}(,\d{3}){2}/;
		const { text } = content.facts.facts.find(({ caution, text }) => caution && exact.test(text))!;
		const [number] = exact.exec(text)!;
		await openWith(page, number);
		await expect(results(page).filter({ hasText: number }).first()).toContainText(/Caution: ./);
	});

	test('takes the room that was kept for its field', async ({ page }) => {
		for (const width of [320, 1280]) {
			await page.setViewportSize({ width, height: 900 });
			const top = () => page.locator('#a-to-z').evaluate((element) => element.getBoundingClientRect().top);
			await page.route('**/assets/search.js?*', (route) => route.abort());
			await page.goto('/search.html');
			const before = await top();
			await page.unroute('**/assets/search.js?*');
			await page.reload();
			await expect(field(page)).toBeVisible();
			expect(Math.abs((await top()) - before)).toBeLessThan(1);
		}
	});

	test('shows help, and leaves the index of the page to readers, where its own cannot be loaded', async ({ page }) => {
		await page.route('**/search-index.js?*', (route) => route.abort());
		await page.goto('/search.html');
		await field(page).fill('nca');
		await expect(heading(page)).toHaveText(/could not be loaded/);
		await expect(page.getByRole('heading', { name: 'From A to Z' })).toBeVisible();
		await field(page).fill('he has a picture of me');
		await expect(help(page).getByRole('heading', { level: 3 })).toContainText('under 18');
		await page.unroute('**/search-index.js?*');
		await field(page).fill('ncmec');
		await expect(results(page).first()).toBeVisible();
	});
});

test.describe('help comes first', () => {
	test('before any result, in the order of the page, with its numbers; Enter leads to it, until the words do not ask for it', async ({
		page,
	}) => {
		await openWith(page, 'i+was+abused');
		await expect(help(page)).toBeVisible();
		await expect(help(page).getByRole('link').first()).toHaveAttribute('href', 'help.html#if-someone-hurts-you');
		await expect(help(page)).toContainText('0800 1111');
		await expect(page.locator('.search-help + .search-found #search-results')).toHaveCount(1);
		await field(page).press('Enter');
		await expect(page.getByRole('heading', { name: 'Help first' })).toBeFocused();
		await field(page).fill('estonia');
		await expect(help(page)).toBeHidden();
	});

	test('asks nothing of outside, and stores nothing', async ({ page, context }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await openWith(page, 'my+daughter+is+being+blackmailed');
		await expect(help(page).getByRole('heading', { level: 3 })).toHaveCount(2);
		expect(asked.filter((url) => /daughter|blackmail/i.test(url.split('#')[0]!))).toEqual([]);
		expect(await context.cookies()).toEqual([]);
		expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
	});
});

test.describe('a hostile address', () => {
	for (const [what, hash] of [
		['markup', `<img src=x onerror="document.title='harmed'"><script>document.title='harmed'</script>`],
		['a very long word', 'a'.repeat(20_000)],
		['control characters and a broken escape', '%00%07%1b[31m%0d%0a%E0%A4%'],
		['letters of many scripts and turned writing', '%E2%80%AE' + encodeURIComponent('العربية 中文 Ελληνικά ไทย 👩‍👩‍👧‍👦')],
	] as const)
		test(`harms nothing: ${what}`, async ({ page }) => {
			const faults: string[] = [];
			page.on('pageerror', (error) => faults.push(error.message));
			page.on('dialog', (dialog) => faults.push(dialog.message()));
			await page.goto(`/search.html#q=${hash}`);
			await expect(heading(page)).toHaveText(/results?$|^Nothing found$|^Look here first$|^Nothing searched$/);
			expect(await page.locator('.site-search').locator('img, script, svg, iframe').count()).toBe(0);
			await expect(page).toHaveTitle(/^Search · /);
			expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
				0,
			);
			await field(page).fill('estonia');
			await expect(group(page, /^Countries/)).toBeVisible();
			expect(faults).toEqual([]);
		});

	test('is said to be damaged where it is', async ({ page }) => {
		await page.goto('/search.html#q=estonia+%E0%A4');
		await expect(page.locator('.search-notes')).toContainText('could not be read whole');
		await expect(field(page)).toHaveValue('estonia');
		await expect(results(page).first()).toBeVisible();
		await field(page).fill('malta');
		await expect(page.locator('.search-notes')).not.toContainText('could not be read whole');
	});
});

test('results have no accessibility fault in light or dark, and fit a phone of 320 px', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await openWith(page, 'my+daughter+saw+child+pornography');
	await expect(help(page)).toBeVisible();
	await expect(page.locator('.search-notes')).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await colourFaults(page)).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});

test('without scripts the page is an index with a list of letters, and offers no field', async ({
	browser,
	baseURL,
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
	const page = await context.newPage();
	await page.goto('/search.html');
	await expect(page.getByRole('searchbox')).toHaveCount(0);
	await expect(page.locator('noscript p')).toBeVisible();
	const needs = page.locator('#if-you-need-help + ul, :has(> #if-you-need-help) + ul');
	await expect(needs.getByRole('link', { name: /someone has a picture of you/ })).toHaveAttribute(
		'href',
		'help.html#young-people',
	);
	await page.getByRole('heading', { name: 'From A to Z' }).click();
	await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'E', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'E', exact: true })).toBeInViewport();
	await page.getByRole('link', { name: 'Estonia: help' }).click();
	await expect(page).toHaveURL(/help\.html#estonia$/);
	await context.close();
});

test('from a disk it finds, leads to what it found, and asks nothing of outside', async ({ page }) => {
	const complaints: string[] = [];
	page.on('console', (message) => complaints.push(message.text()));
	page.on('request', (request) => {
		if (!request.url().startsWith('file:')) complaints.push(request.url());
	});
	await page.goto(ON_DISK);
	await field(page).fill('childline');
	const help = group(page, /^Help/).getByRole('link', { name: 'Help: United Kingdom' });
	await help.click();
	await expect(page).toHaveURL(/help\.html#united-kingdom$/);
	await page.goBack();
	await expect(results(page).first()).toBeVisible();
	expect(complaints).toEqual([]);
});

test.describe('by ear', () => {
	test.use({ bypassCSP: true });

	test('the field has a name and a hint, and the number of results is spoken once a reader pauses', async ({
		page,
	}) => {
		await page.goto('/search.html');
		await startScreenReader(page);
		await field(page).focus();
		await expect
			.poll(() => lastSpoken(page))
			.toMatch(/^searchbox, Search this site, A word, a name, a country or a question\./);
		await forget(page);
		await page.keyboard.type('encrypton', { delay: 30 });
		const spoken = /^polite: Help first: If you need someone.* Nothing found\. Nothing here has the word “encrypton”\./;
		await expect.poll(() => liveMessages(page)).toEqual([expect.stringMatching(spoken)]);
	});

	test('the first result is spoken with the number of them, and a page in another language in that language', async ({
		page,
	}) => {
		await openWith(page, 'cineva+ma+ameninta');
		await expect(page.locator('.site-search [role="status"]')).toHaveText('Look here first: Ajutor. 1 result.');
		await expect(page.locator('.site-search [role="status"] [lang="ro"]')).toHaveText('Ajutor');
		await expect(results(page).locator('[lang="ro"]')).toHaveCount(2);
	});
});
