import { aloneTest as test, expect, hearRequests } from './tabs.ts';

test('a chosen option is told of when asked, in words, and nothing is scored, sent or kept', async ({
	page,
	context,
}) => {
	await page.goto('questions.html');
	const asked = hearRequests(page);
	const question = page.locator('.question').first();
	const told = question.getByRole('status');
	const check = question.getByRole('button', { name: 'Check my choice' });

	await check.click();
	await expect(told).toHaveText('Choose one first.');
	await question.getByRole('radio').first().focus();
	// The arrows of the keyboard go through the options: none is told of on the way.
	await page.keyboard.press('Space');
	await page.keyboard.press('ArrowDown');
	await expect(told).toHaveText('');
	await check.press('Enter');
	await expect(told).toHaveText(/^B: (not )?supported\. ./);
	await question.getByRole('radio').nth(2).check();
	await expect(told).toHaveText('');
	await check.click();
	await expect(told).toHaveText(/^C: (not )?supported\. ./);
	await expect(question.locator('.is-checked')).toHaveCount(1);
	await expect(page.locator('main')).not.toContainText(/\b(score|points?:|out of)\b/);

	expect(asked).toEqual([]);
	expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
	expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
	expect(await context.cookies()).toEqual([]);
	await page.goto('help.html');
	await page.goBack();
	expect(await page.locator('.question input:checked').count()).toBe(0);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('an answer opens by keyboard and leads to its evidence; on paper all stand at the end', async ({ page }) => {
		await page.goto('questions.html');
		const question = page.locator('.question').first();
		await expect(question.getByRole('button')).toHaveCount(0);
		await question.locator('summary').focus();
		await page.keyboard.press('Enter');
		await expect(question.locator('.question-answer')).toContainText('supported.');
		await question.locator('.question-facts a').first().click();
		await expect(page).toHaveURL(/\.html#claim-/);

		await page.goBack();
		await page.emulateMedia({ media: 'print' });
		await expect(question.locator('details')).toBeHidden();
		const last = (await page.locator('.question').last().boundingBox())!;
		expect((await page.locator('.question-answers').boundingBox())!.y).toBeGreaterThan(last.y + last.height - 1);
	});
});
