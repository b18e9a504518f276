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
const tile = (page: Page, id: string) => page.locator(`.coalition-drawing a[href$="#${id}"]`);
const openControls = (page: Page) => page.locator('.chart-controls > summary').click();
const openMap = async (page: Page) => {
	await page.locator('.figure-about > summary').click();
	await page.locator('.map-form > summary').click();
};
const focusedHref = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('href'));
/** What the table says of each hypothesis: what the live message says when it is chosen. */
const hypothesesOf = (page: Page) =>
	page
		.locator('tr[data-hypothesis]')
		.evaluateAll((rows) => rows.map((row) => `${(row as HTMLElement).dataset['words']}.`));

test.describe('the coalition chart', () => {
	test('shows what a hypothesis makes of the countries, on the tiles, in words and in the address', async ({
		page,
	}) => {
		await page.goto('/coalition.html');
		const words = await hypothesesOf(page);
		await expect(status(page)).toHaveText(words[0]!);
		await openControls(page);
		for (const [index, said] of [...words.entries()].slice(1)) {
			await page.getByRole('radio', { name: new RegExp(`^${index + 1}\\.`) }).check();
			await expect(status(page)).toHaveText(said);
			await expect(page.locator('.chart-explanation > [data-on]')).toHaveCount(1);
			expect(hashOf(page)).toBe(`#coalition-chart?hypothesis=h${index + 1}`);
			// Each tile that is not in says so in its name.
			const names = await page
				.locator('.coalition-drawing .tile:is([data-stands="possible"], [data-stands="out"]) > title')
				.allTextContents();
			for (const name of names) expect(name).toMatch(new RegExp(` Hypothesis ${index + 1}: (possible|out)\\.$`));
		}

		await page.getByRole('button', { name: 'Back to the default view' }).click();
		await expect(status(page)).toHaveText(words[0]!);
		await expect(page.locator('.chart-controls > summary')).toBeFocused();
		await expect(page.locator('.coalition-drawing .tile:not([data-stands="in"])')).toHaveCount(0);
		expect(hashOf(page)).toBe('#coalition-chart');
	});

	test('shows a choice in all three forms: tiles, names and map, with a key at each drawing', async ({ page }) => {
		await page.goto('/coalition.html#coalition-chart?hypothesis=h4&show=schengen');
		await openMap(page);
		const forms = ['.coalition-drawing a.tile', '.coalition-list li', '.coalition-map a.land', '.land-signs'];
		const read = (form: string) =>
			page
				.locator(form)
				.evaluateAll((elements) =>
					elements
						.map((element) => [
							element.getAttribute('data-country') ?? element.getAttribute('href')!.slice(1),
							element.getAttribute('data-stands'),
							element.getAttribute('data-bar'),
						])
						.sort(([a], [b]) => a!.localeCompare(b!, 'en')),
				);
		const tiles = await read(forms[0]!);
		for (const form of forms) expect(await read(form)).toEqual(tiles);
		const count = (test: (tile: (string | null)[]) => boolean) => tiles.filter(test).length;

		// By form: a sign and a bar that can be seen.
		await expect(page.locator('.coalition-map .sign:visible')).toHaveCount(count(([, stands]) => stands !== 'in'));
		await expect(page.locator('.coalition-map .bar:visible')).toHaveCount(count(([, , bar]) => bar !== 'none'));
		for (const key of ['full', 'partial', 'out'])
			await expect(page.locator(`:is(.figure-key, .map-form) [data-key="${key}"]:visible`)).toHaveCount(2);

		await page.getByRole('button', { name: 'Back to the default view' }).click();
		await expect(page.locator('.coalition-map :is(.sign, .bar):visible')).toHaveCount(0);
		for (const form of forms) await expect(page.locator(`${form}:is([data-bar], [data-stands='out'])`)).toHaveCount(0);
	});

	test('a choice on the map opens the card, and is walked by arrows like the tiles', async ({ page }) => {
		await page.goto('/coalition.html');
		await openMap(page);
		const stop = page.locator('.coalition-map a[tabindex="0"]');
		await expect(stop).toHaveCount(1);
		await stop.focus();
		await page.keyboard.press('ArrowRight');
		const id = (await focusedHref(page))!.slice(1);
		await page.keyboard.press('Enter');
		await expect(page.getByRole('region', { name: /^Card: / })).toBeVisible();
		await expect(tile(page, id)).toHaveAttribute('data-chosen', 'true');
		await page.locator('.chart-panel').getByRole('button', { name: 'Close' }).click();
		await expect(page.locator(`.coalition-map a[href="#${id}"]`)).toBeFocused();
	});

	for (const [file, width] of [
		['coalition', 320],
		['coalition', 768],
		['coalition', 1280],
		['embed/coalition-chart', 280],
	] as const)
		test(`moves nothing when one choice follows another: ${file} at ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(`/${file}.html`);
			await openControls(page);
			const views = await page.evaluate(() => {
				const found = new Set<string>();
				for (const hypothesis of document.querySelectorAll<HTMLElement>('[name="coalition-hypothesis"]'))
					for (const set of document.querySelectorAll<HTMLElement>('[name="coalition-show"]')) {
						hypothesis.click();
						set.click();
						const tops = ['.coalition-drawing', '.chart-controls fieldset:last-of-type'].map((part) =>
							Math.round(document.querySelector(part)!.getBoundingClientRect().top + window.scrollY),
						);
						found.add(tops.join(' '));
					}
				return [...found];
			});
			expect(views).toHaveLength(1);
		});

	test('opens from the disk in the view that the address names', async ({ page }) => {
		await page.goto(onDisk('coalition.html#coalition-chart?hypothesis=h3&show=schengen&country=malta'));
		await expect(page.locator('#coalition-chart')).toBeInViewport();
		const words = await hypothesesOf(page);
		const shown = await page.locator('th[data-show="schengen"]').getAttribute('data-words');
		await expect(status(page)).toHaveText(`${words[2]} ${shown}. Malta: its card is beside the chart.`);
		const panel = page.getByRole('region', { name: 'Card: Malta' });
		expect(await page.locator('[id="malta"]').count()).toBe(1);

		await openControls(page);
		await page.getByRole('radio', { name: 'None', exact: true }).check();
		expect(hashOf(page)).toBe('#coalition-chart?hypothesis=h3&country=malta');
		await panel.getByRole('button', { name: 'Close' }).click();
		await expect(tile(page, 'malta')).toBeFocused();
		expect(hashOf(page)).toBe('#coalition-chart?hypothesis=h3');

		// A plain address is the default view, also when it follows another.
		await page.evaluate(() => (window.location.hash = '#coalition-chart'));
		await expect(status(page)).toHaveText(words[0]!);
	});

	test('prints whole, as it was before anything was chosen', async ({ page }) => {
		await page.goto('/coalition.html#coalition-chart?hypothesis=h4&show=eu');
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.chart-controls-place')).toBeHidden();
		await expect(page.locator('.sign:visible')).toHaveCount(0);
		await expect(page.locator('.bar:visible')).toHaveCount(0);
		await expect(page.locator('[data-key]:visible')).toHaveCount(0);
	});
});

test.describe('the timeline', () => {
	const shown = (page: Page) => page.locator('.events > li:visible');
	const marksIn = (page: Page) => page.locator('.chart-wide .event:not(.is-out)');

	test('filters drawing and list alike, and says how many are left', async ({ page }) => {
		await page.goto('/timeline.html');
		const all = await shown(page).count();
		await expect(status(page)).toHaveText(`All ${all} events.`);
		await openControls(page);
		await page.getByRole('checkbox', { name: 'Law', exact: true }).check();
		await page.getByRole('checkbox', { name: 'United Kingdom' }).check();
		await expect(status(page)).toHaveText(new RegExp(`^\\d+ of ${all} events\\.$`));
		const left = Number.parseInt((await status(page).textContent())!);
		expect(left).toBeGreaterThan(0);
		await expect(marksIn(page)).toHaveCount(left);
		await expect(shown(page)).toHaveCount(left);
		expect(hashOf(page)).toBe('#timeline-chart?theme=law&place=GB');
		// A year without events has no heading.
		for (const section of await page.locator('section.year:visible').all())
			expect(await section.locator('li:visible').count()).toBeGreaterThan(0);

		await page.getByRole('checkbox', { name: 'essential' }).check();
		expect(hashOf(page)).toBe('#timeline-chart?theme=law&place=GB&essential=1');
		await page.locator('.chart-controls-place').getByRole('button', { name: 'Show all events' }).click();
		await expect(shown(page)).toHaveCount(all);
		await expect(marksIn(page)).toHaveCount(all);
		expect(hashOf(page)).toBe('#timeline-chart');
	});

	test('opens from the disk in the view of the address: several values a key, and years framed in the drawing', async ({
		page,
	}) => {
		await page.goto(onDisk('timeline.html#timeline-chart?theme=law,industry&years=2021-2023'));
		await expect(page.locator('#timeline-chart')).toBeInViewport();
		await expect(status(page)).toHaveText(/^\d+ of \d+ events\.$/);
		await expect(page.locator('section.year:visible h3')).toHaveText(['2021', '2022', '2023']);
		await expect(page.locator('.chart-wide .span:visible')).toHaveAttribute('data-years', '2021-2023');
		await openControls(page);
		await expect(page.getByRole('checkbox', { name: 'Industry' })).toBeChecked();
	});

	test('a filter that leaves nothing says so, and the list offers the way back', async ({ page }) => {
		await page.goto('/timeline.html#timeline-chart?theme=industry&place=AU');
		await expect(status(page)).toHaveText(/^0 of \d+ events\.$/);
		await expect(page.locator('.chart-wide a[tabindex="0"]')).toHaveCount(0);
		await page.locator('.filter-note').getByRole('button', { name: 'Show all events' }).click();
		await expect(page.locator('section.year').first()).toBeFocused();
		await expect(page.locator('.chart-wide a[tabindex="0"]')).toHaveCount(1);
	});

	test('the plain address of an event shows it whatever the filter', async ({ page }) => {
		await page.goto('/timeline.html#timeline-chart?theme=civil-society');
		const id = (await page
			.locator('.events > li')
			.evaluateAll((all) => all.find((one) => !one.checkVisibility())?.id))!;
		await page.evaluate((id) => (window.location.hash = id), id);
		await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
		await expect(status(page)).toContainText('is shown too, because the address names it');
	});

	test('leaves filtered marks out of the keyboard’s way, and years with none left', async ({ page }) => {
		await page.goto('/timeline.html#timeline-chart?theme=industry&years=2018-2020');
		await page.locator('.chart-wide a[tabindex="0"]').focus();
		const reached = [await focusedHref(page)];
		for (const key of ['ArrowDown', 'ArrowRight', 'End']) {
			await page.keyboard.press(key);
			reached.push(await focusedHref(page));
		}
		for (const href of reached) await expect(page.locator(`section.year:visible ${href}`)).toHaveCount(1);
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
	['timeline', 'timeline-chart', 'years=1066-1067'],
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

for (const address of [
	'coalition.html#coalition-chart?hypothesis=h2&show=lisbon2023&country=denmark',
	'timeline.html#timeline-chart?theme=law&years=2018-2020',
])
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
