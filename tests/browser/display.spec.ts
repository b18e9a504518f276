import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { drawInSiteFonts } from '../fonts/draw-in-site-fonts.ts';
import { accessibilityFaults } from './accessibility.ts';
import { aloneTest as test, expect } from './tabs.ts';

const onDisk = (address: string) => pathToFileURL(join(process.cwd(), 'dist')).href + '/' + address;
const DARK = 'rgb(20, 24, 29)';
const LIGHT = 'rgb(252, 251, 248)';

const summary = (page: Page) => page.locator('.display summary');
const panel = (page: Page) => page.locator('.display-panel');
const background = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const rootSize = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);

test('a reader’s choice holds at once, goes along the links from a disk, and nothing is stored', async ({
	page,
	context,
}) => {
	await page.goto(onDisk('index.html'));
	await summary(page).click();
	await page.getByRole('radio', { name: 'Larger' }).check();
	await page.getByRole('radio', { name: 'Wide' }).check();
	await page.getByRole('radio', { name: 'Dark' }).check();
	await expect(page).toHaveURL(/index\.html#display=larger\.wide\.dark$/);
	expect(await rootSize(page)).toBe('20px');
	expect(await background(page)).toBe(DARK);

	await page.locator('.site-footer a', { hasText: 'Timeline' }).first().click();
	await expect(page).toHaveURL(/timeline\.html#display=larger\.wide\.dark$/);
	await expect.poll(() => background(page)).toBe(DARK);
	await summary(page).click();
	await expect(page.getByRole('radio', { name: 'Larger' })).toBeChecked();
	await page.getByRole('button', { name: 'Back to usual' }).click();
	await expect(page).toHaveURL(onDisk('timeline.html'));
	expect(await background(page)).toBe(LIGHT);

	// The page before is as it was left, by its address.
	await page.goBack();
	await expect(page).toHaveURL(/index\.html#display=larger\.wide\.dark$/);
	expect(await rootSize(page)).toBe('20px');
	expect(await context.cookies()).toEqual([]);
	expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, window.name])).toEqual([0, 0, '']);
	expect(await page.evaluate(() => history.state)).toBeNull();
});

test('a link opened in a new tab takes the choice along; a link that is copied does not', async ({ page, context }) => {
	await page.goto('/announcement.html#display=dark');
	const link = page.locator('.site-nav a', { hasText: 'Timeline' });
	for (const open of [() => link.click({ button: 'middle' }), () => link.click({ modifiers: ['Control'] })]) {
		const [tab] = await Promise.all([context.waitForEvent('page'), open()]);
		await expect(tab).toHaveURL(/timeline\.html#display=dark$/);
		await tab.close();
	}
	await expect(link).toHaveAttribute('href', 'timeline.html');

	// What a browser finds when it makes its menu.
	await page.evaluate(() => {
		window.addEventListener('contextmenu', ({ target }) => {
			document.title = (target as Element).closest('a')!.href;
		});
	});
	await page.locator('.self-link').first().click({ button: 'right' });
	await expect(page).toHaveTitle(/\/announcement\.html#[a-z-]+$/);
	await expect(page.locator('.self-link').first()).toHaveAttribute('href', /^#/);
});

test('what is found and the marks of a drawing take the choice along too', async ({ page }) => {
	await page.goto('/search.html#q=openness~display=wide');
	await page.locator('.search-groups a').first().click();
	await expect(page).toHaveURL(/\.html#([^~]+~)?display=wide$/);

	await page.goto('/numbers.html#display=wide');
	const address = await page.evaluate(() => {
		const mark = document.createElementNS('http://www.w3.org/2000/svg', 'a');
		mark.setAttribute('href', 'timeline.html#events');
		document.querySelector('svg.chart')!.append(mark);
		let address: string | null = null;
		mark.addEventListener('click', (event) => {
			address = mark.getAttribute('href');
			event.preventDefault();
		});
		mark.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
		return address;
	});
	expect(address).toMatch(/timeline\.html#events~display=wide$/);
});

test('other uses of the address go on: the view of a chart, a search, a place on the page', async ({ page }) => {
	await page.goto('/coalition.html#coalition-chart?show=eu~display=dark');
	await expect(page.locator('#coalition-chart .chart-status')).toContainText('European Union');
	await page.locator('.chart-controls > summary').click();
	await page.locator('[name="coalition-hypothesis"][value="h4"]').check();
	await expect(page).toHaveURL(/coalition\.html#coalition-chart\?hypothesis=h4&show=eu~display=dark$/);
	await summary(page).click();
	await page.getByRole('radio', { name: 'Largest' }).check();
	await expect(page).toHaveURL(/coalition\.html#coalition-chart\?hypothesis=h4&show=eu~display=largest\.dark$/);
	await page.reload();
	await expect(page.locator('#coalition-chart .chart-status')).toContainText('Hypothesis 4');
	expect(await rootSize(page)).toBe('24px');

	await page.goto('/search.html#display=dark');
	await page.getByLabel('Search this site').fill('grooming');
	await expect(page).toHaveURL(/search\.html#q=grooming~display=dark$/);

	// A place that was visited before the choice.
	await page.goto('/announcement.html');
	await page.evaluate(() => (location.hash = '#evidence'));
	await summary(page).click();
	await page.getByRole('radio', { name: 'Dark' }).check();
	await page.goBack();
	await expect(page).toHaveURL(/announcement\.html#display=dark$/);
	expect(await background(page)).toBe(DARK);
});

test('an address of before, with the choice in its query, holds, and loses it to what no server sees', async ({
	page,
}) => {
	await page.goto('/announcement.html?display=largest.dark#evidence');
	expect(await rootSize(page)).toBe('24px');
	expect(await background(page)).toBe(DARK);
	await expect(page.locator('#evidence')).toBeInViewport();
	await expect(page).toHaveURL(/announcement\.html#evidence~display=largest\.dark$/);
});

test('no server is told of the choice', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url().replace(/#.*/, '')));
	await page.goto('/announcement.html');
	await summary(page).click();
	await page.getByRole('radio', { name: 'Wide' }).check();
	await page.locator('.site-footer a', { hasText: 'Timeline' }).first().click();
	await expect(page).toHaveURL(/timeline\.html#display=wide$/);
	expect(asked.filter((address) => address.includes('display='))).toEqual([]);
});

test('places are found as without a choice: from another page, on the same page, by Back, and after a reload', async ({
	page,
}) => {
	const marked = () => page.evaluate(() => document.querySelector(':target')?.id);
	const top = (id: string) => page.locator(`#${id}`).evaluate((place) => Math.round(place.getBoundingClientRect().top));
	const first = 'reactions';
	await page.goto('/index.html#display=dark');
	await page.goto(`/announcement.html#${first}~display=larger.dark`);
	await expect(page.locator(`#${first}`)).toBeInViewport();
	expect(await marked()).toBe(first);
	await expect(page).toHaveURL(new RegExp(`#${first}~display=larger\\.dark$`));

	// On the same page.
	await page.locator('.contents summary').click();
	const link = page.locator('.contents a').first();
	const id = (await link.getAttribute('href'))!.slice(1);
	await link.click();
	await expect(page).toHaveURL(new RegExp(`#${id}~display=larger\\.dark$`));
	expect(await marked()).toBe(id);
	expect(await top(id)).toBeGreaterThanOrEqual(0);
	await expect(page.locator(`#${id}`)).toBeInViewport();
	await page.goBack();
	await expect(page).toHaveURL(new RegExp(`#${first}~display=larger\\.dark$`));
	await expect(page.locator(`#${first}`)).toBeInViewport();

	// A reader who has read on stays where they are.
	await page.evaluate(() => window.scrollTo(0, 700));
	const before = await top(first);
	await page.reload();
	await expect(page).toHaveURL(new RegExp(`#${first}~display=larger\\.dark$`));
	await expect.poll(async () => Math.abs((await top(first)) - before)).toBeLessThanOrEqual(1);

	// The page's own door leads to its beginning.
	await page.locator('.all-chapters a', { hasText: 'Announcement' }).click();
	await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
	await expect(page).toHaveURL(/announcement\.html#display=larger\.dark$/);
	expect(await background(page)).toBe(DARK);
});

test('an address that asks for what there is not shows the page as usual', async ({ page }) => {
	await page.goto('/about.html?other=1#display=huge.%E0%A4.black');
	expect(await page.locator('html').evaluate(({ dataset }) => Object.keys(dataset))).not.toEqual(
		expect.arrayContaining([expect.stringMatching(/^(textSize|spacing|colours)$/)]),
	);
	await summary(page).click();
	await expect(page.getByRole('radio', { name: 'As the device' })).toBeChecked();
});

test('the way out carries nothing', async ({ page, context }) => {
	await context.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: 'weather' }));
	await page.goto('/about.html#display=dark');
	await page.getByRole('link', { name: 'Leave this site' }).click();
	await expect(page).toHaveURL(/^https:\/\/[^?#]+$/);

	await page.goto(onDisk('about.html#display=dark'));
	await context.setOffline(true);
	await page.getByRole('link', { name: 'Leave this site' }).click();
	await expect(page).toHaveURL(onDisk('measures.html'));
});

test('the panel closes by Escape, by a click elsewhere and when the focus goes on', async ({ page }) => {
	await page.goto('/about.html');
	const open = async () => {
		await summary(page).click();
		await expect(panel(page)).toBeVisible();
	};
	await open();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('radio', { name: 'Usual' }).first()).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(panel(page)).toBeHidden();
	await expect(summary(page)).toBeFocused();

	await open();
	await page.locator('h1').click();
	await expect(panel(page)).toBeHidden();

	await open();
	await page.getByRole('button', { name: 'Back to usual' }).focus();
	await page.keyboard.press('Tab');
	await expect(panel(page)).toBeHidden();
});

for (const [width, height] of [
	[320, 640],
	[320, 256],
	[768, 1024],
	[1280, 800],
] as const) {
	for (const choice of ['', '#display=largest.wide']) {
		test(`in a window of ${width} × ${height} px the panel can be read whole: ${choice || 'usual'}`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height });
			await page.goto(`/index.html${choice}`);
			const tops = await page
				.locator('.site-tools > *')
				.evaluateAll((tools) => tools.map((tool) => tool.getBoundingClientRect().top));
			expect(new Set(tops).size, 'the tools stand in one line').toBe(1);
			await summary(page).click();
			for (const part of await panel(page).locator('label, button, p').all()) {
				await part.scrollIntoViewIfNeeded();
				const box = (await part.boundingBox())!;
				expect(box.height).toBeGreaterThanOrEqual(24);
				expect(box.x).toBeGreaterThanOrEqual(0);
				expect(box.x + box.width).toBeLessThanOrEqual(width);
				expect(box.y).toBeGreaterThanOrEqual(0);
				expect(
					await part.evaluate((element) => {
						const { x, y, width, height } = element.getBoundingClientRect();
						const hit = document.elementFromPoint(x + width / 2, Math.min(y + height / 2, innerHeight - 1));
						return hit !== null && (element.contains(hit) || hit.contains(element));
					}),
					'nothing covers it',
				).toBe(true);
			}
		});
	}
}

for (const file of ['announcement.html', 'coalition.html', 'demands.html', 'numbers.html', 'sources.html']) {
	test(`${file} with the largest text and wide spacing fits every width`, async ({ page }) => {
		await page.goto(`/${file}#display=largest.wide`);
		for (const width of [320, 768, 1280]) {
			await page.setViewportSize({ width, height: 700 });
			const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
			expect.soft(overflow, `at ${width} px`).toBeLessThanOrEqual(0);
			// What stays in sight leaves the larger part of the window to the text.
			const head = (await page.locator('.site-header').boundingBox())!;
			expect.soft(head.height, `at ${width} px`).toBeLessThan(700 / 5);
		}
	});
}

test('wide spacing has at least the room of WCAG 2.2, 1.4.12', async ({ page }) => {
	await page.goto('/announcement.html#display=wide');
	const room = await page.evaluate(() => {
		const paragraph = document.querySelector('.prose p + p')!;
		const style = getComputedStyle(paragraph);
		const size = parseFloat(style.fontSize);
		return (['lineHeight', 'letterSpacing', 'wordSpacing', 'marginBlockStart'] as const).map(
			(property) => parseFloat(style[property]) / size,
		);
	});
	for (const [index, least] of [1.5, 0.12, 0.16, 2].entries()) expect(room[index]).toBeGreaterThanOrEqual(least - 1e-6);
});

test('paper is light and of the usual size, whatever is chosen', async ({ page }) => {
	await page.goto('/announcement.html#display=largest.wide.dark');
	await page.emulateMedia({ media: 'print' });
	expect(await background(page)).toBe('rgb(255, 255, 255)');
	expect(await rootSize(page)).toBe('16px');
	expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
	await expect(page.locator('.prose p').first()).toHaveCSS('letter-spacing', 'normal');
});

test('light may be chosen on a device that is dark', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ colorScheme: 'dark', baseURL: baseURL! });
	const page = await context.newPage();
	await page.goto('/about.html');
	expect(await background(page)).toBe(DARK);
	await summary(page).click();
	await page.getByRole('radio', { name: 'Light' }).check();
	expect(await background(page)).toBe(LIGHT);
	await context.close();
});

test('dark colours that the address asks for are there when the page is first seen, and ask for no file', async ({
	page,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	// Nothing but the page itself and its styles comes before it is seen.
	await page.route('**/site.js?*', (route) => route.abort());
	await page.goto('/about.html#display=dark');
	expect(await background(page)).toBe(DARK);
	expect(asked.filter((url) => /dark\.css|display\.js/.test(url))).toEqual([]);
});

for (const width of [320, 768, 1280]) {
	test(`at ${width} px nothing moves when the control comes`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		const places = () =>
			page.locator('.site-header, .site-tools > *, .quick-exit, h1').evaluateAll((elements) =>
				elements.map((element) => {
					const { x, y, width, height } = element.getBoundingClientRect();
					return [x, y, width, height].map(Math.round);
				}),
			);
		await drawInSiteFonts(page);
		// Without this script a page is as it is before it has run.
		await page.route('**/site.js?*', (route) => route.abort());
		await page.goto('/announcement.html');
		await page.evaluate(() => document.fonts.ready);
		const before = await places();
		await page.unroute('**/site.js?*');
		await page.reload();
		await expect(summary(page)).toBeVisible();
		await page.evaluate(() => document.fonts.ready);
		expect(await places()).toEqual(before);
	});
}

test('without scripts there is no control, and no room for one', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
	const page = await context.newPage();
	await page.goto('/about.html#display=dark');
	await expect(page.locator('.display')).toBeEmpty();
	expect((await page.locator('.display').boundingBox())?.width ?? 0).toBe(0);
	await context.close();
});

for (const file of ['announcement.html', 'coalition.html', 'search.html']) {
	test(`${file} has no accessibility fault in the largest text, wide and dark, with the panel open`, async ({
		page,
	}) => {
		await page.goto(`/${file}#display=largest.wide.dark`);
		await summary(page).click();
		expect(await accessibilityFaults(page)).toEqual([]);
	});
}
