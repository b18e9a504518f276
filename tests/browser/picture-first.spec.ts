import { expect, test } from '@playwright/test';
import { CHARTS } from '../site-charts.ts';

/** From the head of a chart's title to its first mark, on a phone. */
const MOST_PX = 160;

/** The same in an embed, whose caution, sources and licence stand over the drawing: it is shown without its page, and cropped. */
const MOST_ALONE_PX = 330;

/** Charts whose drawings begin with heads of rows and columns of their own: of these the drawing as a whole is measured. */
const WITH_HEADS: readonly string[] = ['arguments-chart', 'demands-chart', 'laws-chart', 'wording-chart'];

for (const { id, chapter } of CHARTS) {
	for (const [file, isAlone] of [
		[`${chapter}.html`, false],
		[`embed/${id}.html`, true],
	] as const)
		test(`${id} begins with its picture on a phone: ${file}`, async ({ page }) => {
			await page.setViewportSize({ width: 375, height: 812 });
			await page.goto(`/${file}`);
			await page.evaluate(() => document.fonts.ready);
			const figure = page.locator(`#${id}`);
			const first = `.figure-drawing > svg${WITH_HEADS.includes(id) ? '' : ' a'}`;
			const toFirstMark = await figure.evaluate((figure, first) => {
				const top = figure.querySelector('.figure-heading')!.getBoundingClientRect().top;
				const marks = [...figure.querySelectorAll(first)].map((mark) => mark.getBoundingClientRect());
				return Math.min(...marks.filter(({ height }) => height > 0).map((mark) => mark.top)) - top;
			}, first);
			expect(toFirstMark).toBeLessThanOrEqual(isAlone ? MOST_ALONE_PX : MOST_PX);

			// In sight: title, measure, drawing, key and one caution; the rest is closed.
			const parts = await figure
				.locator('> *')
				.evaluateAll((elements) =>
					elements.filter((element) => element.checkVisibility()).map(({ className }) => className),
				);
			const order = [
				'figure-heading',
				'figure-measure',
				...(isAlone ? ['figure-caution', 'figure-credit'] : []),
				'figure-skip',
				'figure-body',
				...(isAlone ? [] : ['figure-caution']),
				'figure-about',
				'figure-table',
			];
			expect(parts.filter((part) => order.includes(part))).toEqual(order);
			await expect(figure.locator('.figure-caution')).toHaveCount(1);
			await expect(figure.locator('details[open]')).toHaveCount(0);
			await expect(figure.locator('.figure-how, .figure-words, .figure-sources, .figure-files').first()).toBeHidden();
		});

	test(`${id} says its keys to who reaches its marks by keyboard, and moves nothing for it`, async ({ page }) => {
		await page.goto(`/${chapter}.html`);
		const figure = page.locator(`#${id}`);
		const keys = figure.locator('.chart-keys');
		const heights = () => Promise.all([figure, keys].map((part) => part.evaluate((element) => element.clientHeight)));
		const [before, hidden] = await heights();
		expect(hidden).toBeLessThanOrEqual(18);
		await figure.locator('> .figure-skip').focus();
		await page.keyboard.press('Tab');
		await expect(figure.locator('.figure-drawing > svg a:focus')).toHaveCount(1);
		const [after, shown] = await heights();
		expect(after).toBeLessThanOrEqual(before!);
		expect(shown).toBeGreaterThan(24);
	});

	test(`${id} is whole on paper, and leaves out what was closed`, async ({ page }) => {
		await page.goto(`/${chapter}.html`);
		await page.emulateMedia({ media: 'print' });
		const figure = page.locator(`#${id}`);
		await expect(figure.locator('.figure-about, .figure-table').first()).toBeHidden();
		await expect(figure.locator('.figure-caution')).toBeVisible();
		await expect(figure.locator('.figure-drawing > svg:visible')).toHaveCount(1);
		expect(await figure.evaluate((element) => getComputedStyle(element).breakInside)).toBe('avoid');
	});
}
