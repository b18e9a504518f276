import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { aloneTest as test, expect } from './tabs.ts';

// What is closed at first: the long lists of a page, and the tables and notes of its charts.

const onDisk = (address: string) => pathToFileURL(join(process.cwd(), 'dist')).href + '/' + address;

test('a list closed again opens again by the same link', async ({ page }) => {
	await page.goto('/coalition.html');
	const mark = page.locator('.prose a.cite').first();
	const list = page.locator('.evidence-all');
	await mark.click();
	await expect(list).toHaveAttribute('open');
	await list.locator('> summary').click();
	await expect(list).not.toHaveAttribute('open');
	await mark.click();
	await expect(list).toHaveAttribute('open');
});

for (const javaScriptEnabled of [true, false])
	test(`on paper what was closed is there, with scripts ${javaScriptEnabled ? 'on' : 'off'}`, async ({ browser }) => {
		const context = await browser.newContext({ javaScriptEnabled });
		const page = await context.newPage();
		await page.goto(onDisk('arguments.html'));
		const closed = page.locator('.held:not([open]) > :not(summary), .evidence-all:not([open]) > ol');
		expect(await closed.count()).toBeGreaterThan(1);
		await page.emulateMedia({ media: 'print' });
		for (const body of await closed.all()) expect((await body.boundingBox())!.height).toBeGreaterThan(15);
		await context.close();
	});

test('what was closed is closed again after printing', async ({ page }) => {
	await page.goto('/arguments.html');
	const open = await page.locator('details[open]').count();
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	await expect(page.locator('details:not([open])')).toHaveCount(0);
	await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
	await expect(page.locator('details[open]')).toHaveCount(open);
});
