import type { Page } from '@playwright/test';
import { loadCopying } from './load-copying.ts';
import { aloneTest as test, expect } from './tabs.ts';

test('by keyboard alone, the timeline is cited in APA: from the list of what is on its page, with three keys from there', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/timeline.html');
	await page.locator('.contents').getByRole('link', { name: 'Cite this page' }).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/cite\/chapters\.html#timeline$/);
	const button = page.getByRole('button', { name: /^Copy APA, 7th edition: Timeline/ });
	for (let keys = 0; keys < 4 && !(await button.evaluate((own) => own === document.activeElement)); keys++)
		await page.keyboard.press('Tab');
	await expect(button).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('#timeline').locator('xpath=ancestor::section').getByRole('status').first()).toHaveText(
		/Copied/,
	);
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
		/^The editors of Five demands, explained\. \(\d{4}, \w+ \d+\)\. Timeline/,
	);
});

test('a copied sentence ends with where it is from: page, section, version, day and address', async ({ page }) => {
	await page.goto('/coalition.html');
	await loadCopying(page);
	const copied = await page.evaluate(() => {
		const mark = document.querySelector('.prose p .cites')!;
		const range = document.createRange();
		range.selectNodeContents(mark.closest('p')!);
		window.getSelection()!.removeAllRanges();
		window.getSelection()!.addRange(range);
		const data = new DataTransfer();
		document.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, cancelable: true }));
		return data.getData('text/plain');
	});
	expect(copied).toMatch(
		/From: The editors of Five demands, explained, “[^”]+”, version \d+\.\d+\.\d+, \d+ \w+ \d{4}, section “[^”]+”, http:\/\/\S+\/coalition\.html#[a-z0-9-]+$/,
	);
});

test('without scripts every reference is there, and no button', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
	const page = await context.newPage();
	await page.goto('/cite/chapters.html#timeline');
	await expect(page.locator('#timeline')).toBeInViewport();
	await expect(page.locator('dd.reference').first()).toContainText('The editors of');
	expect(await page.locator('button').count()).toBe(0);
	await context.close();
});

/** Places of each kind that readers quote, and what their quotation holds beside where it is from. */
const PLACES = [
	['a section', 'coalition.html', 'named', /./],
	['a chart', 'numbers.html', 'cybertipline-reports', /Keep in mind\. [\s\S]*Sources\. /],
	['an event', 'timeline.html', 'nca-announcement-2020', /Caution: [\s\S]*Original, not seen/],
	['an argument', 'arguments.html', 'arg-error-at-scale', /Caution: /],
	['a word', 'glossary.html', 'end-to-end-encryption', /./],
	[
		'a fact',
		'easy-read/announcement.html',
		'claim-ann-09',
		/singled out no technology company[\s\S]*Caution: One report only/,
	],
] as const;

/** A link on the page to a place on it: its #, or the mark of a fact. */
const linkTo = (page: Page, id: string) => page.locator(`main a[href="#${id}"]:visible`).first();

for (const [kind, file, id, holds] of PLACES)
	test(`${kind} has its link and its quotation copied by keyboard, where one has followed the link to it`, async ({
		page,
		context,
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(`/${file}`);
		await expect(page.locator('.copy-place')).toHaveCount(0);
		await linkTo(page, id).focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(new RegExp(`#${id}$`));
		const place = page.locator('.copy-place', { hasText: 'Copy quotation' });
		const buttons = place.locator('button');
		await expect(buttons).toHaveText(['Copy link', 'Copy quotation']);
		// From the place, not from the end of it.
		for (let keys = 0; keys < 4 && !(await buttons.first().evaluate((own) => own.matches(':focus'))); keys++)
			await page.keyboard.press('Tab');
		await expect(buttons.first()).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(place.locator('output')).toHaveText(/Copied\.$/);
		const read = () => page.evaluate(() => navigator.clipboard.readText());
		expect(await read()).toMatch(new RegExp(`^http://\\S+/${file}#${id}$`));
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(place.locator('output')).toHaveText('Copied.');
		const quotation = await read();
		expect(quotation).toMatch(holds);
		expect(quotation).toMatch(/\nFrom: .+/);
		expect(quotation.endsWith(`/${file}#${id}`)).toBe(true);
		expect(quotation).not.toMatch(/Copy link|Link to this/);
	});

test('on a phone an event is asked for by its date, and its buttons can be touched', async ({ browser, baseURL }) => {
	const context = await browser.newContext({
		viewport: { width: 360, height: 740 },
		hasTouch: true,
		...(baseURL && { baseURL }),
	});
	const page = await context.newPage();
	await page.goto('/timeline.html');
	await linkTo(page, 'nca-announcement-2020').tap();
	for (const button of await page.locator('.copy-place button').all())
		expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(24);
	await context.close();
});

test('a sentence of a chart that is copied has the chart’s caution and sources', async ({ page }) => {
	await page.goto('/numbers.html');
	await loadCopying(page);
	const copied = await page.evaluate(() => {
		getSelection()!.selectAllChildren(document.querySelector('#cybertipline-reports h3')!);
		const data = new DataTransfer();
		document.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, cancelable: true }));
		return data.getData('text/plain');
	});
	expect(copied).toMatch(/Keep in mind\. [\s\S]*Sources\. [\s\S]*#cybertipline-reports$/);
});
