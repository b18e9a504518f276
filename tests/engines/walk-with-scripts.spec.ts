import type { Reader } from './reader.ts';
import { expect, test } from './walk-test.ts';

// The walk through what scripts add.

const hashOf = (reader: Reader) => reader.read(() => location.hash, null);
const textOf = (reader: Reader, selector: string) =>
	reader.read((found) => document.querySelector(found)!.textContent, selector);
const countShown = (reader: Reader, selector: string) =>
	reader.read(
		(found) => [...document.querySelectorAll(found)].filter((element) => element.checkVisibility()).length,
		selector,
	);
/** Where the focused link leads, or the id of what is focused; the label of a closed part has none but the part's. */
const focusedHref = (reader: Reader) =>
	reader.read(() => {
		const { activeElement } = document;
		return activeElement!.getAttribute('href') || activeElement!.id || activeElement!.parentElement!.id;
	}, null);

test('the view of a chart is in the address: it is shown, changes with a choice, and is there again', async ({
	reader,
}) => {
	await reader.open('coalition.html#coalition-chart?hypothesis=h3&show=schengen&country=malta');
	await expect(async () =>
		expect(await textOf(reader, '#coalition-chart .chart-status')).toMatch(
			/^Hypothesis 3, .* Schengen area: .* Malta: its card is beside the chart\.$/,
		),
	).toPass();
	await reader.click('.chart-controls > summary');
	await reader.click('[name="coalition-hypothesis"][value="h4"]');
	await expect(async () =>
		expect(await hashOf(reader)).toBe('#coalition-chart?hypothesis=h4&show=schengen&country=malta'),
	).toPass();

	await reader.open('timeline.html');
	await reader.back();
	await expect(async () => {
		expect(await textOf(reader, '#coalition-chart .chart-status')).toMatch(/^Hypothesis 4, /);
		expect(await countShown(reader, '.tile[data-stands="out"]')).toBe(1);
	}).toPass();
});

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
	await reader.press('Escape');
	await expect(async () => expect(await focusedHref(reader)).toBe('coalition-chart-about')).toPass();
});

test('one button opens every closed section', async ({ reader }) => {
	await reader.open('coalition.html');
	await reader.click('[data-depth-choice] button');
	const countClosed = () => document.querySelectorAll('.in-full:not([open])').length;
	await expect(async () => expect(await reader.read(countClosed, null)).toBe(0)).toPass();
});

test('sources are searched by words, which are kept in the address', async ({ reader }) => {
	await reader.open('sources.html');
	await reader.click('.source-search input');
	await reader.type('tech reuters');
	await expect(async () => {
		expect(await textOf(reader, '.source-status')).toMatch(/^\d+ of \d+ sources\.$/);
		expect(await hashOf(reader)).toBe('#all-sources?words=tech+reuters');
	}).toPass();
	const found = await countShown(reader, '.sources > li');
	expect(found).toBeGreaterThan(0);

	await reader.open('about.html');
	await reader.open('sources.html#all-sources?words=tech+reuters');
	await expect(async () => expect(await countShown(reader, '.sources > li')).toBe(found)).toPass();
});

test('the whole site is searched by a word, and the search is in the address', async ({ reader }) => {
	await reader.open('search.html');
	await reader.click('[type="search"]');
	await reader.type('encryption');
	await expect(async () => {
		expect(await countShown(reader, 'main a[href^="safety-by-design/encryption.html"]')).toBeGreaterThan(0);
		expect(await hashOf(reader)).toBe('#q=encryption');
	}).toPass();

	await reader.open('about.html');
	await reader.open('search.html#q=encryption');
	await expect(async () =>
		expect(await countShown(reader, 'main a[href^="safety-by-design/encryption.html"]')).toBeGreaterThan(0),
	).toPass();
});

test('help is chosen by country, and the choice is in the address', async ({ reader }) => {
	await reader.open('help.html');
	await reader.choose('#help-country', 'portugal');
	await expect(async () => {
		expect(await textOf(reader, '.help-chosen h3')).toBe('Portugal');
		expect(await hashOf(reader)).toBe('#your-country?country=portugal');
	}).toPass();
});

test('three presses of Shift lead out of the site, and where there is no network to a page that names nothing', async ({
	reader,
	network,
	meantHosts,
	site,
}) => {
	await reader.open('index.html');
	const out = await reader.read(() => {
		const link = document.querySelector<HTMLAnchorElement>('[data-quick-exit]')!;
		return { isOnline: navigator.onLine, host: new URL(link.dataset['quickExit']!).hostname };
	}, null);
	meantHosts.add(out.host);
	await reader.press('Shift', 'Shift', 'Shift');
	if (out.isOnline) await expect.poll(() => [...network.hosts]).toEqual([out.host]);
	else
		await expect(async () =>
			expect(await reader.read(() => location.href, null)).toBe(`${site}measures.html`),
		).toPass();
	// That the proxy let nobody out.
	await reader.takeComplaints();
});

test('scripts may read files of the site from its server, and none from the disk', async ({ reader, journey }) => {
	await reader.open('coalition.html');
	const answer = await reader.read(() => {
		const request = new XMLHttpRequest();
		try {
			request.open('GET', 'data/coalition-chart.json', false);
			request.send();
			return request.responseText.length > 0;
		} catch {
			return false;
		}
	}, null);
	expect(answer).toBe(journey.from !== 'disk');
	await reader.takeComplaints();
});

test('a place is found although the address holds a choice of how pages look', async ({ reader }) => {
	await reader.open('announcement.html#evidence~display=dark');
	await expect(async () => {
		const seen = await reader.read(
			() => [location.hash, document.querySelector(':target')?.id, window.scrollY > 1000],
			null,
		);
		expect(seen).toEqual(['#evidence~display=dark', 'evidence', true]);
	}).toPass();
});

test('a choice of how pages look goes along the links, is there again on the way back, and is not stored', async ({
	reader,
}) => {
	const seen = () =>
		reader.read(() => {
			const style = getComputedStyle(document.documentElement);
			return [location.hash, style.fontSize, style.colorScheme];
		}, null);
	await reader.open('index.html');
	await reader.click('.display summary');
	await reader.click('[name="display-text-size"][value="largest"]');
	await reader.click('[name="display-colours"][value="dark"]');
	await expect(async () => expect(await seen()).toEqual(['#display=largest.dark', '24px', 'dark'])).toPass();
	await reader.press('Escape');
	await reader.click('.site-footer a[href="timeline.html"]');
	await expect(async () => {
		expect(await reader.read(() => location.pathname, null)).toMatch(/timeline\.html$/);
		expect(await seen()).toEqual(['#display=largest.dark', '24px', 'dark']);
	}).toPass();
	await reader.back();
	await expect(async () => {
		expect(await reader.read(() => location.pathname, null)).toMatch(/index\.html$/);
		expect(await seen()).toEqual(['#display=largest.dark', '24px', 'dark']);
	}).toPass();
	expect(await reader.read(() => localStorage.length + sessionStorage.length + document.cookie.length, null)).toBe(0);
});
