import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { accessibilityFaults } from './accessibility.ts';
import { aloneTest, expect, test } from './tabs.ts';

// The chart of the countries, and "Make 32": groups that readers add up.

const onDisk = (address: string) => {
	const [file, hash = ''] = address.split('#');
	return `${pathToFileURL(join(process.cwd(), 'dist', file!)).href}${hash && `#${hash}`}`;
};
const status = (page: Page) => page.locator('.figure').getByRole('status');
const total = (page: Page) => page.locator('.sum-made b').first();
const named = (page: Page) => page.locator('.sum-made b').last();
const box = (page: Page, name: RegExp) => page.getByRole('checkbox', { name });
const others = (page: Page) => page.getByRole('slider', { name: 'Others, in none of these:' });
const hashOf = (page: Page) => new URL(page.url()).hash;
const tile = (page: Page, id: string) => page.locator(`.coalition-drawing a[href$="#${id}"]:visible`);
/** The tiles in the sum that are in sight, those of others too. */
const countTiles = async (page: Page) =>
	(await page.locator('.coalition-drawing a.tile:visible:not([data-out])').count()) +
	(await page.locator('.tile-others rect:visible').count());
const openMap = async (page: Page) => {
	await page.locator('.figure-about > summary').click();
	await page.locator('.map-form > summary').click();
};

test('groups are added up by keyboard: number, tiles and words follow, and what is named stays', async ({ page }) => {
	await page.goto('/coalition.html');
	await expect(status(page)).toHaveText(
		/^32 countries\. It fits\. Alone it proves nothing.* Hypothesis 1, the likeliest\.$/,
	);
	await box(page, /^27 members of the European Union$/).focus();
	await page.keyboard.press('Space');
	await expect(total(page)).toHaveText('5');
	await expect(status(page)).toHaveText(
		'5 countries. 27 too few. It leaves out the Netherlands and Portugal, named, if not surely.',
	);
	await expect(tile(page, 'malta')).toHaveAccessibleName(/inferred\. Not among these 5\.$/);
	await expect(tile(page, 'portugal').locator('.sign')).toBeVisible();
	expect(hashOf(page)).toBe('#coalition-chart?groups=associated,left-eu');

	// Others, one at a time.
	await others(page).focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(total(page)).toHaveText('7');
	expect(await countTiles(page)).toBe(7);
	await expect(named(page)).toHaveText('3');

	// A country of two groups counts once.
	await page.getByRole('button', { name: 'Switch all off' }).click();
	await expect(total(page)).toHaveText('0');
	expect(hashOf(page)).toBe('#coalition-chart?groups=none');
	await box(page, /^27 members/).check();
	await box(page, /^5 with an agreement/).check();
	await expect(status(page)).toHaveText(
		'31 countries, with Denmark counted once. 1 too few. It leaves out the United Kingdom, named, if not surely.',
	);
	await expect(page.locator('.sum-made span').first()).toHaveText('27 + 5 − 1');
	await expect(named(page)).toHaveText('3');
});

test('each way to 32 that a hypothesis names is shown in turn, and none is said to prove anything', async ({
	page,
}) => {
	await page.goto('/coalition.html');
	const first = await status(page).textContent();
	const seen = new Set([first]);
	const button = page.getByRole('button', { name: 'Another way to 32' });
	const ways = await page.locator(':is(tr[data-groups], tr[data-wider])').count();
	for (let way = 1; way < ways; way += 1) {
		await button.click();
		await expect(total(page)).toHaveText('32');
		expect(await countTiles(page)).toBe(32);
		const said = (await status(page).textContent())!;
		expect(said).toMatch(
			/^\D*\d+ .*: 32 countries.* Alone it proves nothing: .* Hypothesis \d, .*\.$|^Any 32 of the 50 .* Hypothesis 2, possible\.$/,
		);
		seen.add(said);
	}
	expect(seen.size).toBe(ways);
	await button.click();
	await expect(status(page)).toHaveText(
		/^27 members of .* and the United Kingdom: 32 countries\..* Hypothesis 1, the likeliest\.$/,
	);
	expect(hashOf(page)).toBe('#coalition-chart');

	await page.goto('/embed/coalition-chart.html');
	await expect(status(page).getByRole('link')).toHaveAttribute('target', '_blank');
});

test('the address keeps sum and card, also on a disk; a plain one is the sum that is drawn', async ({ page }) => {
	await page.goto(onDisk('coalition.html#coalition-chart?groups=eu-members,left-eu&others=4&country=malta'));
	await expect(page.locator('#coalition-chart')).toBeInViewport();
	await expect(status(page)).toHaveText(/^32 countries\..* Hypothesis 3, unlikely\.$/);
	expect(await page.locator('[id="malta"]').count()).toBe(1);
	await page.getByRole('region', { name: 'Card: Malta' }).getByRole('button', { name: 'Close' }).click();
	await expect(tile(page, 'malta')).toBeFocused();
	expect(hashOf(page)).toBe('#coalition-chart?groups=eu-members,left-eu&others=4');
	await page.evaluate(() => (window.location.hash = '#coalition-chart'));
	await expect(status(page)).toHaveText(/Hypothesis 1, the likeliest\.$/);
});

test('a choice on the map opens the card, and is walked by arrows like the tiles', async ({ page }) => {
	await page.goto('/coalition.html');
	await openMap(page);
	const stop = page.locator('.coalition-map a[tabindex="0"]');
	await expect(stop).toHaveCount(1);
	await stop.focus();
	await page.keyboard.press('ArrowRight');
	const id = (await page.evaluate(() => document.activeElement?.getAttribute('href')))!.slice(1);
	const said = await status(page).evaluateHandle((element) => element.firstChild);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('region', { name: /^Card: / })).toBeFocused();
	await expect(page.locator('.chart-panel h3')).toBeInViewport();
	expect(await status(page).evaluate((element, said) => element.firstChild === said, said)).toBe(true);
	await expect(tile(page, id)).toHaveAttribute('data-chosen');
	await page.locator('.chart-panel').getByRole('button', { name: 'Close' }).click();
	await expect(page.locator(`.coalition-map a[href="#${id}"]`)).toBeFocused();
});

for (const [file, width] of [
	['coalition', 320],
	['coalition', 768],
	['coalition', 1280],
	['embed/coalition-chart', 280],
	['embed/coalition-chart', 640],
] as const)
	test(`moves nothing when one sum follows another: ${file} at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(`/${file}.html`);
		const moved = await page.evaluate(() => {
			const place = document.querySelector<HTMLElement>('.sum-place')!;
			const boxes = [...place.querySelectorAll<HTMLInputElement>('[type="checkbox"]')];
			const range = place.querySelector<HTMLInputElement>('[type="range"]')!;
			const found = new Set<string>();
			const look = () =>
				found.add(
					['.sum-place fieldset', '.sum-buttons', '.figure-caution']
						.map((part) => Math.round(document.querySelector(part)!.getBoundingClientRect().top + window.scrollY))
						.join(' '),
				);
			for (let press = 0; press < 6; press += 1) {
				place.querySelector<HTMLElement>('[data-asks="way"]')!.click();
				look();
			}
			for (let sum = 0; sum < 2 ** boxes.length; sum += 1)
				for (const others of ['0', '1', '18']) {
					for (const [index, box] of boxes.entries()) box.checked = Boolean(sum & (1 << index));
					range.value = others;
					range.dispatchEvent(new Event('input', { bubbles: true }));
					look();
				}
			return [...found];
		});
		expect(moved).toHaveLength(1);
	});

for (const width of [320, 768, 1280])
	test(`has no accessibility fault and no sideways scroll in another sum: at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('/coalition.html#coalition-chart?groups=associated,in-europol&others=18&country=denmark');
		expect(await accessibilityFaults(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
	});

test('the still sum and its small maps stand where no script runs and on paper, and nowhere twice', async ({
	page,
	openTab,
}) => {
	const still = (where: Page) => where.locator('.sum:visible, .small-maps:visible').count();
	await page.goto('/coalition.html#coalition-chart?groups=none&others=3');
	await expect(page.locator('.sum-place fieldset')).toBeVisible();
	expect(await still(page)).toBe(0);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.sum-place')).toBeHidden();
	expect(await still(page)).toBe(2);
	await expect(page.locator(':is(.sign, .tile-others > *):visible')).toHaveCount(0);

	const plain = await openTab({ javaScriptEnabled: false });
	await plain.goto('/coalition.html');
	await expect(plain.locator('.figure :is(input, button)')).toHaveCount(0);
	await expect(plain.locator('.sum-place')).toBeHidden();
	expect(await still(plain)).toBe(2);
});

aloneTest('the list of countries is short until a group is opened, and a link opens its group', async ({ page }) => {
	await page.goto('/coalition.html');
	await expect(page.locator('.countries > li:visible')).toHaveCount(3);
	await page.evaluate(() => (window.location.hash = '#malta'));
	await expect(page.locator('#malta')).toBeInViewport();
});
