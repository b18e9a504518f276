import type { Page } from '@playwright/test';
import { CHARTS } from '../site-charts.ts';
import { chartsByKind } from './kinds.ts';
import { expect, test } from './tabs.ts';

/** From the head of a chart's title to its drawing, on a phone. */
const MOST_PX = 160;

/** The same in an embed, whose caution, sources and licence stand over the drawing: it is shown without its page, and cropped. */
const MOST_ALONE_PX = 330;

/** What one check finds hides nothing of what the next would. */
const check = expect.configure({ soft: true });

for (const chapter of new Set(CHARTS.map(({ chapter }) => chapter)))
	test(`each chart of ${chapter}.html begins with its picture on a phone, is whole on paper, and says its keys to who reaches its marks by keyboard`, async ({
		page,
	}) => {
		const ids = CHARTS.filter((chart) => chart.chapter === chapter).map(({ id }) => id);
		await page.setViewportSize({ width: 375, height: 812 });
		await page.goto(`/${chapter}.html`);
		for (const id of ids) await checkPicture(page, id, false);
		await page.setViewportSize({ width: 1280, height: 720 });
		await page.emulateMedia({ media: 'print' });
		for (const id of ids) await checkPaper(page, id);
		await page.emulateMedia({ media: 'screen' });
		for (const id of ids) await checkKeys(page, id);
	});

for (const [{ id }, details] of chartsByKind())
	test(`${id} begins with its picture on a phone where it stands alone`, details, async ({ page }) => {
		await page.setViewportSize({ width: 375, height: 812 });
		await page.goto(`/embed/${id}.html`);
		await checkPicture(page, id, true);
	});

async function checkPicture(page: Page, id: string, isAlone: boolean): Promise<void> {
	await page.evaluate(() => document.fonts.ready);
	const figure = page.locator(`#${id}`);
	const toDrawing = await figure.evaluate((figure) => {
		const topOf = (part: string) => figure.querySelector(part)!.getBoundingClientRect().top;
		return topOf('.figure-drawing') - topOf('.figure-heading');
	});
	check(toDrawing, id).toBeLessThanOrEqual(isAlone ? MOST_ALONE_PX : MOST_PX);

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
	check(
		parts.filter((part) => order.includes(part)),
		id,
	).toEqual(order);
	await check(figure.locator('.figure-caution')).toHaveCount(1);
	await check(figure.locator('details[open]')).toHaveCount(0);
	await check(figure.locator('.figure-how, .figure-words, .figure-sources, .figure-files').first()).toBeHidden();
}

/** The keys are said when they are of use, and nothing moves for it. */
async function checkKeys(page: Page, id: string): Promise<void> {
	const figure = page.locator(`#${id}`);
	const keys = figure.locator('.chart-keys');
	const heights = () => Promise.all([figure, keys].map((part) => part.evaluate((element) => element.clientHeight)));
	const [before, hidden] = await heights();
	check(hidden, id).toBeLessThanOrEqual(18);
	await figure.locator('> .figure-skip').focus();
	await page.keyboard.press('Tab');
	await check(figure.locator('.figure-drawing > svg a:focus')).toHaveCount(1);
	const [after, shown] = await heights();
	check(after, id).toBeLessThanOrEqual(before!);
	check(shown, id).toBeGreaterThan(24);
}

/** What was closed is left out on paper. */
async function checkPaper(page: Page, id: string): Promise<void> {
	const figure = page.locator(`#${id}`);
	await check(figure.locator('.figure-about, .figure-table').first()).toBeHidden();
	await check(figure.locator('.figure-caution')).toBeVisible();
	await check(figure.locator('.figure-drawing > svg:visible')).toHaveCount(1);
	// More than a sheet: it breaks before its second drawing, and not within it.
	const whole = id === 'wording-chart' ? figure.locator('.wording-branches') : figure;
	check(await whole.evaluate((element) => getComputedStyle(element).breakInside), id).toBe('avoid');
}
