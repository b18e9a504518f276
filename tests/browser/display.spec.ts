import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { accessibilityFaults } from './accessibility.ts';
import { aloneTest as test, expect } from './tabs.ts';

const onDisk = (address: string) => pathToFileURL(join(process.cwd(), 'dist')).href + '/' + address;
const DARK = 'rgb(20, 24, 29)';
const LIGHT = 'rgb(252, 251, 248)';

const choice = (page: Page) => page.getByRole('combobox', { name: 'Colours' });
const background = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('a reader’s colours hold at once, go along the links from a disk, and nothing is stored', async ({
	page,
	context,
}) => {
	await page.goto(onDisk('index.html'));
	await choice(page).selectOption('dark');
	await expect(page).toHaveURL(/index\.html#~dark$/);
	expect(await background(page)).toBe(DARK);

	await page.locator('.site-nav a', { hasText: 'Numbers' }).click();
	await expect(page).toHaveURL(/numbers\.html#~dark$/);
	await expect.poll(() => background(page)).toBe(DARK);
	await expect(choice(page)).toHaveValue('dark');
	await choice(page).selectOption('');
	await expect(page).toHaveURL(onDisk('numbers.html'));
	expect(await background(page)).toBe(LIGHT);

	// The page before is as it was left, by its address.
	await page.goBack();
	await expect(page).toHaveURL(/index\.html#~dark$/);
	expect(await background(page)).toBe(DARK);
	expect(await context.cookies()).toEqual([]);
	expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, window.name])).toEqual([0, 0, '']);
	expect(await page.evaluate(() => history.state)).toBeNull();
});

test('a link opened in a new tab takes the colours along; a link that is copied does not; no server is told', async ({
	page,
	context,
}) => {
	const asked: string[] = [];
	context.on('request', (request) => asked.push(request.url().replace(/#.*/, '')));
	await page.goto('/announcement.html#~dark');
	const link = page.locator('.site-nav a', { hasText: 'Numbers' });
	for (const open of [() => link.click({ button: 'middle' }), () => link.click({ modifiers: ['Control'] })]) {
		const [tab] = await Promise.all([context.waitForEvent('page'), open()]);
		await expect(tab).toHaveURL(/numbers\.html#~dark$/);
		await tab.close();
	}
	expect(asked.join()).not.toContain('dark');

	// What a browser finds when it makes its menu.
	await page.evaluate(() => {
		window.addEventListener('contextmenu', ({ target }) => {
			document.title = (target as Element).closest('a')!.href;
		});
	});
	await link.click({ button: 'right' });
	await expect(page).toHaveTitle(/\/numbers\.html$/);
});

test('other uses of the address go on: the view of a chart, and a search', async ({ page }) => {
	await page.goto('/coalition.html#coalition-chart?groups=eu-members~dark');
	await expect(page.locator('#coalition-chart .chart-status')).toContainText('27 countries');
	await page.locator('.sum-place [value="associated"]').check();
	await expect(page).toHaveURL(/coalition\.html#coalition-chart\?groups=eu-members,associated~dark$/);
	await page.reload();
	await expect(page.locator('#coalition-chart .chart-status')).toContainText('31 countries');
	expect(await background(page)).toBe(DARK);

	await page.goto('/search.html#~dark');
	await page.getByLabel('Search this site').fill('grooming');
	await expect(page).toHaveURL(/search\.html#q=grooming~dark$/);
});

test('places are found as without a choice: from another page, on the same page, by Back, and after a reload', async ({
	page,
}) => {
	const marked = () => page.evaluate(() => document.querySelector(':target')?.id);
	const top = (id: string) => page.locator(`#${id}`).evaluate((place) => Math.round(place.getBoundingClientRect().top));
	const first = 'what-changed';
	await page.goto('/index.html#~dark');
	await page.goto(`/demands.html#${first}~dark`);
	await expect(page.locator(`#${first}`)).toBeInViewport();
	expect(await marked()).toBe(first);
	await expect(page).toHaveURL(new RegExp(`#${first}~dark$`));

	// On the same page.
	await page.locator('.contents summary').click();
	const link = page.locator('.contents a').first();
	const id = (await link.getAttribute('href'))!.slice(1);
	await link.click();
	await expect(page).toHaveURL(new RegExp(`#${id}~dark$`));
	expect(await marked()).toBe(id);
	await expect(page.locator(`#${id}`)).toBeInViewport();
	await page.goBack();
	await expect(page).toHaveURL(new RegExp(`#${first}~dark$`));
	await expect(page.locator(`#${first}`)).toBeInViewport();

	// A reader who has read on stays where they are.
	await page.evaluate(() => window.scrollTo(0, 700));
	const before = await top(first);
	await page.reload();
	await expect(page).toHaveURL(new RegExp(`#${first}~dark$`));
	await expect.poll(async () => Math.abs((await top(first)) - before)).toBeLessThanOrEqual(1);

	// The page's own door leads to its beginning.
	await page.locator('.site-nav a', { hasText: 'Five demands' }).click();
	await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
	await expect(page).toHaveURL(/demands\.html#~dark$/);
	expect(await background(page)).toBe(DARK);
});

test('the address of a heading, a chart, an entry or an evidence mark can be copied without the choice, which holds on', async ({
	page,
}) => {
	await page.goto('/coalition.html#~dark');
	for (const copied of ['#named', '#coalition-chart', '#netherlands']) {
		await page.locator(`.prose a[href="${copied}"]:is(.self-link, .self-link-whole)`).first().click();
		await expect(page).toHaveURL(new RegExp(`html${copied}$`));
	}
	const mark = page.locator('.prose .cite').first();
	await mark.click();
	await expect(page).toHaveURL(new RegExp(`html${(await mark.getAttribute('href'))!}$`));
	expect(await background(page)).toBe(DARK);

	await page.locator('.site-nav a', { hasText: 'Numbers' }).click();
	await expect(page).toHaveURL(/numbers\.html#~dark$/);
	await page.goBack();
	await expect(page).toHaveURL(/#claim-[a-z0-9-]+~dark$/);
	await expect.poll(() => background(page)).toBe(DARK);
});

test('the way out carries nothing', async ({ page, context }) => {
	await context.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: 'weather' }));
	await page.goto('/about.html#~dark');
	await page.getByRole('link', { name: 'Leave this site' }).click();
	await expect(page).toHaveURL(/^https:\/\/[^?#]+$/);

	await page.goto(onDisk('about.html#~dark'));
	await context.setOffline(true);
	await page.getByRole('link', { name: 'Leave this site' }).click();
	await expect(page).toHaveURL(onDisk('measures.html'));
});

for (const width of [320, 768, 1280]) {
	test(`at ${width} px the choice stands in one line with the other tools, and is easy to hit`, async ({ page }) => {
		await page.setViewportSize({ width, height: 700 });
		await page.goto('/index.html');
		const boxes = await page
			.locator('.site-tools > *')
			.evaluateAll((tools) => tools.map((tool) => tool.getBoundingClientRect().toJSON() as DOMRect));
		expect(new Set(boxes.map(({ y, height }) => Math.round(y + height / 2))).size).toBe(1);
		for (const { right, height } of boxes) {
			expect(right).toBeLessThanOrEqual(width);
			expect(height).toBeGreaterThanOrEqual(24);
		}
	});
}

test('paper is light, whatever is chosen', async ({ page }) => {
	await page.goto('/announcement.html#~dark');
	await page.emulateMedia({ media: 'print' });
	expect(await background(page)).toBe('rgb(255, 255, 255)');
	expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
});

test('light may be chosen on a device that is dark; where colours are forced, none', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('/about.html');
	expect(await background(page)).toBe(DARK);
	await choice(page).selectOption('light');
	expect(await background(page)).toBe(LIGHT);
	await page.emulateMedia({ forcedColors: 'active' });
	await expect(choice(page)).toBeHidden();
});

test('chosen colours are there when the page is first seen, and ask for no file', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	// Nothing but the page itself and its styles comes before it is seen.
	await page.route('**/site.js?*', (route) => route.abort());
	await page.goto('/about.html#~dark');
	expect(await background(page)).toBe(DARK);
	expect(asked.filter((url) => /dark\.css|display\.js/.test(url))).toEqual([]);
	expect(await accessibilityFaults(page)).toEqual([]);
});

test('without scripts there is no choice', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
	const page = await context.newPage();
	await page.goto('/about.html#~dark');
	await expect(page.locator('.display')).toBeHidden();
	await context.close();
});
