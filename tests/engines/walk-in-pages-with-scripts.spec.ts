import { countShown, hashOf, textOf } from './look.ts';
import type { Reader } from './reader.ts';
import { expect, test } from './walk-test.ts';

// What scripts add within a page: asked on the disk, as in walk-in-pages.spec.ts.

/** Where the focused link leads, or the id of what is focused; the label of a closed part has none but the part's. */
const focusedHref = (reader: Reader) =>
	reader.read(() => {
		const { activeElement } = document;
		return activeElement!.getAttribute('href') || activeElement!.id || activeElement!.parentElement!.id;
	}, null);

test('a chart is one stop of the keyboard: arrows walk it, Enter opens a card, Escape leaves', async ({ reader }) => {
	await reader.open('coalition.html');
	await reader.read(() => document.querySelector<HTMLElement>('.figure > .figure-skip')!.focus(), null);
	for (const [key, focused] of [
		['Tab', '#iceland'],
		['ArrowRight', '#norway'],
		['ArrowDown', '#denmark'],
		['End', '#cyprus'],
		['Home', '#iceland'],
	] as const) {
		await reader.press(key);
		await expect(async () => expect(await focusedHref(reader)).toBe(focused)).toPass();
	}
	await reader.press('Enter');
	await expect(async () => expect(await countShown(reader, '[aria-label="Card: Iceland"]')).toBe(1)).toPass();
	// Back from the card to its mark, and from there past the chart.
	for (const focused of ['#iceland', 'coalition-chart-about']) {
		await reader.press('Escape');
		await expect(async () => expect(await focusedHref(reader)).toBe(focused)).toPass();
	}
});

test('help is chosen by country, and the choice is in the address', async ({ reader }) => {
	await reader.open('help.html');
	await reader.choose('#help-country', 'portugal');
	await expect(async () => {
		expect(await textOf(reader, '.help-chosen h3')).toBe('Portugal');
		expect(await hashOf(reader)).toBe('#your-country?country=portugal');
	}).toPass();
});

test('a place is found although the address holds a choice of colours', async ({ reader }) => {
	await reader.open('announcement.html#evidence~dark');
	await expect(async () => {
		const seen = await reader.read(
			() => [location.hash, document.querySelector(':target')?.id, window.scrollY > 1000],
			null,
		);
		expect(seen).toEqual(['#evidence~dark', 'evidence', true]);
	}).toPass();
});
