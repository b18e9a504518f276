import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { accessibilityFaults } from './accessibility.ts';
import { expect, test as inTab } from './tabs.ts';

/** Every test here fails where the page writes to the console or throws. */
async function hearSilence({ page }: { page: Page }, use: (value: undefined) => Promise<void>): Promise<void> {
	const complaints: string[] = [];
	page.on('console', (message) => complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(error.message));
	await use(undefined);
	expect(complaints).toEqual([]);
}
const test = inTab.extend<{ silence: undefined }>({ silence: [hearSilence, { auto: true }] });

const onDisk = (address: string) => {
	const [file, hash = ''] = address.split('#');
	return `${pathToFileURL(join(process.cwd(), 'dist', file!)).href}${hash && `#${hash}`}`;
};
const status = (page: Page) => page.locator('.figure').getByRole('status');
const hashOf = (page: Page) => new URL(page.url()).hash;
const openControls = async (page: Page) => {
	for (const summary of await page.locator('.chart-controls > summary').all()) await summary.click();
};
const focusedHref = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('href'));

test.describe('the timeline', () => {
	const shown = (page: Page) => page.locator('.events > li:visible');
	const marksIn = (page: Page) => page.locator('.chart-wide .event:not(.is-out)');

	const kind = (page: Page) => page.getByLabel('Show events of');

	test('shows one kind of event, in drawing and list alike, and says how many are left', async ({ page }) => {
		await page.goto('/timeline.html');
		const all = await page.locator('.events > li').count();
		await expect(status(page)).toHaveText(`All ${all} events.`);
		await expect(shown(page)).toHaveCount(0);
		await kind(page).selectOption('Law');
		await expect(status(page)).toHaveText(new RegExp(`^\\d+ of ${all} events\\.$`));
		const left = Number.parseInt((await status(page).textContent())!);
		expect(left).toBeGreaterThan(0);
		await expect(marksIn(page)).toHaveCount(left);
		const eras = page.locator('.era > summary:visible');
		await expect(eras.first()).toContainText(/, of which \d+ shown$/);
		for (const era of await eras.all()) await era.click();
		await expect(shown(page)).toHaveCount(left);
		expect(hashOf(page)).toBe('#timeline-chart?theme=law');
		// A year without events has no heading.
		for (const section of await page.locator('section.year:visible').all())
			expect(await section.locator('li:visible').count()).toBeGreaterThan(0);

		await page.locator('.filter-note').getByRole('button', { name: 'Show all events' }).click();
		await expect(page.locator('.event-list summary').first()).toBeFocused();
		await expect(marksIn(page)).toHaveCount(all);
		await expect(eras.first()).not.toContainText('shown');
		await expect(shown(page)).toHaveCount(all);
		expect(hashOf(page)).toBe('#timeline-chart');
	});

	test('opens from the disk in the view of the address', async ({ page }) => {
		await page.goto(onDisk('timeline.html#timeline-chart?theme=industry'));
		await expect(page.locator('#timeline-chart')).toBeInViewport();
		await expect(status(page)).toHaveText(/^\d+ of \d+ events\.$/);
		await expect(kind(page)).toHaveValue('industry');
	});

	for (const javaScriptEnabled of [true, false])
		test(`the address of an event opens its years, with scripts ${javaScriptEnabled ? 'on' : 'off'}`, async ({
			browser,
		}) => {
			const page = await browser.newPage({ javaScriptEnabled });
			await page.goto(onDisk('timeline.html#police-declaration-2024'));
			await expect(page.locator('[id="police-declaration-2024"]')).toBeInViewport();
			await expect(page.locator('.event-list details[open]')).toHaveCount(1);
			await page.close();
		});

	test('the plain address of an event shows it whatever the filter', async ({ page }) => {
		await page.goto('/timeline.html#timeline-chart?theme=civil-society');
		const id = (await page
			.locator('.events > li')
			.evaluateAll((all) => all.find((one) => (one as HTMLElement).hidden)?.id))!;
		await page.evaluate((id) => (window.location.hash = id), id);
		await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
		await expect(status(page)).toContainText('is shown too, because the address names it');
	});

	test('leaves filtered marks out of the keyboard’s way, and years with none left', async ({ page }) => {
		await page.goto('/timeline.html#timeline-chart?theme=industry');
		for (const era of await page.locator('.era > summary:visible').all()) await era.click();
		await page.locator('.chart-wide a[tabindex="0"]').focus();
		const reached = [await focusedHref(page)];
		for (const key of ['ArrowDown', 'ArrowRight', 'End']) {
			await page.keyboard.press(key);
			reached.push(await focusedHref(page));
		}
		for (const href of reached) await expect(page.locator(`.event-list ${href}:visible`)).toHaveCount(1);
	});

	test('prints every event, whatever the filter', async ({ page }) => {
		await page.goto('/timeline.html#timeline-chart?theme=industry');
		await expect(page.locator('.filter-note')).toBeVisible();
		const all = await page.locator('.events > li').count();
		await page.emulateMedia({ media: 'print' });
		await expect(shown(page)).toHaveCount(all);
		await expect(page.locator(':is(.chart-controls-place, .filter-note):visible')).toHaveCount(0);
	});
});

for (const [file, id, view] of [
	['coalition', 'coalition-chart', 'country=<b>malta'],
	['timeline', 'timeline-chart', 'theme=magic'],
])
	test(`a damaged view of ${id} falls back to the default and says so`, async ({ page }) => {
		await page.goto(`/${file}.html`);
		const usual = await status(page).textContent();
		await page.evaluate((hash) => (window.location.hash = hash), `#${id}?${view}`);
		await expect(status(page)).toHaveText(
			`The address asks for a view that this chart does not have, so the default view is shown. ${usual}`,
		);
		await expect(page.locator(`#${id}`)).toBeInViewport();
	});

for (const address of ['timeline.html#timeline-chart?theme=law'])
	for (const width of [320, 1280])
		test(`with everything open there is no accessibility fault and no sideways scroll: ${address} at ${width} px`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(`/${address}`);
			await openControls(page);
			expect(await accessibilityFaults(page)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
				0,
			);
		});

for (const file of ['coalition.html', 'timeline.html'])
	test(`without scripts ${file} has no control and lacks nothing`, async ({ browser }) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(onDisk(file));
		await expect(page.locator('.figure :is(input, button)')).toHaveCount(0);
		await expect(page.locator('.chart-controls-place')).toBeHidden();
		await expect(page.locator('.events > li[hidden], .year[hidden]')).toHaveCount(0);
		await context.close();
	});

test('nothing moves when the controls come', async ({ page }) => {
	for (const [file, width] of [
		['coalition', 320],
		['coalition', 1280],
		['timeline', 360],
		['timeline', 1280],
		['embed/timeline-chart', 280],
		['embed/timeline-chart', 320],
		['embed/timeline-chart', 500],
		['embed/timeline-chart', 760],
	] as const) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(`/${file}.html`);
		const [height, kept] = await page
			.locator('.chart-controls-place')
			.evaluate((place) => [place.getBoundingClientRect().height, parseFloat(getComputedStyle(place).minBlockSize)]);
		expect([file, width, height! <= kept! + 0.5]).toEqual([file, width, true]);
	}
});
