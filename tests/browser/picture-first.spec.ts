import type { Page } from '@playwright/test';
import { HELP } from '../../src/engine/navigation.ts';
import { FULL_EDITION, editionOf } from '../../src/engine/editions.ts';
import { CHARTS, content } from '../site-charts.ts';
import { chartsByKind } from './kinds.ts';
import { expect, test } from './tabs.ts';

/** From the head of a chart's title to the first mark that stands for data, on a phone. */
const MOST_PX = 160;

/** The most that a lead picture may take of a phone's first screen, with its headline. */
const MOST_LEAD_PX = 320;

/** The chapters that are read, not looked up, lead with a picture; who opens help must find the way on first. */
const LED = content.site.chapters
	.filter(({ file, words, menu }) => editionOf(file) === FULL_EDITION && (words || menu) && file !== HELP)
	.map(({ file }) => file);

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

test('each chapter but help leads with its picture on the first screen of a phone', async ({ page }) => {
	await page.setViewportSize({ width: 375, height: 812 });
	for (const slug of LED) {
		await page.goto(`/${slug}.html`);
		await page.evaluate(() => document.fonts.ready);
		const lead = page.locator('.chapter-header > .summary + .lead');
		await check(lead, slug).toHaveCount(1);
		if ((await lead.count()) === 0) continue;
		const { height, y } = (await lead.boundingBox())!;
		check(height, slug).toBeLessThanOrEqual(MOST_LEAD_PX);
		check(y, `${slug}: its drawing begins on the first screen`).toBeLessThan(600);
		await check(lead.locator('svg').first(), slug).toBeVisible();
		check(await lead.locator('li').count(), `${slug}: it is told in words`).toBeGreaterThan(1);
	}
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
	const toMark = await figure.evaluate((figure) => {
		// What is painted of a mark, not the room that a finger has to hit it, and no words.
		const painted = 'a :is(path, rect, circle, use):not(.touch)';
		const marks = [...figure.querySelectorAll(`.figure-drawing > svg :is(${painted})`)];
		// A dot is a line of no length with a round end: it has a place, and no size.
		// What is not painted has no place at all.
		const tops = marks
			.filter((mark) => mark.checkVisibility())
			.map((mark) => mark.getBoundingClientRect())
			.filter(({ x, y, width }) => x !== 0 || y !== 0 || width > 0);
		const title = figure.querySelector('.figure-heading')!.getBoundingClientRect().top;
		return Math.min(...tops.map(({ top }) => top)) - title;
	});
	check(toMark, `${id}: its first mark has a place`).toBeGreaterThan(0);
	check(toMark, id).toBeLessThanOrEqual(MOST_PX);

	// In sight: title, measure, drawing, key and one caution; the rest is closed.
	const parts = await figure
		.locator('> *')
		.evaluateAll((elements) =>
			elements.filter((element) => element.checkVisibility()).map(({ className }) => className),
		);
	const order = [
		'figure-heading',
		'figure-measure',
		'figure-skip',
		'figure-body',
		'figure-caution',
		...(isAlone ? ['figure-credit'] : []),
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
