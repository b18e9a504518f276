import { readFileSync } from 'node:fs';
import { parse } from 'parse5';
import { textIn } from '../../src/text/html-tree.ts';
import { selectAll } from '../../src/text/select.ts';
import { content } from '../site-charts.ts';
import { accessibilityFaults } from './accessibility.ts';
import { aloneTest, expect, test } from './tabs.ts';

const PAGE = '/safety-by-design/encryption.html';
const [check] = content.facts.messageChecks;
const { locks, places, states } = check!;
/** From title to first mark on a phone, as in every drawing. */
const MOST_PX = 160;

const textOf = (lock: 'open' | 'locked', place: 'phone' | 'server' | 'report') =>
	states.find((state) => state.lock === lock && state.place === place)!;

for (const javaScriptEnabled of [true, false])
	test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
		test.use({ javaScriptEnabled });

		test('six places of a check are tried by keyboard, one at a time, from one that is chosen at first', async ({
			page,
		}) => {
			await page.goto(PAGE);
			const figure = page.locator('.checks');
			const shown = figure.locator('div.check-at:visible');
			await expect(figure.locator(':checked')).toHaveCount(2);
			await expect(shown).toHaveCount(1);
			await expect(figure.locator('svg .check-at:visible > circle')).toHaveCount(1);
			const [isLocked, where] = [figure.getByRole('group').nth(0), figure.getByRole('group').nth(1)];
			await expect(isLocked).toHaveAccessibleName(/\?$/);
			await expect(where).toHaveAccessibleName(/\?$/);

			await isLocked.getByRole('radio').first().focus();
			await page.keyboard.press('Space');
			await expect(figure.locator('.drawn-open')).toBeVisible();
			await page.keyboard.press('Tab');
			await page.keyboard.press('ArrowUp');
			for (const lock of ['open', 'locked'] as const) {
				await expect(figure.locator('.drawn-open')).toBeVisible({ visible: lock === 'open' });
				await expect(figure.locator('.drawn-locked')).toBeVisible({ visible: lock === 'locked' });
				for (const place of ['phone', 'server', 'report'] as const) {
					const { matched, read, for: pro, against } = textOf(lock, place);
					await expect(shown).toHaveCount(1);
					await expect(shown.getByRole('heading')).toHaveText(`${places[place].name}. ${locks[lock].name}.`);
					for (const said of [matched, read, pro, against]) await expect(shown).toContainText(said.text);
					await expect(figure.locator('svg .check-at:visible > circle')).toHaveCount(1);
					await expect(figure.getByRole('status')).toHaveText(
						new RegExp(`^${places[place].name}\\. ${locks[lock].name}`),
						{
							useInnerText: true,
						},
					);
					await page.keyboard.press('ArrowDown');
				}
				// The arrows went round to the first place. Back, and on to the other answer.
				await page.keyboard.press('Shift+Tab');
				await page.keyboard.press('ArrowDown');
				await page.keyboard.press('Tab');
			}
			// What follows the questions is the place that was chosen: its marks are the next stop.
			await page.keyboard.press('Tab');
			await expect(shown.locator(':focus')).toHaveCount(1);
		});
	});

test('an address leads to a place, and a mark in the list of evidence back to its own', async ({ page }) => {
	const figure = page.locator('.checks');
	const shown = figure.locator('div.check-at:visible');
	await page.goto(`${PAGE}#${check!.id}-locked-phone`);
	// Beside the one that is chosen at first, until another answer is given.
	await expect(shown.getByRole('heading')).toHaveText([
		/^On the sender’s phone\. Encrypted/,
		/^On the company’s server\. Not/,
	]);
	await figure.locator('.is-report').check();
	await expect(shown).toHaveCount(1);
	await expect(shown.getByRole('heading')).toHaveText(/^By the recipient’s report\. Not/);
	const mark = figure.locator('.at-locked-server .cite').first();
	await page.goto(`${PAGE}#${await mark.getAttribute('id')}`);
	await expect(mark).toBeVisible();
});

test('its drawing begins at once on a phone, nothing is cut, and targets are large', async ({ page }) => {
	await page.setViewportSize({ width: 375, height: 812 });
	await page.goto(PAGE);
	await page.evaluate(() => document.fonts.ready);
	const figure = page.locator('.checks');
	const title = (await figure.getByRole('heading', { level: 3 }).boundingBox())!;
	const mark = (await figure.locator('svg .way-station').first().boundingBox())!;
	expect(mark.y - title.y).toBeLessThanOrEqual(MOST_PX);
	for (const width of [320, 375, 1280]) {
		await page.setViewportSize({ width, height: 812 });
		for (const answer of ['is-locked', 'is-server']) await figure.locator(`.${answer}`).check();
		const isCut = await figure.evaluate((element) => element.scrollWidth > element.clientWidth);
		expect(isCut, `at ${width}`).toBe(false);
		for (const label of await figure.locator('label').all())
			expect((await label.boundingBox())!.height, `at ${width}`).toBeGreaterThanOrEqual(24);
	}
});

test('its drawing fits its box where letters are doubled, and is no stop of the keyboard', async ({ page }) => {
	await page.setViewportSize({ width: 375, height: 667 });
	await page.goto(PAGE);
	await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
	const box = page.locator('.check-drawing');
	const isCut = await box.evaluate((element) => element.scrollWidth > element.clientWidth);
	expect(isCut).toBe(false);
	await expect(box).toHaveCSS('overflow-x', 'visible');
});

test('on a page that is enlarged fourfold, the keyboard brings what is said of a place into sight', async ({
	page,
}) => {
	await page.setViewportSize({ width: 320, height: 256 });
	await page.goto(PAGE);
	const figure = page.locator('.checks');
	await figure.locator('.is-locked').check();
	await figure.locator('.is-phone').focus();
	await page.keyboard.press('Space');
	for (const place of ['server', 'report']) {
		await page.keyboard.press('ArrowDown');
		await expect(figure.locator(`.is-${place}`)).toBeChecked();
		await expect(figure.locator('div.check-at:visible h4')).toBeInViewport({ ratio: 1 });
	}
});

test('axe finds no fault in a place that was chosen', async ({ page }) => {
	await page.goto(PAGE);
	for (const answer of ['is-locked', 'is-phone']) await page.locator(`.checks .${answer}`).check();
	expect(await accessibilityFaults(page)).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await accessibilityFaults(page)).toEqual([]);
});

test('on paper all six stand two by three, and nothing to press', async ({ page }) => {
	await page.setViewportSize({ width: 680, height: 960 });
	await page.goto(PAGE);
	for (const answer of ['is-locked', 'is-phone']) await page.locator(`.checks .${answer}`).check();
	await page.emulateMedia({ media: 'print' });
	await expectAllSix(page.locator('.checks'));
});

aloneTest('where styles cannot tell what was chosen, all six stand two by three', async ({ page }) => {
	const unknown = readFileSync('dist/assets/checks.css', 'utf8').replaceAll('selector(:has(*))', 'selector(:other(*))');
	await page.route('**/checks.css*', (route) => route.fulfill({ contentType: 'text/css', body: unknown }));
	await page.goto(PAGE);
	await expectAllSix(page.locator('.checks'));
});

test('the copy on one page has all six, two by three', async ({ page }) => {
	const all = selectAll('.checks', parse(readFileSync('dist/all.html', 'utf8')));
	expect(all).toHaveLength(1);
	expect(selectAll('input', all[0]!)).toHaveLength(0);
	for (const { matched, read, for: pro, against } of states)
		for (const said of [matched, read, pro, against]) expect(textIn(all[0]!)).toContain(said.text);
	await page.goto('/all.html');
	await expectAllSix(page.locator('.checks'));
});

async function expectAllSix(figure: ReturnType<import('@playwright/test').Page['locator']>): Promise<void> {
	await expect(figure.locator('div.check-at:visible')).toHaveCount(6);
	await expect(figure.locator(':is(svg, input):visible')).toHaveCount(0);
	const boxes = await figure.locator('div.check-at').evaluateAll((all) =>
		all.map((element) => {
			const { x, y } = element.getBoundingClientRect();
			return { x: Math.round(x), y: Math.round(y) };
		}),
	);
	expect(new Set(boxes.map(({ x }) => x)).size).toBe(2);
	expect(new Set(boxes.map(({ y }) => y)).size).toBe(3);
}
