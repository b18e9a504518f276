import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const DIST = join(process.cwd(), 'dist');
const PAGES = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.html'))
	.map((file) => file.replaceAll('\\', '/'))
	.sort();
const onDisk = (file: string) => pathToFileURL(join(DIST, file)).href;

for (const file of PAGES) {
	// The one page with everything is audited in exports.spec.ts: it takes a minute.
	for (const colorScheme of file === 'all.html' ? [] : (['light', 'dark'] as const)) {
		test(`${file} has no accessibility fault in ${colorScheme}`, async ({ browser, baseURL }) => {
			test.slow(
				file === 'sources.html',
				'It is the longest list: 800 sources, and 1,600 links to where they are cited.',
			);
			const context = await browser.newContext({ colorScheme, baseURL: baseURL! });
			const page = await context.newPage();
			await page.goto(`/${file}`);
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(
				violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
			).toEqual([]);
			await context.close();
		});
	}

	test(`${file} fits a phone of 320 px without scrolling sideways`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(`/${file}`);
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
		expect(overflow).toBeLessThanOrEqual(0);
	});
}

for (const javaScriptEnabled of [false, true]) {
	const scripts = javaScriptEnabled ? 'on' : 'off';

	test(`from a folder, with scripts ${scripts}, every page opens whole and asks nothing of outside`, async ({
		browser,
	}) => {
		const context = await browser.newContext({ javaScriptEnabled });
		const page = await context.newPage();
		const outside: string[] = [];
		const complaints: string[] = [];
		page.on('request', (request) => {
			if (!request.url().startsWith(pathToFileURL(DIST).href) && !request.url().startsWith('data:'))
				outside.push(request.url());
		});
		page.on('requestfailed', (request) => complaints.push(`${request.url()} failed`));
		page.on('console', (message) => complaints.push(message.text()));
		page.on('pageerror', (error) => complaints.push(error.message));

		// The walk: from the first page along every link that stays in the folder.
		const seen = new Set<string>();
		// Embeds and the page for wrong addresses are meant to be met from elsewhere.
		const queue = PAGES.filter((file) => file === 'index.html' || file === '404.html' || file.startsWith('embed/')).map(
			onDisk,
		);
		for (let url = queue.pop(); url !== undefined; url = queue.pop()) {
			if (seen.has(url)) continue;
			seen.add(url);
			await page.goto(url);
			await expect(page.locator('h1')).toHaveCount(1);
			const hrefs = await page
				.locator('a[href]')
				.evaluateAll((links) => links.map((link) => new URL(link.getAttribute('href')!, document.baseURI).href));
			for (const href of hrefs.filter((href) => /^file:[^#]*\.html(#|$)/.test(href))) queue.push(href.split('#')[0]!);
		}

		expect([...seen].sort()).toEqual(PAGES.map(onDisk).sort());
		expect(outside).toEqual([]);
		expect(complaints).toEqual([]);
		await context.close();
	});
}
