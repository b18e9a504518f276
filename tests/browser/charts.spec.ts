import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { measureSteps, openPeer } from './main-thread.ts';
import { accessibilityFaults } from './accessibility.ts';
import { aloneTest as alone, expect, test as inTab } from './tabs.ts';

/** Every test here fails where the page writes to the console or throws. */
async function hearSilence({ page }: { page: Page }, use: (value: undefined) => Promise<void>): Promise<void> {
	const complaints: string[] = [];
	page.on('console', (message) => complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(error.message));
	await use(undefined);
	expect(complaints).toEqual([]);
}
interface Silence {
	silence: undefined;
}
const test = inTab.extend<Silence>({ silence: [hearSilence, { auto: true }] });
/** What measures has a tab of its own, in which nothing ran before. */
const measuringTest = alone.extend<Silence>({ silence: [hearSilence, { auto: true }] });

const onDisk = (address: string) => {
	const [file, hash = ''] = address.split('#');
	return `${pathToFileURL(join(process.cwd(), 'dist', file!)).href}${hash && `#${hash}`}`;
};
const status = (page: Page) => page.locator('.figure').getByRole('status');
const hashOf = (page: Page) => new URL(page.url()).hash;
const DEFAULT_COALITION = 'Hypothesis 1, the likeliest: 27 + 4 + 1 = 32. All 32 are in.';
const tile = (page: Page, code: string) => page.locator('.coalition-drawing a', { hasText: `(${code})` });
const openControls = (page: Page) => page.locator('.chart-controls > summary').click();
const openMap = async (page: Page) => {
	await page.locator('.figure-about > summary').click();
	await page.locator('.map-form > summary').click();
};
const focusedHref = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('href'));

test.describe('the coalition chart', () => {
	test('shows what a hypothesis makes of the 32, on the tiles, in words and in the address', async ({ page }) => {
		await page.goto('/coalition.html');
		await expect(status(page)).toHaveText(DEFAULT_COALITION);
		await openControls(page);
		await page.getByRole('radio', { name: /^3\./ }).check();
		await expect(status(page)).toHaveText(/^Hypothesis 3, unlikely: .* 28 are in; 4 may be in: Iceland, /);
		await expect(page.locator('.tile[data-stands="possible"]')).toHaveCount(4);
		await expect(page.locator('.chart-explanation')).toContainText('Beyond the 32 shown: up to four of about ten');
		await expect(page.getByRole('link', { name: /^Iceland \(IS\): inferred.* Hypothesis 3: possible\.$/ })).toHaveCount(
			1,
		);
		await expect(page.locator('.figure-key').getByText('May be in by this hypothesis')).toBeVisible();
		expect(hashOf(page)).toBe('#coalition-chart?hypothesis=h3');

		await page.getByRole('radio', { name: /^4\./ }).check();
		await expect(status(page)).toHaveText(/ 31 are in; 1 is left out: the United Kingdom\.$/);
		await expect(tile(page, 'GB')).toHaveAttribute('data-stands', 'out');

		await page.getByRole('button', { name: 'Back to the default view' }).click();
		await expect(status(page)).toHaveText(DEFAULT_COALITION);
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
		expect(tiles).toContainEqual(['united-kingdom', 'out', 'none']);
		expect(tiles.filter(([, , bar]) => bar === 'full')).toHaveLength(22);
		for (const form of forms) expect(await read(form)).toEqual(tiles);

		// By form: a sign and a bar that can be seen, an outline and a hatch that change.
		await expect(page.locator('.coalition-map .sign:visible')).toHaveCount(1);
		await expect(page.locator('.coalition-map .bar:visible')).toHaveCount(26);
		const paint = (country: string) =>
			page.locator(`.coalition-map a[href="#${country}"] > g > :is(.land-ground, .land-edge)`).evaluateAll((paths) => {
				const { fill, strokeDasharray } = getComputedStyle(paths.at(-1)!);
				return { isFilled: fill !== 'none', strokeDasharray };
			});
		const [inside, without, out] = [await paint('france'), await paint('ireland'), await paint('united-kingdom')];
		expect(inside.isFilled).toBe(true);
		expect(without.isFilled).toBe(false);
		expect(out.strokeDasharray).not.toBe(inside.strokeDasharray);
		for (const key of ['.figure-key', '.map-form'])
			for (const words of ['Left out by this hypothesis', 'Full bar: 22 members', 'Hollow bar: 4 associated'])
				await expect(page.locator(key).getByText(words)).toBeVisible();

		await page.getByRole('button', { name: 'Back to the default view' }).click();
		await expect(page.locator('.coalition-map :is(.sign, .bar):visible')).toHaveCount(0);
		for (const form of forms) await expect(page.locator(`${form}:is([data-bar], [data-stands='out'])`)).toHaveCount(0);
	});

	test('a choice on the map opens the card, and is walked by arrows like the tiles', async ({ page }) => {
		await page.goto('/coalition.html');
		await openMap(page);
		const stop = page.locator('.coalition-map a[tabindex="0"]');
		await expect(stop).toHaveCount(1);
		await page.locator('.coalition-map a[href="#germany"]').focus();
		await page.keyboard.press('ArrowRight');
		expect(await focusedHref(page)).toBe('#czechia');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('region', { name: 'Card: Czechia' })).toBeVisible();
		await expect(tile(page, 'CZ')).toHaveAttribute('data-chosen', 'true');
		await page.locator('.chart-panel').getByRole('button', { name: 'Close' }).click();
		await expect(page.locator('.coalition-map a[href="#czechia"]')).toBeFocused();
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
		await expect(status(page)).toHaveText(
			/^Hypothesis 3, .* Norway and Switzerland\. Schengen area: .* Malta: its card is beside the chart\.$/,
		);
		const panel = page.getByRole('region', { name: 'Card: Malta' });
		await expect(panel).toContainText('Member since 2004');
		expect(await page.locator('[id="malta"]').count()).toBe(1);

		await openControls(page);
		await page.getByRole('radio', { name: 'None', exact: true }).check();
		expect(hashOf(page)).toBe('#coalition-chart?hypothesis=h3&country=malta');
		await panel.getByRole('button', { name: 'Close' }).click();
		await expect(tile(page, 'MT')).toBeFocused();
		expect(hashOf(page)).toBe('#coalition-chart?hypothesis=h3');
	});

	test('a plain address is the default view, also when it follows another', async ({ page }) => {
		await page.goto('/coalition.html#coalition-chart?hypothesis=h2');
		await expect(status(page)).toHaveText(/^Hypothesis 2, possible: .*; 29 may be in\.$/);
		await page.evaluate(() => (window.location.hash = '#coalition-chart'));
		await expect(status(page)).toHaveText(DEFAULT_COALITION);
	});

	for (const damaged of ['hypothesis=h9', 'show=eu,schengen', 'country=<b>malta', '%E0%A4%A', '__proto__=h1'])
		test(`a damaged view falls back to the default and says so: ${damaged}`, async ({ page }) => {
			await page.goto(`/coalition.html#coalition-chart?${damaged}`);
			await expect(status(page)).toHaveText(
				`The address asks for a view that this chart does not have, so the default view is shown. ${DEFAULT_COALITION}`,
			);
			await expect(page.locator('#coalition-chart')).toBeInViewport();
		});

	test('prints whole, as it was before anything was chosen', async ({ page }) => {
		await page.goto('/coalition.html#coalition-chart?hypothesis=h4&show=eu');
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.chart-controls-place')).toBeHidden();
		await expect(page.locator('.sign:visible')).toHaveCount(0);
		await expect(page.locator('.bar:visible')).toHaveCount(0);
		await expect(page.locator('[data-key]:visible')).toHaveCount(0);
		const crossed = page
			.locator('.list-name')
			.evaluateAll((names) => names.filter((name) => getComputedStyle(name).textDecorationLine !== 'none').length);
		expect(await crossed).toBe(0);
		await expect(page.locator('.tile-name:visible')).toHaveCount(3);
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
		expect(left).toBeLessThan(all);
		await expect(marksIn(page)).toHaveCount(left);
		// The list follows the drawing.
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

	test('zooms to years: those events, and their span framed in the drawing', async ({ page }) => {
		await page.goto(onDisk('timeline.html#timeline-chart?years=2021-2023'));
		await expect(page.locator('section.year:visible h3')).toHaveText(['2021', '2022', '2023']);
		await expect(page.locator('.chart-wide .span:visible')).toHaveCount(1);
		await expect(page.locator('.chart-wide .span:visible')).toHaveAttribute('data-years', '2021-2023');
	});

	test('opens in the view of the address, with several values a key', async ({ page }) => {
		await page.goto('/timeline.html#timeline-chart?theme=law,industry&demand=openness&essential=1');
		await expect(status(page)).toHaveText(/^\d+ of \d+ events\.$/);
		await openControls(page);
		await expect(page.getByRole('checkbox', { name: 'Industry' })).toBeChecked();
		await expect(page.locator('#timeline-chart')).toBeInViewport();
	});

	test('a filter that leaves nothing says so, and the list offers the way back', async ({ page }) => {
		await page.goto('/timeline.html#timeline-chart?theme=industry&place=AU');
		await expect(status(page)).toHaveText(/^0 of \d+ events\.$/);
		await expect(page.locator('.chart-wide a[tabindex="0"]')).toHaveCount(0);
		await page.locator('.filter-note').getByRole('button', { name: 'Show all events' }).click();
		await expect(page.locator('section.year').first()).toBeFocused();
		await expect(page.locator('.chart-wide a[tabindex="0"]')).toHaveCount(1);
	});

	for (const damaged of ['theme=poetry', 'years=1066-1067', 'essential=2', 'theme'])
		test(`a damaged view falls back to all events and says so: ${damaged}`, async ({ page }) => {
			await page.goto(`/timeline.html#timeline-chart?${damaged}`);
			await expect(status(page)).toHaveText(
				/^The address asks for a view that this chart does not have, so the default view is shown\. All \d+ events\.$/,
			);
		});

	test('the plain address of an event shows it whatever the filter', async ({ page }) => {
		await page.goto('/timeline.html#timeline-chart?theme=civil-society');
		await expect(page.locator('#photodna-2009')).toBeHidden();
		await page.evaluate(() => (window.location.hash = '#photodna-2009'));
		await expect(page.locator('#photodna-2009')).toBeInViewport();
		await expect(page.locator('#year-2009')).toBeVisible();
		await expect(status(page)).toContainText('is shown too, because the address names it');

		await page.goto('/index.html');
		await page.goto('/timeline.html#photodna-2009');
		await expect(page.locator('#photodna-2009')).toBeInViewport();
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
		await page.goto('/timeline.html');
		const all = await shown(page).count();
		await page.goto('/timeline.html#timeline-chart?theme=industry');
		await page.reload();
		await page.emulateMedia({ media: 'print' });
		await expect(shown(page)).toHaveCount(all);
		await expect(page.locator('.chart-controls-place')).toBeHidden();
		await expect(page.locator('.filter-note')).toBeHidden();
	});
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

test('on a phone a touch opens a card in view, and filters', async ({ browser, baseURL }) => {
	const context = await browser.newContext({
		viewport: { width: 360, height: 740 },
		hasTouch: true,
		isMobile: true,
		baseURL: baseURL!,
	});
	const page = await context.newPage();
	await page.goto('/coalition.html');
	await tile(page, 'PT').tap();
	await expect(page.getByRole('region', { name: 'Card: Portugal' })).toBeInViewport();
	await page.goto('/timeline.html');
	await page.locator('.chart-controls > summary').tap();
	await page.locator('fieldset').getByText('Industry').tap();
	await expect(status(page)).toHaveText(/^\d+ of \d+ events\.$/);
	await context.close();
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

/**
 * Goes through the steps, and gives the longest task of each beside that of a plain page which lays out its text anew, where
 * it takes longer: over 1, it would be a long task on a slow phone. A busy machine makes one or the other longer by turns, so
 * all is tried again, ten rounds at most, and the least of each counts: what is long by itself is long each time.
 */
async function tasksBesidePeer(page: Page, steps: readonly (() => Promise<void>)[]): Promise<number[]> {
	const measurePeer = await openPeer(page.context());
	const least = steps.map(() => Infinity);
	let peer = Infinity;
	for (let round = 0; round === 0 || (round < 10 && least.some((task) => task > peer)); round++) {
		const longest = await measureSteps(page, steps);
		peer = Math.min(peer, await measurePeer());
		for (const [index, task] of longest.entries()) least[index] = Math.min(least[index]!, task);
	}
	const ratios = least.map((task) => task / peer);
	expect(Math.min(...ratios)).toBeGreaterThan(0.002);
	return ratios.filter((ratio) => ratio > 1);
}

for (const [file, choices] of [
	['coalition', ['hypothesis=h3', 'hypothesis=h2', 'show=europol', 'show=lisbon2023', '']],
	['timeline', ['theme=law', 'place=GB', 'essential=1', 'years=2024-2026', '']],
] as const)
	measuringTest(
		`answers a choice sooner than a plain page is laid out, on a slow phone: ${file}.html`,
		async ({ page }) => {
			await page.setViewportSize({ width: 360, height: 740 });
			await page.goto(`/${file}.html`);
			await openControls(page);
			// Clicked by the page itself: what finds an element for a test would count as a task of the page.
			const click = (selector: string) => () =>
				page.evaluate((selector) => document.querySelector<HTMLElement>(selector)!.click(), selector);
			const steps = choices.map((choice) => {
				const [name, value] = choice.split('=');
				return click(
					choice ? `.chart-controls input[name="${file}-${name}"][value="${value}"]` : '.chart-controls-place > button',
				);
			});
			const toggle = click('.chart-controls > summary');
			expect(await tasksBesidePeer(page, [toggle, toggle, ...steps])).toEqual([]);
		},
	);
