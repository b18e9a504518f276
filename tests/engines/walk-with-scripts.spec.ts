import { countShown, hashOf, textOf } from './look.ts';
import { expect, test } from './walk-test.ts';

// The walk through what scripts add.

test('the view of a chart is in the address: it is shown, changes with a choice, and is there again', async ({
	reader,
}) => {
	await reader.open('coalition.html#coalition-chart?groups=eu-members,left-eu&others=4&country=malta');
	await expect(async () =>
		expect(await textOf(reader, '#coalition-chart .chart-status')).toMatch(/^32 countries\. .* Hypothesis 3, /),
	).toPass();
	await reader.click('.sum-place [value="left-eu"]');
	await expect(async () =>
		expect(await hashOf(reader)).toBe('#coalition-chart?groups=eu-members&others=4&country=malta'),
	).toPass();

	await reader.open('timeline.html');
	await reader.back();
	await expect(async () => {
		expect(await textOf(reader, '#coalition-chart .chart-status')).toMatch(/\b31 countries\. /);
		expect(await countShown(reader, '.tile[data-out]')).toBe(5);
	}).toPass();
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

test('a choice of colours goes along the links, is there again on the way back, and is not stored', async ({
	reader,
}) => {
	const seen = () => reader.read(() => [location.hash, getComputedStyle(document.documentElement).colorScheme], null);
	await reader.open('index.html');
	await reader.choose('.display', 'dark');
	await expect(async () => expect(await seen()).toEqual(['#~dark', 'dark'])).toPass();
	await reader.click('.site-nav a[href="numbers.html"]');
	await expect(async () => {
		expect(await reader.read(() => location.pathname, null)).toMatch(/numbers\.html$/);
		expect(await seen()).toEqual(['#~dark', 'dark']);
	}).toPass();
	await reader.back();
	await expect(async () => {
		expect(await reader.read(() => location.pathname, null)).toMatch(/index\.html$/);
		expect(await seen()).toEqual(['#~dark', 'dark']);
	}).toPass();
	expect(await reader.read(() => localStorage.length + sessionStorage.length + document.cookie.length, null)).toBe(0);
});
