import type { Locator, Page } from '@playwright/test';
import { aloneTest as test, expect } from '../../browser/tabs.ts';

// What a teacher comes for, from the first page on and knowing no address: by touch on a phone, and by keyboard alone.
const HANDS = [
	{ by: 'touch', hasTouch: true, follow: (link: Locator) => link.tap() },
	{
		by: 'keyboard',
		hasTouch: false,
		follow: async (link: Locator) => {
			await link.focus();
			await expect(link).toBeFocused();
			await link.press('Enter');
		},
	},
] as const;

for (const { by, hasTouch, follow } of HANDS) {
	const it = (name: string, task: (page: Page) => Promise<void>) =>
		test(`by ${by} at 375 px: ${name}`, async ({ browser, baseURL }) => {
			const context = await browser.newContext({
				viewport: { width: 375, height: 812 },
				hasTouch,
				isMobile: hasTouch,
				...(baseURL && { baseURL }),
			});
			const page = await context.newPage();
			await page.goto('/');
			await task(page);
			await context.close();
		});
	const openTeaching = async (page: Page) => {
		const link = page.locator('.chapter-header').getByRole('link', { name: 'For teachers' });
		// In the first screen: nobody must look for it.
		await expect(link).toBeInViewport();
		await follow(link);
	};

	it('a lesson for 50 minutes and a class of fifteen-year-olds', async (page) => {
		await openTeaching(page);
		const lesson = page.locator('li', { hasText: /From 1[45] years · 50 minutes/ }).first();
		await expect(lesson).toBeVisible();
		await follow(lesson.getByRole('link', { name: /^Plan/ }));
		await expect(page.locator('.chapter-header')).toContainText('50 minutes');
	});

	it('a handout', async (page) => {
		await openTeaching(page);
		await follow(
			page
				.locator('.prose')
				.getByRole('link', { name: /handouts/i })
				.first(),
		);
		await follow(page.locator('.lesson-title').getByRole('link').first());
		await expect(page.locator('.sheet header')).toContainText('Handout');
	});

	it('what guidance for schools says', async (page) => {
		await openTeaching(page);
		await follow(page.locator('#contents-title'));
		await follow(
			page.locator('.contents').getByRole('link', { name: 'What the rules say for schools in the UK and Ireland' }),
		);
		await expect(page.locator('#guidance')).toBeInViewport();
	});
}
