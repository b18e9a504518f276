import { expect, test } from './walk-test.ts';

// The walk through what stands in the place of scripts.

test('nothing is offered that needs a script, and nothing is missing', async ({ reader }) => {
	const countOf = (selector: string) => document.querySelectorAll(selector).length;
	const countShown = (selector: string) =>
		[...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length;
	await reader.open('coalition.html#coalition-chart?groups=none');
	expect(await reader.read(countOf, '.chart-controls, .chart-status')).toBe(0);
	expect(await reader.read(countShown, '#coalition-chart a.tile')).toBe(32);
	expect(await reader.read(countShown, '#coalition-chart .small-maps')).toBe(1);
	await reader.open('search.html');
	expect(await reader.read(countShown, 'input')).toBe(0);
	expect(await reader.read(countOf, 'main a[href^="glossary.html#"]')).toBeGreaterThan(50);
	await reader.open('sources.html');
	expect(await reader.read(countShown, '.source-search')).toBe(0);
	expect(await reader.read(countOf, '.sources > li')).toBeGreaterThan(700);
});

test('every mark of a chart is a stop of the keyboard', async ({ reader }) => {
	await reader.open('coalition.html');
	await reader.read(() => document.querySelector<SVGElement>('.coalition-drawing.chart-wide a.tile')!.focus(), null);
	await reader.press('Tab', 'Tab');
	const index = () =>
		[...document.querySelectorAll('.coalition-drawing.chart-wide a.tile')].indexOf(document.activeElement!);
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

test('the way out is a link to a page that names nothing', async ({ reader, site }) => {
	await reader.open('index.html');
	await reader.click('[data-quick-exit]');
	await expect(async () => {
		const found = await reader.read(() => ({ address: location.href, text: document.body.innerText }), null);
		expect(found.address).toBe(`${site}measures.html`);
		expect(found.text).not.toMatch(/abuse|police|demand/i);
	}).toPass();
});
