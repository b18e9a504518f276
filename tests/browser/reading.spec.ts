import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { aloneTest as test, expect } from './tabs.ts';

const onDisk = (file: string) => pathToFileURL(join(process.cwd(), 'dist', file)).href;

test('a reader gets from a sentence to its claim, status and source in one step, and back, without scripts', async ({
	browser,
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(onDisk('announcement.html'));

	const mark = page.locator('a.cite').first();
	const entry = page.locator((await mark.getAttribute('href'))!);
	await expect(entry).toBeHidden();
	await mark.click();
	await expect(entry).toBeInViewport();
	await expect(entry.locator('.status')).toHaveText(/Read|Reported|Inferred|Not found/);
	await expect(entry.locator('a[href*="sources/"]').first()).toBeVisible();

	await entry.locator('.back a').first().click();
	await expect(mark).toBeInViewport();
	await context.close();
});

test('the source of a claim leads to its entry in the list of sources, and that to the source itself', async ({
	page,
}) => {
	await page.goto('/announcement.html');
	await page.locator('.evidence-all > summary').click();
	await page.locator('.evidence-list a[href*="sources/"]').first().click();
	await expect(page).toHaveURL(/sources\/[a-z-]+\.html#/);
	const id = new URL(page.url()).hash.slice(1);
	await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
	await expect(page.locator(`[id="${id}"] a[href^="http"]`)).toBeVisible();
});

test('the first thing a keyboard reaches is the link to the text, and the menu comes before the text', async ({
	page,
}) => {
	await page.goto('/demands.html');
	await page.keyboard.press('Tab');
	await expect(page.locator('.skip-link')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
});

test('the way out stands first after the skip link and leads, without scripts, to a page that tells nothing', async ({
	browser,
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(onDisk('demands/openness.html'));
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Leave this site' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveTitle('Kitchen measures');
	expect(await page.content()).not.toMatch(/demand|abuse|police|child/i);
	await context.close();
});

for (const offline of [false, true]) {
	test(`three presses of Shift put another page in this one's place ${offline ? 'without' : 'with'} a network`, async ({
		browser,
	}) => {
		const context = await browser.newContext();
		const page = await context.newPage();
		await context.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: 'weather' }));
		await page.goto('about:blank');
		await page.goto(onDisk('index.html'));
		await context.setOffline(offline);
		await page.keyboard.press('Shift');
		await page.keyboard.press('Shift');
		await expect(page.getByRole('status').filter({ hasText: 'Press Shift once more' })).toHaveCount(1);
		await page.keyboard.press('Shift');
		await expect(page).toHaveURL(offline ? onDisk('measures.html') : /^https:/);
		await page.goBack();
		await expect(page).toHaveURL('about:blank');
		await context.close();
	});
}

test('on paper the text, the charts and the help are there, and the furniture is not', async ({ page }) => {
	await page.goto('/coalition.html');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.site-header')).toBeHidden();
	await expect(page.locator('.contents')).toBeHidden();
	await expect(page.locator('h1')).toBeVisible();
	await expect(page.locator('.evidence-list > li').last()).toBeVisible();
	await expect(page.locator('.help-short')).toBeVisible();
});

test('a page that is not there is answered with a page that helps, without scripts', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
	const page = await context.newPage();
	const response = await page.goto('/nowhere.html');
	expect(response?.status()).toBe(404);
	await expect(page.locator('h1')).toHaveText('Page not found');
	for (const [name, file] of [
		['Search this site', 'search.html'],
		['Help and reporting', 'help.html'],
		['Begin with the story', 'index.html'],
		['How to tell us', 'about.html'],
	] as const) {
		const href = await page.locator('main').getByRole('link', { name }).getAttribute('href');
		expect((await page.request.get(new URL(href!, page.url()).href)).status(), file).toBe(200);
		expect(href).toContain(file);
	}
	await context.close();
});

test('at any depth, the page for wrong addresses gives the emergency numbers and a way out that works', async ({
	page,
}) => {
	await page.goto('/demands/nowhere/at-all.html');
	await expect(page.locator('main')).toContainText('112 anywhere in the EU, 999 in the UK');
	await expect(page.getByRole('link', { name: 'Leave this site' })).toHaveAttribute('href', /^https:/);
});

test('nothing is stored on the reader’s device', async ({ page, context }) => {
	await page.goto('/index.html');
	expect(await context.cookies()).toEqual([]);
	expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('every tile and every mark of the charts is a link with a spoken name', async ({ page }) => {
	await page.goto('/coalition.html');
	await expect(page.getByRole('link', { name: /^Portugal \(PT\): named\./ })).toHaveCount(1);
	await expect(page.getByRole('link', { name: /^Iceland \(IS\): inferred\./ })).toHaveCount(1);

	await page.goto('/timeline.html');
	await expect(page.locator('.chart-wide').getByRole('link', { name: /^14 February 2020: / })).toHaveCount(1);
	await page.setViewportSize({ width: 360, height: 640 });
	await expect(page.locator('.chart-narrow').getByRole('link', { name: /^14 February 2020: / })).toHaveCount(1);
});

test('under a sub-path the site is whole: its styles, its links and its way back', async ({ page }) => {
	const broken: string[] = [];
	page.on('response', (response) => {
		if (response.status() >= 400) broken.push(response.url());
	});
	const root = process.env.SITE_SUBPATH_URL!;
	await page.goto(new URL('demands/openness.html', root).href);
	await page.locator('.site-nav a', { hasText: 'Numbers' }).click();
	await expect(page).toHaveURL(new URL('numbers.html', root).href);
	await expect(page.locator('body')).toHaveCSS('font-family', /Atkinson/);
	expect(broken).toEqual([]);
});

for (const width of [320, 1280]) {
	test(`with wider letters, words and lines (WCAG 1.4.12) the head of a page still fits ${width} px`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 700 });
		await page.goto('/index.html');
		const overflow = await page.evaluate(() => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(
				'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
			);
			document.adoptedStyleSheets = [sheet];
			return document.documentElement.scrollWidth - window.innerWidth;
		});
		expect(overflow).toBeLessThanOrEqual(0);
	});
}

test('the end of a chapter says where one is, and leads on, back and to all pages', async ({ page }) => {
	await page.goto('/demands/block-at-upload.html');
	const end = page.getByRole('navigation', { name: 'Previous and next chapter' });
	await expect(end).toContainText(/Chapter 4 of \d+\./);
	await expect(end.getByRole('link', { name: 'Previous Five demands' })).toBeVisible();
	await end.getByRole('link', { name: 'All pages' }).click();
	await expect(page).toHaveURL(/all-pages\.html#by-page$/);
	await expect(page.getByRole('link', { name: '5. Be open and share' })).toBeVisible();
	await page.goBack();
	const next = end.getByRole('link', { name: 'Next, in “Five demands” 2. Stop grooming' });
	// The whole card is the link’s, which lies over it.
	await end.locator('.neighbour-next p').click({ force: true });
	await expect(page).toHaveURL(/demands\/stop-grooming\.html$/);
	await expect(next).toHaveCount(0);

	await page.goto('/easy-read/demands.html');
	await expect(end).toContainText(/Page 3 of 6\./);
});
