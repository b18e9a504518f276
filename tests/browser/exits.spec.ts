import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { aloneTest as test, expect, hearRequests } from './tabs.ts';

const DIST = join(process.cwd(), 'dist');
const onDisk = (file: string) => pathToFileURL(join(DIST, file)).href;
const WEATHER = 'https://www.bbc.co.uk/weather';
const exit = (page: Page) => page.getByRole('link', { name: 'Leave this site' });

/** Answers for the sites elsewhere, so that nothing is asked of them. */
const standIn = (context: BrowserContext) =>
	context.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }));

/** Phones on their side, a low window, and 400 per cent of a window of 1280 × 1024 px. */
const LOW: [number, number][] = [
	[844, 390],
	[640, 360],
	[1280, 480],
	[320, 256],
];

for (const file of ['help.html', 'all.html', 'embed/coalition-chart.html'])
	test(`in low windows the way out of ${file} stays in reach, and covers nothing of the head`, async ({ page }) => {
		const check = expect.configure({ soft: true });
		await page.setViewportSize({ width: LOW[0]![0], height: LOW[0]![1] });
		await page.goto(onDisk(file));
		const link = page.locator('.quick-exit');
		const others = page.locator('.site-header :is(.site-name, a:not(.quick-exit), summary, .site-name)');
		for (const [width, height] of LOW) {
			const at = `${width} × ${height} px`;
			await page.evaluate(() => window.scrollTo(0, 0));
			await page.setViewportSize({ width, height });
			const box = (await link.boundingBox())!;
			check(box.height, at).toBeGreaterThanOrEqual(24);
			// What has a padding on the side of the link is measured by its words.
			const words = await others.evaluateAll((elements) =>
				elements.map((element) => {
					const range = document.createRange();
					range.selectNodeContents(element);
					const { right, top, bottom } = range.getBoundingClientRect();
					return { text: element.textContent, right, top, bottom };
				}),
			);
			for (const { text, right, top, bottom } of words) {
				const isApart = right <= box.x || bottom <= box.y || top >= box.y + box.height;
				check(isApart, `${at}: ${text}`).toBe(true);
			}
			await page.evaluate(() => window.scrollTo(0, 1500));
			await check(link, at).toBeInViewport({ ratio: 1 });
			const after = (await link.boundingBox())!;
			check(after.width * after.height, at).toBeLessThan((width * height) / 16);
			check(await page.evaluate(() => document.documentElement.scrollWidth), at).toBeLessThanOrEqual(width);
		}
	});

for (const [width, height] of LOW)
	test(`in a low window of ${width} × ${height} px what is focused is never behind it`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await page.goto(onDisk('help.html'));
		await page.locator('#your-country').scrollIntoViewIfNeeded();
		for (const key of ['Tab', 'Shift+Tab'])
			for (let press = 0; press < 25; press++) {
				await page.keyboard.press(key);
				const hidden = await page.evaluate(() => {
					const focused = document.activeElement!;
					const exit = document.querySelector('.quick-exit')!;
					if (focused === exit || focused === document.body) return false;
					const [a, b] = [focused.getBoundingClientRect(), exit.getBoundingClientRect()];
					return a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
				});
				expect(hidden).toBe(false);
			}
	});

test('in a window 360 px high the way out of every kind of page stays in sight, down to the foot', async ({ page }) => {
	await page.setViewportSize({ width: 640, height: 360 });
	for (const file of ['timeline.html', 'easy-read/help.html', 'search.html', 'handouts/help-sheet.html']) {
		await page.goto(`/${file}`);
		for (const part of [0.3, 1]) {
			await page.evaluate((part) => window.scrollTo(0, part * document.documentElement.scrollHeight), part);
			await expect(page.locator('.quick-exit'), file).toBeInViewport({ ratio: 1 });
		}
	}
});

for (const file of ['help.html', 'all.html', 'embed/laws-chart.html'])
	test(`on a phone the way out of ${file} keeps its words, however far the page has scrolled`, async ({ page }) => {
		await page.goto(onDisk(file));
		for (const width of [320, 375, 700]) {
			await page.setViewportSize({ width, height: 812 });
			for (const y of [0, 200, 1200]) {
				await page.evaluate((y) => window.scrollTo(0, y), y);
				await expect(page.locator('.quick-exit'), `${width} px wide, at ${y} px`).toBeInViewport({ ratio: 1 });
			}
		}
	});

test('headings that are jumped to begin below the bar, at every width', async ({ page }) => {
	for (const [file, ids] of [
		['help.html', ['services', 'evidence']],
		['coalition.html', ['evidence', 'coalition-chart']],
		['lessons/two-cases.html', ['steps', 'assessment']],
	] as const) {
		await page.goto(`/${file}`);
		for (const width of [320, 412, 600, 767, 768, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			for (const id of ids) {
				await page.evaluate((id) => {
					window.scrollTo(0, 0);
					location.hash = '';
					location.hash = id;
				}, id);
				const place = page.locator(`[id="${id}"]`);
				// Sections are measured as they come into sight, and what stands above moves what is jumped to.
				await expect(place, `${file}#${id}, ${width} px`).toBeInViewport();
				const bar = (await page.locator('.site-header').boundingBox())!;
				const { y } = (await place.boundingBox())!;
				expect(y, `${file}#${id}, ${width} px`).toBeGreaterThanOrEqual(bar.y + bar.height);
			}
		}
	}
});

test('from a server the way out opens the weather, by link and by Shift, and the page is out of the history', async ({
	page,
	context,
}) => {
	await standIn(context);
	for (const leave of [() => exit(page).click(), () => pressShift(page)]) {
		await page.goto('/about.html');
		await page.goto('/help.html');
		await leave();
		await expect(page).toHaveURL(WEATHER);
		await page.goBack();
		await expect(page).toHaveURL(/about\.html$/);
	}
});

test('Shift with another key is no press of Shift, and the warning is in sight until the presses are forgotten', async ({
	page,
	context,
}) => {
	await standIn(context);
	await page.clock.install();
	await page.goto('/search.html');
	const warning = page.getByText('Press Shift once more');
	for (const key of ['Shift+Tab', 'Shift', 'Shift']) await page.keyboard.press(key);
	await expect(warning).toBeInViewport({ ratio: 1 });
	await page.clock.runFor(6000);
	await expect(warning).toBeHidden();
	for (const key of ['Shift', 'Shift', 'a', 'Shift']) await page.keyboard.press(key);
	await expect(page).toHaveURL(/search\.html$/);
	await page.getByRole('searchbox').focus();
	await pressShift(page);
	await expect(page).toHaveURL(WEATHER);
	await page.goto('/de/help.html');
	for (const key of ['Shift', 'Shift']) await page.keyboard.press(key);
	await expect(page.getByText('Noch einmal Umschalt drücken')).toBeInViewport({ ratio: 1 });
});

test('without a network a page of a server asks for nothing of the site, and one on a disk opens what lies beside it', async ({
	page,
	context,
}) => {
	await page.goto('/help.html');
	const asked = hearRequests(page);
	await context.setOffline(true);
	await exit(page).click();
	await expect.poll(() => asked).toEqual([WEATHER]);

	await page.goto(onDisk('help.html'));
	await exit(page).click();
	await expect(page).toHaveURL(onDisk('measures.html'));
});

test.describe('in a frame of another site', () => {
	let host: Server;
	let address: string;
	test.beforeAll(async ({ baseURL }) => {
		host = createServer((request, response) => {
			const sandbox = new URL(request.url!, 'http://host').searchParams.get('sandbox');
			response.setHeader('content-type', 'text/html');
			response.end(
				`<!doctype html><title>A newspaper</title><iframe ${sandbox === null ? '' : `sandbox="${sandbox}"`} src="${new URL('embed/iwf-urls.html', baseURL!).href}" width="700" height="900"></iframe>`,
			);
		}).listen(0, '127.0.0.1');
		await new Promise((resolve) => host.once('listening', resolve));
		address = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
	});
	test.afterAll(() => void host.close());

	for (const how of ['link', 'Shift'])
		test(`the way out takes the whole tab, by ${how}`, async ({ page, context }) => {
			await standIn(context);
			await page.goto(address);
			const frame = page.frameLocator('iframe');
			await frame.locator('.embed-note').click();
			if (how === 'link') await frame.getByRole('link', { name: 'Leave this site' }).click();
			else await pressShift(page);
			await expect(page).toHaveURL(WEATHER);
		});

	test('it does so from a sandbox that has the words of our code', async ({ page, context }) => {
		await standIn(context);
		await page.goto(`${address}?sandbox=allow-scripts+allow-popups+allow-top-navigation-by-user-activation`);
		await page.frameLocator('iframe').getByRole('link', { name: 'Leave this site' }).click();
		await expect(page).toHaveURL(WEATHER);
	});

	test('where the page around forbids it, the frame alone shows the neutral page', async ({ page, context }) => {
		await standIn(context);
		await page.goto(`${address}?sandbox=allow-scripts`);
		await page.frameLocator('iframe').getByRole('link', { name: 'Leave this site' }).click();
		await expect(page.frameLocator('iframe').getByRole('heading')).toHaveText('Kitchen measures');
		expect(page.url()).toContain(address);
	});

	test('without scripts it leads the whole tab to the neutral page', async ({ page }) => {
		await page.goto(`${address}?sandbox=allow-top-navigation`);
		await page.frameLocator('iframe').getByRole('link', { name: 'Leave this site' }).click();
		await expect(page).toHaveURL(/measures\.html$/);
	});
});

test('the page that an archive starts with has the way out, by link and by Shift, with and without a network', async ({
	page,
	context,
}) => {
	const folder = mkdtempSync(join(tmpdir(), 'start-'));
	for (const [path, content] of Object.entries(
		unzipSync(new Uint8Array(readFileSync(join(DIST, 'downloads/explainer.zip'))), {
			filter: ({ name }) => /^(start-here|explainer\/(assets|measures))/.test(name),
		}),
	)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
	const start = pathToFileURL(join(folder, 'start-here.html')).href;
	await standIn(context);
	for (const leave of [() => exit(page).click(), () => pressShift(page)]) {
		await page.goto(start);
		await leave();
		await expect(page).toHaveURL(WEATHER);
	}
	await page.goto(start);
	await context.setOffline(true);
	await exit(page).click();
	await expect(page).toHaveURL(/explainer\/measures\.html$/);
	rmSync(folder, { recursive: true, force: true });
});

test('the one page leads to the weather as any link does, and promises no more', async ({ page, context }) => {
	test.slow();
	await standIn(context);
	await page.goto(onDisk('all.html'));
	const text = await page.locator('#help').textContent();
	expect(text).toContain('The Back button leads back here');
	expect(text).not.toMatch(/kitchen|Shift three times/);
	await page.getByRole('link', { name: 'Leave this page' }).click();
	await expect(page).toHaveURL(WEATHER);
	await page.goBack();
	await expect(page).toHaveURL(onDisk('all.html'));
});

async function pressShift(page: Page): Promise<void> {
	for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
}
