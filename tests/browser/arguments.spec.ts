import { expect, test } from '@playwright/test';

test('the arguments are filtered by link, in the drawing and in the lists', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto('/arguments.html#arguments-chart?side=keep-detection');
	await expect(page.locator('#arguments-chart').getByRole('status')).toHaveText('6 of 30 arguments.');
	await expect(page.locator('.arguments > li:visible')).toHaveCount(6);
	await expect(page.locator('#side-keep-encryption')).toBeHidden();
	await expect(page.locator('.arguments-drawing.chart-wide a.argument:not(.is-out)')).toHaveCount(6);

	await page.goto('/arguments.html#arguments-chart?kind=law-enforcement');
	await expect(page.locator('.positions > li:visible')).toHaveCount(4);
	await page.locator('.filter-note button').click();
	await expect(page.locator('.arguments > li:visible')).toHaveCount(30);
	await expect(page).toHaveURL(/#arguments-chart$/);
});

test('an argument that the address names is shown whatever the filter', async ({ page }) => {
	await page.goto('/arguments.html#arguments-chart?question=how-exact');
	await expect(page.locator('#arg-no-safe-door')).toBeHidden();
	await page.evaluate(() => (window.location.hash = '#arg-no-safe-door'));
	await expect(page.locator('#arg-no-safe-door')).toBeInViewport();
});

test('a filter that the page does not have shows everything and says so', async ({ page }) => {
	await page.goto('/arguments.html#arguments-chart?side=nobody');
	await expect(page.locator('#arguments-chart').getByRole('status')).toContainText('All 30 arguments.');
	await expect(page.locator('#arguments-chart').getByRole('status')).toContainText('does not have');
});

test('without scripts, links lead to each question, side, kind of organisation, argument and position', async ({
	browser,
	baseURL,
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
	const page = await context.newPage();
	await page.goto('/arguments.html');
	await expect(page.locator('.arguments > li')).toHaveCount(30);
	await expect(page.locator('.positions > li')).toHaveCount(36);
	for (const name of ['Encryption should stay whole', 'Regulators']) {
		await page.locator('.debate-index').getByRole('link', { name }).click();
		await expect(page.getByRole('heading', { name })).toBeInViewport();
	}
	await context.close();
});
