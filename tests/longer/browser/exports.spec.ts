import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { accessibilityFaults, colourFaults } from '../../browser/accessibility.ts';
import { aloneTest as test, expect } from '../../browser/tabs.ts';

const DIST = join(process.cwd(), 'dist');
const onDisk = (folder: string, file: string) => pathToFileURL(join(folder, file)).href;
const ONE_PAGE = onDisk(DIST, 'all.html');

/** What a page asks for beside itself, and what the browser says about it. */
function watch(page: Page): { asked: string[]; said: string[] } {
	const seen = { asked: [] as string[], said: [] as string[] };
	page.on('request', (request) => {
		if (!request.isNavigationRequest() && !request.url().startsWith('data:')) seen.asked.push(request.url());
	});
	page.on('console', (message) => seen.said.push(message.text()));
	page.on('pageerror', (error) => seen.said.push(error.message));
	return seen;
}

test.describe('the one page, from disk', () => {
	// It holds everything: laying it out takes a slow machine its time.
	test.slow();

	test('opens whole, asks for nothing and makes the browser say nothing', async ({ page }) => {
		const { asked, said } = watch(page);
		await page.goto(ONE_PAGE);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Five demands, explained');
		const fonts = await page.evaluate(async () => (await document.fonts.load('16px "Source Serif 4"', 'a')).length);
		expect(fonts).toBe(1);
		expect(await page.locator('details:not([open])').count()).toBe(0);
		expect({ asked, said }).toEqual({ asked: [], said: [] });
	});

	// An audit of all chapters at once takes minutes: they are audited as pages, and the page's ids, headings and regions
	// are checked as a whole in tests/dist/exports.test.ts.
	test('has no accessibility fault in light or dark, in its head, two chapters and some evidence', async ({ page }) => {
		await page.goto(ONE_PAGE);
		await page.evaluate(() => {
			const rest = 'main > article:not(#numbers, #easy-read-demands), .evidence-list > li:nth-child(n + 30)';
			for (const element of document.querySelectorAll(rest)) element.remove();
		});
		// What was taken out leaves links that lead nowhere, which is no fault of the page.
		expect(await accessibilityFaults(page, { without: ['skip-link'] })).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await colourFaults(page)).toEqual([]);
	});

	test('leads from help, from a mark and from the contents to places in itself', async ({ page }) => {
		await page.goto(ONE_PAGE);
		await page.getByRole('link', { name: 'Where to report, and who helps, by country' }).first().click();
		await expect(page.locator('#help')).toBeInViewport();
		await page.locator('#index a.cite').first().click();
		await expect(page.locator('.evidence-list > li').first()).toBeInViewport();
		await page.locator('.evidence-list .back a').first().click();
		await expect(page.locator('#index a.cite').first()).toBeInViewport();
	});

	test('prints its text, its charts and its evidence, and neither menu nor way out', async ({ page }) => {
		await page.emulateMedia({ media: 'print' });
		await page.goto(ONE_PAGE);
		await expect(page.locator('.site-header')).toBeHidden();
		await expect(page.locator('nav[aria-labelledby=contents]')).toBeVisible();
		await expect(page.locator('#coalition .countries details > dl').first()).toBeVisible();
		for (const drawing of await page.locator('.figure-drawing > svg').all()) await expect(drawing).toBeVisible();
		await expect(page.locator('.evidence-list > li').last()).toBeVisible();
	});
});

test.describe('the archive, unpacked', () => {
	let folder: string;

	test.beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'archive-'));
		const files = unzipSync(new Uint8Array(readFileSync(join(DIST, 'downloads/explainer.zip'))));
		for (const [path, content] of Object.entries(files)) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), content);
		}
	});
	test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

	test('has a page to start from without an accessibility fault in light or dark', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		const { said } = watch(page);
		await page.goto(onDisk(folder, 'start-here.html'));
		expect(said).toEqual([]);
		expect(await accessibilityFaults(page)).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await colourFaults(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	});

	test('leads from there into the site, whose page of downloads offers only what is there', async ({ page }) => {
		await page.goto(onDisk(folder, 'start-here.html'));
		await page.getByRole('link', { name: 'Open “Five demands, explained”' }).click();
		await expect(page).toHaveURL(/explainer\/index\.html$/);
		await page.goto(onDisk(folder, 'explainer/downloads.html'));
		await expect(page.locator('.download a')).toHaveText(['all.html']);
		await expect(page.locator('.download').nth(1)).toContainText('explainer.zip is not inside this copy');
	});
});

test.describe('the age of a copy', () => {
	test('stands at the foot of a page opened from disk, and only there', async ({ page, baseURL }) => {
		const note = page.locator('[data-copy-age]').filter({ hasText: 'You are reading a copy from a disk.' });
		await page.goto(onDisk(DIST, 'demands/openness.html'));
		await expect(note).toContainText(/Version \d+\.\d+\.\d+ of \d+ \w+ 20\d\d/);
		await note.getByRole('link', { name: 'Corrections' }).click();
		await expect(page).toHaveURL(/about\.html#corrections$/);
		await page.goto(`${baseURL}/demands/openness.html`);
		await expect(page.locator('[data-copy-age]')).toBeVisible();
		await expect(note).toHaveCount(0);
	});

	test('is there without scripts', async ({ browser }) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(onDisk(DIST, 'index.html'));
		await expect(page.locator('[data-copy-age]')).toContainText('nothing later is known here');
		await context.close();
	});
});

test('the page of downloads hands out the very files', async ({ page }) => {
	await page.goto('/downloads.html');
	for (const name of ['explainer.zip', 'explainer.epub']) {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('link', { name, exact: true }).click(),
		]);
		expect(download.suggestedFilename()).toBe(name);
		expect(readFileSync(await download.path()).equals(readFileSync(join(DIST, 'downloads', name)))).toBe(true);
	}
});
