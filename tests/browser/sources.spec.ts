import type { Page } from '@playwright/test';
import { aloneTest as test, expect } from './tabs.ts';

const shown = (page: Page) => page.locator('.sources > li:visible');
const status = (page: Page) => page.getByRole('search', { name: 'Sources' }).locator('..').getByRole('status');

test.describe('the search of sources', () => {
	test('finds words in any order and with any accents, says how many, and keeps them in the address', async ({
		page,
	}) => {
		await page.goto('/sources.html');
		await expect(status(page)).toHaveText(/^All \d+ sources\.$/);
		await page.getByLabel('Words in').fill('TECH réuters');
		await expect(status(page)).toHaveText(/^\d+ of \d+ sources\.$/);
		await expect(shown(page).first()).toContainText('Reuters');
		await expect(page).toHaveURL(/#all-sources\?words=tech\+reuters$/);
		await expect(page.getByLabel('Words in')).toHaveValue('TECH réuters');
	});

	test('opens as the address says, and shows all where the address asks for what is not there', async ({ page }) => {
		await page.goto('/sources.html#all-sources?kind=news&language=nl');
		await expect(page.getByLabel('Kind')).toHaveValue('news');
		for (const words of await shown(page).allTextContents()) expect(words).toContain('Dutch');
		await page.goto('/sources.html#all-sources?kind=gossip');
		await expect(status(page)).toContainText('so all sources are shown');
	});

	test('gives way to a link to a source that it left out', async ({ page }) => {
		await page.goto('/sources.html#all-sources?language=nl');
		await expect(page.locator('#accce-report')).toBeHidden();
		await page.goto('/sources.html#accce-report');
		await expect(page.locator('#accce-report')).toBeInViewport();
	});

	test('is undone by a button, and the keyboard goes on from the words', async ({ page }) => {
		await page.goto('/sources.html#all-sources?words=zzzz');
		await expect(status(page)).toContainText('0 of');
		await page.getByRole('button', { name: 'Show all sources' }).click();
		await expect(status(page)).toHaveText(/^All/);
		await expect(page.getByLabel('Words in')).toBeFocused();
	});

	for (const width of [360, 1280])
		test(`takes the room that was kept for it, at ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			await page.route('**/assets/sources.js?*', (route) => route.abort());
			// A second time, when its letters are there.
			await page.goto('/sources.html');
			await page.reload();
			const top = () =>
				page
					.locator('.source-kind')
					.first()
					.evaluate((section) => section.getBoundingClientRect().top);
			const before = await top();
			await page.unroute('**/assets/sources.js?*');
			await page.reload();
			await expect(status(page)).toBeVisible();
			expect(Math.abs((await top()) - before)).toBeLessThan(1);
		});
});

for (const javaScriptEnabled of [true, false])
	test(`the list of sources is closed at first, and a link to one opens it, with scripts ${javaScriptEnabled ? 'on' : 'off'}`, async ({
		browser,
		baseURL,
	}) => {
		const context = await browser.newContext({ javaScriptEnabled, ...(baseURL && { baseURL }) });
		const page = await context.newPage();
		await page.goto('/sources.html');
		expect(await page.locator('.sources > li').count()).toBeGreaterThan(700);
		await expect(shown(page)).toHaveCount(0);
		await expect(page.locator('.source-search')).toBeVisible({ visible: javaScriptEnabled });
		await page.goto('/sources.html#policeprofessional-european-chiefs-2020');
		await expect(page.locator('#policeprofessional-european-chiefs-2020')).toBeInViewport();
		await context.close();
	});

test('what machines read breaks no rule of the policy, and the Atom feed is well-formed', async ({ page }) => {
	const complaints: string[] = [];
	page.on('console', (message) => complaints.push(message.text()));
	for (const file of ['index.html', 'announcement.html', 'numbers.html', 'glossary.html']) await page.goto(`/${file}`);
	expect(complaints).toEqual([]);
	// The policy of the pages lets no script ask for a file: the test does.
	const feed = await (await page.request.get('/feed.atom.xml')).text();
	const faults = await page.evaluate(
		(text) => new DOMParser().parseFromString(text, 'text/xml').querySelectorAll('parsererror').length,
		feed,
	);
	expect(faults).toBe(0);
});
