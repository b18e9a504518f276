import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { aloneTest as test, expect } from './tabs.ts';

/** The catalogue from a disk: it needs no server. */
const FILE = pathToFileURL(join(process.cwd(), 'dist/catalogue.html')).href;

const shown = (page: Page) => page.locator('.sources > li:visible');
/** What each shown entry is filtered by. */
const dataOf = (page: Page) =>
	shown(page).evaluateAll((items) => items.map((item) => ({ ...(item as HTMLElement).dataset })));
const choice = (page: Page, label: string) => page.getByRole('combobox', { name: new RegExp(`^${label}`) });
const status = (page: Page) => page.locator('.source-found').getByRole('status');

test('is narrowed by topic, kind, demand, age and minutes, and keeps the view in the address', async ({ page }) => {
	await page.goto(FILE);
	await expect(status(page)).toHaveText(/^All \d+ entries\.$/);
	await choice(page, 'Kind').selectOption('lesson');
	const lessons = await shown(page).count();
	await choice(page, 'Fits pupils of').selectOption('14');
	await choice(page, 'Takes at most').selectOption('60');
	await expect(status(page)).toHaveText(/^\d+ of \d+ entries\.$/);
	const few = await shown(page).count();
	expect(few).toBeGreaterThan(0);
	expect(few).toBeLessThan(lessons);
	for (const { age, minutes } of await dataOf(page)) {
		expect(Number(age)).toBeLessThanOrEqual(14);
		expect(Number(minutes)).toBeLessThanOrEqual(60);
	}
	expect(page.url()).toMatch(/#everything\?kind=lesson&age=14&minutes=60$/);

	await page.getByRole('button', { name: 'Show all entries' }).click();
	await expect(status(page)).toHaveText(/^All/);
	await choice(page, 'Topic').selectOption({ label: await labelOf(page, 'Topic', /^Numbers/) });
	await choice(page, 'Kind').selectOption('chart');
	expect(await shown(page).count()).toBeGreaterThan(3);
	await expect(shown(page).first().getByRole('link')).toHaveAttribute('href', /^numbers\.html#/);
});

test('says at its foot that it is a copy, and of which day', async ({ page }) => {
	await page.goto(FILE);
	await expect(page.locator('[data-copy-age]')).toHaveText(/^You are reading a copy from a disk\. .*Version /s);
});

test('opens as its address says, and leads to the place', async ({ page }) => {
	await page.goto(`${FILE}#everything?kind=event&demand=2`);
	await expect(choice(page, 'Demand')).toHaveValue('2');
	for (const { demand } of await dataOf(page)) expect(demand).toMatch(/\b2\b/);
	const link = shown(page).first().getByRole('link');
	const [, id] = (await link.getAttribute('href'))!.split('#');
	await link.click();
	await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

for (const width of [360, 1280])
	test(`takes the room that was kept for its choices, at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await page.route('**/assets/sources.js?*', (route) => route.abort());
		await page.goto('catalogue.html');
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

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('is whole from a disk: grouped by kind, with a list of its contents, and no control', async ({ page }) => {
		await page.goto(FILE);
		expect(await shown(page).count()).toBeGreaterThan(250);
		await expect(page.locator('main select, main input')).toHaveCount(0);
		await page.locator('.contents summary').click();
		await page
			.locator('.contents')
			.getByRole('link', { name: /^Lessons/ })
			.click();
		await expect(page.locator('#kind-lesson')).toBeInViewport();
	});
});

async function labelOf(page: Page, select: string, pattern: RegExp): Promise<string> {
	const labels = await choice(page, select).locator('option').allTextContents();
	return labels.find((label) => pattern.test(label))!;
}
