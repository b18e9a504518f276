import { expect, test } from './walk-test.ts';

// The walk through what stands in the place of scripts.

test('nothing is offered that needs a script, and nothing is missing', async ({ reader }) => {
	const countOf = (selector: string) => document.querySelectorAll(selector).length;
	const countShown = (selector: string) =>
		[...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length;
	await reader.open('coalition.html#coalition-chart?hypothesis=h3');
	expect(await reader.read(countOf, '.chart-controls, .chart-status, .depth-choice button')).toBe(0);
	expect(await reader.read(countOf, '#coalition-chart a.tile')).toBe(32);
	await reader.open('sources.html');
	expect(await reader.read(countShown, '.source-search')).toBe(0);
	expect(await reader.read(countShown, '.sources > li')).toBeGreaterThan(700);
});

test('every mark of a chart is a stop of the keyboard', async ({ reader }) => {
	await reader.open('coalition.html');
	await reader.read(() => document.querySelector<SVGElement>('.coalition-drawing a.tile')!.focus(), null);
	await reader.press('Tab', 'Tab');
	const index = () => [...document.querySelectorAll('.coalition-drawing a.tile')].indexOf(document.activeElement!);
	await expect(async () => expect(await reader.read(index, null)).toBe(2)).toPass();
});

test('help is found by country through a list of links', async ({ reader }) => {
	await reader.open('help.html');
	await reader.click('.help-index a[href="#portugal"]');
	await expect(async () => {
		expect(await reader.read(() => location.hash, null)).toBe('#portugal');
		const top = await reader.read(() => document.getElementById('portugal')!.getBoundingClientRect().top, null);
		expect(Math.abs(top)).toBeLessThan(200);
	}).toPass();
});

test('the way out is a link', async ({ reader, network, meantHosts }) => {
	await reader.open('index.html');
	const out = await reader.read(
		() => new URL(document.querySelector<HTMLAnchorElement>('[data-quick-exit]')!.href).hostname,
		null,
	);
	meantHosts.add(out);
	await reader.click('[data-quick-exit]');
	await expect.poll(() => [...network.hosts]).toEqual([out]);
	// That the proxy let nobody out.
	await reader.takeComplaints();
});
