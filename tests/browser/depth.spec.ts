import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { aloneTest as test, expect } from './tabs.ts';

const onDisk = (address: string) => pathToFileURL(join(process.cwd(), 'dist')).href + '/' + address;

/** The closed section that holds a place. */
const sectionOf = (page: Page, id: string) => page.locator(`.in-full:has([id="${id}"])`);

for (const javaScriptEnabled of [true, false]) {
	const scripts = javaScriptEnabled ? 'on' : 'off';

	test(`with scripts ${scripts}, the depth of a page is closed, and a link into it opens the section`, async ({
		browser,
	}) => {
		const context = await browser.newContext({ javaScriptEnabled });
		const page = await context.newPage();
		await page.goto(onDisk('coalition.html'));
		await expect(page.locator('.in-full[open]')).toHaveCount(0);
		await expect(page.locator('#one-minute')).toBeVisible();

		await page.locator('p a[href="#h5"]').first().click();
		await expect(page.locator('#h5')).toBeInViewport();
		await expect(page.locator('.in-full[open]')).toHaveCount(1);

		await page.goto(onDisk('timeline.html'));
		await page.goto(onDisk('coalition.html#memberships'));
		await expect(sectionOf(page, 'h1')).not.toHaveAttribute('open');
		await page.goto(onDisk('coalition.html#h1'));
		await expect(page.locator('#h1')).toBeInViewport();
		await context.close();
	});
}

test('from the evidence a reader gets back to the mark in a closed section', async ({ page }) => {
	await page.goto('/coalition.html');
	const mark = page.locator('.in-full a.cite').last();
	const id = (await mark.getAttribute('id'))!;
	await page.locator('.evidence-all > summary').click();
	await page.locator(`.back a[href="#${id}"]`).click();
	await expect(mark).toBeInViewport();
});

test('a section closed again opens again by the same link', async ({ page }) => {
	await page.goto('/coalition.html');
	const link = page.locator('p a[href="#h5"]').first();
	const section = sectionOf(page, 'h5');
	await link.click();
	await section.locator('> summary').click();
	await expect(section).not.toHaveAttribute('open');
	await link.click();
	await expect(section).toHaveAttribute('open');
	await expect(page.locator('#h5')).toBeInViewport();
});

test('one button opens every section and closes it, and without scripts there is none', async ({ page, browser }) => {
	await page.goto('/coalition.html');
	const all = await page.locator('.in-full').count();
	await page.getByRole('button', { name: 'Open every section' }).click();
	await expect(page.locator('.in-full[open]')).toHaveCount(all);
	await page.locator('.in-full > summary').first().click();
	await expect(page.getByRole('button', { name: 'Open every section' })).toBeVisible();
	await page.locator('.in-full > summary').first().click();
	await page.getByRole('button', { name: 'Close every section' }).click();
	await expect(page.locator('.in-full[open]')).toHaveCount(0);

	const context = await browser.newContext({ javaScriptEnabled: false });
	const plain = await context.newPage();
	await plain.goto(onDisk('coalition.html'));
	await expect(plain.locator('.depth-choice')).toContainText('with every section open');
	await expect(plain.locator('.depth-choice button')).toHaveCount(0);
	await context.close();
});

for (const javaScriptEnabled of [true, false])
	test(`on paper every section is there, also what was closed, with scripts ${javaScriptEnabled ? 'on' : 'off'}`, async ({
		browser,
	}) => {
		const context = await browser.newContext({ javaScriptEnabled });
		const page = await context.newPage();
		for (const file of ['coalition', 'arguments', 'safety-by-design/encryption']) {
			await page.goto(onDisk(`${file}.html`));
			const closed = page.locator('.in-full:not([open]) > .in-full-body, .held:not([open]) > :not(summary)');
			expect(await closed.count(), file).toBeGreaterThan(3);
			await page.emulateMedia({ media: 'print' });
			for (const body of await closed.all()) expect((await body.boundingBox())!.height, file).toBeGreaterThan(15);
			await page.emulateMedia({ media: 'screen' });
		}
		await context.close();
	});

test('what was closed is closed again after printing', async ({ page }) => {
	await page.goto('/coalition.html#h1');
	await expect(page.locator('.in-full[open]')).toHaveCount(1);
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	await expect(page.locator('details:not([open])')).toHaveCount(0);
	await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
	await expect(page.locator('.in-full[open]')).toHaveCount(1);
});

for (const javaScriptEnabled of [true, false])
	test(`on paper a reader may leave out what is closed, which is named there, with scripts ${javaScriptEnabled ? 'on' : 'off'}`, async ({
		browser,
		baseURL,
	}) => {
		const context = await browser.newContext({ javaScriptEnabled, ...(baseURL && { baseURL }) });
		const page = await context.newPage();
		await page.goto('/announcement.html');
		await page.getByRole('checkbox', { name: 'Print only what is open' }).check();
		await page.locator('.in-full > summary').first().click();
		await page.emulateMedia({ media: 'print' });
		const sections = page.locator('.in-full');
		await expect(sections.nth(0).locator('.in-full-body')).toBeVisible();
		await expect(sections.nth(1).locator('.in-full-body')).toBeHidden();
		await expect(sections.nth(1).locator('summary')).toBeVisible();
		const after = await sections
			.nth(1)
			.locator('summary')
			.evaluate((own) => getComputedStyle(own, '::after').content);
		expect(after).toContain('not printed');
		// The first sheet stays whole: what the page is of, its note and the short answer.
		for (const part of ['h1', '.content-note', '.one-minute']) await expect(page.locator(part).first()).toBeVisible();
		await context.close();
	});
