import { expect, test, type Page } from '@playwright/test';

/** Fonts that stand in on the machine of the tests: without one of a family, what is measured here says nothing. */
const STAND_INS = [
	{ family: 'text', fonts: ['Arial', 'Liberation Sans', 'Arimo'] },
	{ family: 'headings', fonts: ['Georgia', 'Times New Roman', 'Liberation Serif', 'Tinos'] },
];

const FONT_FILES = '**/*.woff2';

/** The heights of the first heading and of a paragraph of several lines. */
async function heights(page: Page) {
	return page.evaluate(() => {
		const heightOf = (element: Element) => element.getBoundingClientRect().height;
		const paragraphs = [...document.querySelectorAll('.prose p, .one-minute p')];
		return {
			heading: heightOf(document.querySelector('h1')!),
			paragraphs: paragraphs.map(heightOf).reduce((sum, height) => sum + height, 0),
		};
	});
}

test('the fonts of a page of text are at most 60 kB together, once', async ({ page }) => {
	const bytes = new Map<string, number>();
	page.on('response', async (response) => {
		if (response.url().endsWith('.woff2')) bytes.set(response.url(), (await response.body()).length);
	});
	await page.goto('/announcement.html', { waitUntil: 'networkidle' });
	await page.evaluate(() => document.fonts.ready);
	expect(bytes.size).toBeGreaterThan(0);
	expect([...bytes.values()].reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000);
});

test('this machine has fonts that can stand in, as readers’ machines do', async ({ page }) => {
	await page.goto('/announcement.html');
	for (const { family, fonts } of STAND_INS) {
		// A font that loads by its local name is there.
		const found = await page.evaluate(async (names) => {
			const loaded = names.map(async (name) => {
				try {
					await new FontFace(`Probe ${name}`, `local("${name}")`).load();
					return true;
				} catch {
					return false;
				}
			});
			return (await Promise.all(loaded)).some(Boolean);
		}, fonts);
		expect(found, `no font that stands in for ${family}: install fonts-liberation, or one of ${fonts.join(', ')}`).toBe(
			true,
		);
	}
});

test('figures that stand under one another are of one width', async ({ page }) => {
	await page.goto('/numbers.html');
	await page.evaluate(() => document.fonts.ready);
	const widths = await page
		.locator('td.number')
		.first()
		.evaluate((cell) => {
			const probe = cell.appendChild(document.createElement('span'));
			return Array.from('0123456789', (figure) => {
				probe.textContent = figure.repeat(10);
				return probe.getBoundingClientRect().width;
			});
		});
	expect(new Set(widths).size).toBe(1);
});

for (const width of [360, 1280]) {
	test(`at ${width} px, text is there before its fonts are, and takes as much room`, async ({ browser, baseURL }) => {
		const context = await browser.newContext({ viewport: { width, height: 800 }, baseURL: baseURL! });
		const without = await context.newPage();
		await without.route(FONT_FILES, (route) => route.abort());
		await without.goto('/announcement.html');
		await expect(without.locator('h1')).toBeVisible();
		const before = await heights(without);

		const page = await context.newPage();
		await page.goto('/announcement.html');
		await page.evaluate(() => document.fonts.ready);
		const after = await heights(page);

		expect(Math.abs(before.paragraphs / after.paragraphs - 1), 'text').toBeLessThanOrEqual(0.05);
		expect(Math.abs(before.heading / after.heading - 1), 'heading').toBeLessThanOrEqual(0.1);
		await context.close();
	});

	test(`at ${width} px, text is painted while its fonts are still on the way, and hardly moves when they come`, async ({
		browser,
		baseURL,
	}) => {
		const context = await browser.newContext({ viewport: { width, height: 800 }, baseURL: baseURL! });
		const page = await context.newPage();
		let letThemCome = () => {};
		const held = new Promise<void>((resolve) => (letThemCome = resolve));
		await page.route(FONT_FILES, async (route) => {
			await held;
			await route.continue();
		});
		await page.addInitScript(() => {
			const shifts: number[] = [];
			Object.assign(window, { shifts });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto('/announcement.html', { waitUntil: 'domcontentloaded' });
		// Painted: the browser has named the time of its first text, and no font is there.
		await expect.poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)).toBe(1);
		expect(
			await page.evaluate(() =>
				[...document.fonts].some(({ family, status }) => !/Fallback/.test(family) && status === 'loaded'),
			),
		).toBe(false);

		letThemCome();
		await expect
			.poll(() =>
				page.evaluate(() =>
					[...document.fonts].some(({ family, status }) => /Atkinson/.test(family) && status === 'loaded'),
				),
			)
			.toBe(true);
		await page.evaluate(() => document.fonts.ready);
		await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
		const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
		// Fonts of the same measures break some lines elsewhere all the same; 0.1 is what browsers call good.
		expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(0.05);
		await context.close();
	});
}
