import { aloneTest as test, expect, hearRequests } from './tabs.ts';

const FIRST = '#who-published-it';

test('a chosen option is told of when asked, in words, and nothing else is', async ({ page }) => {
	await page.goto('questions.html');
	const question = page.locator(FIRST);
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
	await expect(told).toHaveText(/^B: supported\. The NCA/);
	await question.getByRole('radio').nth(2).check();
	await expect(told).toHaveText('');
	await check.click();
	await expect(told).toHaveText(/^C: not supported\. /);
	await expect(question.locator('.is-checked')).toHaveCount(1);
	await expect(page.locator('main')).not.toContainText(/\b(score|points?:|out of)\b/);
});

test('nothing is kept: no storage, no address, no choice after coming back', async ({ page, context }) => {
	await page.goto('questions.html');
	const asked = hearRequests(page);
	await page.locator(`${FIRST} input`).first().check();
	await page.locator(`${FIRST} button`).click();
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

	test('an answer opens by keyboard, says why of every option, and leads to its evidence', async ({ page }) => {
		await page.goto('questions.html');
		const question = page.locator(FIRST);
		await expect(question.getByRole('button')).toHaveCount(0);
		await question.locator('summary').focus();
		await page.keyboard.press('Enter');
		await expect(question.locator('.question-answer > li')).toHaveCount(3);
		await expect(question.locator('.question-answer')).toContainText('B: supported.');
		await question.locator('.question-facts a').first().click();
		await expect(page).toHaveURL(/announcement\.html#claim-ann-01$/);
	});
});

test('on paper the answers stand at the end, and no button does', async ({ page }) => {
	await page.goto('questions.html');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator(`${FIRST} details`)).toBeHidden();
	await expect(page.locator(`${FIRST} button`)).toBeHidden();
	await expect(page.locator('.question-answers')).toBeVisible();
	const last = (await page.locator('.question').last().boundingBox())!;
	const answers = (await page.locator('.question-answers').boundingBox())!;
	expect(answers.y).toBeGreaterThan(last.y + last.height - 1);
	expect(await page.locator('.question-answers').evaluate((one) => getComputedStyle(one).breakBefore)).toBe('page');
});
