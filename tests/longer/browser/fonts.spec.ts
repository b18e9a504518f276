import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { CHROMIUM_ARGUMENTS } from '../../engines/playwright-reader.ts';
import { drawInSiteFonts } from '../../fonts/draw-in-site-fonts.ts';
import { fontsEnv } from '../../fonts/fonts-env.ts';
import { aloneTest as test, expect } from '../../browser/tabs.ts';

/** Fonts that stand in for the site's own until these are there, and those of the same measures that tests bring. */
const STAND_INS = { '.prose p': ['Arimo', 'Arial'], h1: ['Tinos', 'Times New Roman', 'Georgia'] };

const FONT_FILES = '**/*.woff2?*';
/** A page with so much text that a line more or less tells little. */
const LONG_TEXT = '/safety-by-design/encryption.html';

/** The fonts that the letters of the first element found are drawn in, by the names they have in themselves. */
async function fontsIn(page: Page, selector: string): Promise<string[]> {
	const protocol = await page.context().newCDPSession(page);
	await protocol.send('DOM.enable');
	await protocol.send('CSS.enable');
	const { root } = await protocol.send('DOM.getDocument');
	const { nodeId } = await protocol.send('DOM.querySelector', { nodeId: root.nodeId, selector });
	const { fonts } = await protocol.send('CSS.getPlatformFontsForNode', { nodeId });
	await protocol.detach();
	return fonts.map(({ familyName }) => familyName);
}

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

/** Opens a page whose fonts are held back until it is painted. */
async function openBeforeFonts(context: BrowserContext, address: string) {
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
	const isLoaded = () =>
		page.evaluate(() =>
			[...document.fonts].some(({ family, status }) => !/Fallback/.test(family) && status === 'loaded'),
		);
	await page.goto(address, { waitUntil: 'domcontentloaded' });
	// Painted: the browser has named the time of its first text, and no font is there.
	await expect.poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)).toBe(1);
	expect(await isLoaded()).toBe(false);
	return {
		page,
		/** Lets the fonts come, and gives how far what was painted has moved, as the web measures it. */
		shiftAsTheyCome: async (): Promise<number> => {
			letThemCome();
			await expect.poll(isLoaded).toBe(true);
			await page.evaluate(() => document.fonts.ready);
			await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
			const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
			return shifts.reduce((sum, value) => sum + value, 0);
		},
	};
}

test('while the site’s fonts are missing, others of the same measures stand in', async ({ page }) => {
	await page.route(FONT_FILES, (route) => route.abort());
	await page.goto('/announcement.html');
	for (const [selector, fonts] of Object.entries(STAND_INS))
		expect(fonts).toContain((await fontsIn(page, selector))[0]);
});

test('a page whose fonts came too late leaves them out, and the next one has them', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ baseURL: baseURL! });
	const { page, shiftAsTheyCome } = await openBeforeFonts(context, '/announcement.html');
	await shiftAsTheyCome();
	expect(await fontsIn(page, '.prose p')).not.toContain('Atkinson Hyperlegible');
	await page.unrouteAll();
	await expect(async () => {
		await page.goto('/demands.html');
		expect(await fontsIn(page, '.prose p')).toContain('Atkinson Hyperlegible');
		expect((await fontsIn(page, 'h1'))[0]).toMatch(/^Demand Serif 4/);
	}).toPass();
	await context.close();
});

test('from the disk, where nothing is kept from page to page, pages have the site’s fonts', async ({ page }) => {
	const site = `${pathToFileURL(join(process.cwd(), 'dist')).href}/`;
	// What is late once, on a busy machine, is not late each time.
	for (const file of ['announcement.html', 'help.html', 'embed/coalition-chart.html'])
		await expect(async () => {
			await page.goto(site + file);
			expect(await fontsIn(page, 'main p')).toContain('Atkinson Hyperlegible');
			expect((await fontsIn(page, 'h1'))[0]).toMatch(/^Demand Serif 4/);
		}).toPass();
});

test('the words of a drawing, which move nothing, are drawn in the site’s letters as soon as these come', async ({
	browser,
	baseURL,
}) => {
	const context = await browser.newContext({ baseURL: baseURL! });
	const { page, shiftAsTheyCome } = await openBeforeFonts(context, '/embed/coalition-chart.html');
	expect(await fontsIn(page, '.chart-wide text')).not.toContain('Atkinson Hyperlegible');
	expect(await shiftAsTheyCome()).toBe(0);
	expect(await fontsIn(page, '.chart-wide text')).toContain('Atkinson Hyperlegible');
	await context.close();
});

test('figures that stand under one another are of one width', async ({ page }) => {
	await drawInSiteFonts(page);
	await page.goto('/numbers.html');
	// A first visit may be drawn in stand-ins.
	await page.evaluate(() => document.fonts.load('16px "Atkinson Hyperlegible"'));
	await page.reload();
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

test('the zero has no slash, in either weight, of running text and of tables', async ({ page }) => {
	await drawInSiteFonts(page);
	await page.goto('/announcement.html');
	await page.evaluate(() => document.fonts.ready);
	for (const weight of [400, 700]) {
		const inked = await page.evaluate(async (weight) => {
			const font = `${weight} 200px "Atkinson Hyperlegible"`;
			await document.fonts.load(font);
			const canvas = document.createElement('canvas');
			[canvas.width, canvas.height] = [200, 200];
			const context = canvas.getContext('2d')!;
			context.font = font;
			context.fillText('0', 20, 180);
			const { width, actualBoundingBoxAscent } = context.measureText('0');
			const rows = context.getImageData(0, 0, 200, 200).data;
			const alphaAt = (x: number, y: number) => rows[4 * (Math.round(y) * 200 + Math.round(x)) + 3]!;
			const middle = 180 - actualBoundingBoxAscent / 2;
			return {
				middle: alphaAt(20 + width / 2, middle),
				ink: rows.some((value, index) => index % 4 === 3 && value > 0),
			};
		}, weight);
		expect(inked, String(weight)).toEqual({ middle: 0, ink: true });
	}
});

for (const width of [360, 1280]) {
	test(`at ${width} px, text is there before its fonts are, and takes as much room`, async ({ browser, baseURL }) => {
		const context = await browser.newContext({ viewport: { width, height: 800 }, baseURL: baseURL! });
		const without = await context.newPage();
		await without.route(FONT_FILES, (route) => route.abort());
		await without.goto(LONG_TEXT);
		await expect(without.locator('h1')).toBeVisible();
		const before = await heights(without);

		const page = await context.newPage();
		await drawInSiteFonts(page);
		await page.goto(LONG_TEXT);
		await page.evaluate(() => document.fonts.ready);
		const after = await heights(page);

		expect(Math.abs(before.paragraphs / after.paragraphs - 1), 'text').toBeLessThanOrEqual(0.05);
		expect(Math.abs(before.heading / after.heading - 1), 'heading').toBeLessThanOrEqual(0.1);
		await context.close();
	});

	test(`at ${width} px, text is painted while its fonts are still on the way, and does not move when they come`, async ({
		browser,
		baseURL,
	}) => {
		const context = await browser.newContext({ viewport: { width, height: 800 }, baseURL: baseURL! });
		const { shiftAsTheyCome } = await openBeforeFonts(context, '/announcement.html');
		expect(await shiftAsTheyCome()).toBe(0);
		await context.close();
	});
}

test.describe('on a machine with no font that could stand in', () => {
	let browser: Browser;
	test.beforeAll(async () => {
		browser = await chromium.launch({
			executablePath: process.env.CHROMIUM_PATH!,
			args: CHROMIUM_ARGUMENTS,
			env: { ...process.env, ...fontsEnv('dejavu') },
		});
	});
	test.afterAll(() => browser.close());

	for (const width of [360, 1280])
		for (const address of ['/announcement.html', '/index.html', '/coalition.html'])
			test(`at ${width} px, nothing on ${address} moves when the fonts come late`, async ({ baseURL }) => {
				const context = await browser.newContext({ viewport: { width, height: 800 }, baseURL: baseURL! });
				const { page, shiftAsTheyCome } = await openBeforeFonts(context, address);
				// Other systems than those of fontconfig have the usual fonts, and show them to every browser.
				if (process.platform === 'linux') expect((await fontsIn(page, 'h1'))[0]).toMatch(/^DejaVu/);
				expect(await shiftAsTheyCome()).toBe(0);
				await context.close();
			});
});
