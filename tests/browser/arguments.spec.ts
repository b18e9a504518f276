import { aloneTest as test, expect } from './tabs.ts';

test('a row of the drawing leads to the bodies of its kind, a number of the key to its argument', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto('/arguments.html');
	await page.locator('.arguments-drawing.chart-wide a').filter({ hasText: 'Regulators' }).click();
	await expect(page.getByRole('heading', { name: 'Regulators', exact: true })).toBeInViewport();
	await page.locator('.arguments-key').getByRole('link', { name: 'Divide the problem' }).click();
	await expect(page.locator('#arg-split-the-problem')).toBeInViewport();
});

for (const [width, isBeside] of [
	[375, false],
	[1280, true],
] as const)
	test(`an argument and its reply ${isBeside ? 'face each other' : 'stand below one another'} at ${width} px`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('/arguments.html');
		const [claim, reply] = await page
			.locator('#arg-loss-of-detection .exchange > *')
			.evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
		expect(reply! - claim! < 1).toBe(isBeside);
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
		await expect(page.getByRole('heading', { name, exact: true })).toBeInViewport();
	}
	await context.close();
});
