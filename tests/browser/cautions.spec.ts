import { aloneTest as test, expect } from './tabs.ts';

test.describe('a card that opens on a mark', () => {
	test('of a country has its caution', async ({ page }) => {
		await page.goto('/coalition.html#coalition-chart?country=iceland');
		const card = page.locator('#coalition-chart .chart-panel');
		await expect(card).toContainText('Inferred');
		await expect(card).toContainText('Caution: Among the least certain');
	});

	test('of an event, an argument and a figure is its entry, with the caution', async ({ page }) => {
		for (const [file, id] of [
			['timeline', 'nca-announcement-2020'],
			['arguments', 'arg-error-at-scale'],
		]) {
			await page.goto(`/${file}.html#${id}`);
			await expect(page.locator(`[id="${id}"]`)).toContainText('Caution: ');
		}
		await page.goto('/numbers.html');
		const row = page.locator('#facebook-actioned tbody tr', { hasText: 'Sources differ' });
		await expect(row).toHaveCount(1);
	});
});

test.describe('on paper', () => {
	test.use({ javaScriptEnabled: false });

	for (const file of ['coalition', 'arguments', 'safety-by-design/encryption', 'numbers'])
		test(`what was closed on ${file} is printed, with its cautions`, async ({ page }) => {
			await page.goto(`/${file}.html`);
			await page.emulateMedia({ media: 'print' });
			// Laid out, though nobody opened it: what is closed has no height. Of no use on paper are contents and code.
			for (const details of await page.locator('main details:not([open]):visible').all()) {
				const heights = await details
					.locator('> :not(summary)')
					.evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().height));
				expect(Math.max(...heights)).toBeGreaterThan(0);
			}
			await expect(page.locator('.evidence-caution').first()).toBeVisible();
		});
});
