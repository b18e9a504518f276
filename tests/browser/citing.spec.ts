import { expect, test } from '@playwright/test';

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
		/From: The editors of Five demands, explained, “[^”]+”, version \d+\.\d+\.\d+, \d+ \w+ \d{4}, section “[^”]+”, http:\/\/\S+\/coalition\.html#[a-z0-9-]+\n$/,
	);
});

test('without scripts every reference is there, and no button', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
	const page = await context.newPage();
	await page.goto('/cite/chapters.html#timeline');
	await expect(page.locator('#timeline')).toBeInViewport();
	await expect(page.locator('dd.reference').first()).toContainText('The editors of');
	expect(await page.locator('.copy-reference').count()).toBe(0);
	await context.close();
});
