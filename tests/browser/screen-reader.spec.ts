import type { Page } from '@playwright/test';
import { CHARTS } from '../site-charts.ts';
import { expect, test } from './tabs.ts';
import { forget, lastSpoken, liveMessages, readOn, startScreenReader } from './virtual-screen-reader.ts';

// Walks with a virtual screen reader, which follows the standards, and a look into Chromium's own tree of
// accessibility. What they prove and what only people can: docs/accessibility.md.

// The policy of the pages lets no foreign script in; the reader is one.
test.use({ bypassCSP: true });

const FILES = [...new Set(CHARTS.map(({ chapter }) => `${chapter}.html`))];

/** What one finds hides nothing of the next. */
const check = expect.configure({ soft: true });

/** The charts of a file, in its order. */
const chartsOn = (page: Page) => page.locator('figure.figure').evaluateAll((figures) => figures.map(({ id }) => id));

/** Roles that a person acts on, or that stand for a picture; without a name they say nothing. */
const ROLES_WITH_NAMES = 'link button radio checkbox combobox textbox searchbox img image DisclosureTriangle'.split(
	' ',
);

/** Jumps from heading to heading, as readers do, to the chart's; returns what was spoken on the way. */
async function jumpToChart(page: Page, title: string): Promise<string[]> {
	return page.evaluate(async (title) => {
		const spoken: string[] = [];
		const reader = globalThis.screenReader;
		do {
			await reader.perform('moveToNextHeading');
			spoken.push(await reader.lastSpokenPhrase());
		} while (!spoken.at(-1)!.startsWith(`heading, ${title},`) && spoken.length < 80);
		return spoken;
	}, title);
}

/** Reads on to the end of the figure. */
const readFigure = (page: Page) => readOn(page, { until: '^end of figure', times: 1 });

/** Chromium's own tree, as it hands it to screen readers: role and name of all that it does not leave out. */
async function readTree(page: Page): Promise<{ role: string; name: string }[]> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	await session.detach();
	return nodes
		.filter(({ ignored }) => !ignored)
		.map(({ role, name }) => ({ role: String(role?.value ?? ''), name: String(name?.value ?? '').trim() }));
}

const openAll = (page: Page) =>
	page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});

/** What the reader says of a figure, from its heading to its end, and what it must say, part by part. */
async function hearFigure(page: Page, id: string) {
	const figure = page.locator(`#${id}`);
	const textOf = async (selector: string) => {
		const text = await figure.locator(selector).first().textContent();
		return text!.replace(/\s+/g, ' ').trim();
	};
	const written = {
		title: await textOf('h3'),
		measure: await textOf('.figure-measure'),
		words: await textOf('.figure-words'),
		caption: await textOf('caption'),
		hasKey: (await figure.locator('.figure-key li').count()) > 0,
	};
	const jumps = await jumpToChart(page, written.title);
	return { written, jumps, spoken: await readFigure(page) };
}

/** Where each part of a figure is spoken, in the order in which parts should be. */
function placesOf({ written, spoken }: Awaited<ReturnType<typeof hearFigure>>): [part: string, place: number][] {
	const { measure, words, caption, hasKey } = written;
	const said = (start: string) => spoken.findIndex((phrase) => phrase.replace(/\s+/g, ' ').startsWith(start));
	const drawing = spoken.findIndex(
		(phrase) => /^(group|img|image), /.test(phrase) && phrase.includes(words.slice(0, 80)),
	);
	const key = { key: spoken.findIndex((phrase, place) => place > drawing && phrase === 'list') };
	return Object.entries({
		measure: said(measure.slice(0, 60)),
		'drawing with its description': drawing,
		...(hasKey && key),
		caution: said('Keep in mind.'),
		downloads: said('link, CSV'),
		'how to read': said('How to read it.'),
		'in words': said('In words.'),
		sources: said('Sources.'),
		table: said(`table, ${caption}`),
	});
}

for (const file of FILES)
	test(`each chart of ${file} is found by its heading and read in order: title, measure, drawing, key, caution, files, how to read, words, sources, table`, async ({
		page,
	}) => {
		await page.goto(`/${file}`);
		await startScreenReader(page);
		// From one to the next, as the page has them.
		for (const id of await chartsOn(page)) {
			const heard = await hearFigure(page, id);
			const { spoken, written, jumps } = heard;
			check(jumps.at(-1)).toBe(`heading, ${written.title}, level 3`);
			check(spoken.at(-1)).toBe(`end of figure, ${written.title}`);
			const places = placesOf(heard);
			check(
				places.filter(([, place]) => place < 0),
				id,
			).toEqual([]);
			check(
				places.toSorted(([, a], [, b]) => a - b).map(([name]) => name),
				id,
			).toEqual(places.map(([name]) => name));

			// Nothing is silent.
			const silent = [...ROLES_WITH_NAMES, 'figure', 'table', 'region'];
			check(
				spoken.filter((phrase) => phrase.trim() === '' || silent.includes(phrase)),
				id,
			).toEqual([]);
			// A name that is an address, an id or a bare sign says nothing either.
			for (const phrase of spoken.filter((phrase) => /^(link|button|radio|checkbox), /.test(phrase)))
				check(phrase, id).toMatch(/^\w+, .*\p{L}{2,}/u);
		}
	});

/** How many cells the tables of a frame have, and those that are under no head or beside none. Runs on the page. */
function findOrphans(frame: Element): { cells: number; orphans: string[]; heads: number } {
	const orphans: string[] = [];
	let cells = 0;
	for (const table of frame.querySelectorAll('table')) {
		// Where each cell lies, as browsers lay it out.
		const grid: HTMLTableCellElement[][] = [];
		for (const [rowIndex, row] of [...table.rows].entries())
			for (const cell of row.cells) {
				let column = 0;
				while (grid[rowIndex]?.[column]) column++;
				for (let down = 0; down < cell.rowSpan; down++)
					for (let across = 0; across < cell.colSpan; across++) (grid[rowIndex + down] ??= [])[column + across] = cell;
			}
		for (const [rowIndex, row] of grid.entries())
			for (const [column, cell] of row.entries()) {
				if (cell.tagName !== 'TD') continue;
				cells++;
				const rowHead = row.some(({ scope }) => scope === 'row' || scope === 'rowgroup');
				const columnHead = grid
					.slice(0, rowIndex)
					.some((above) => above[column]?.scope === 'col' || above[column]?.scope === 'colgroup');
				if (!rowHead || !columnHead) orphans.push(cell.textContent.trim());
			}
	}
	return { cells, orphans, heads: frame.querySelectorAll('th').length };
}

for (const file of FILES)
	test(`nothing that can be acted on is without a name in ${file}, to Chromium, and every cell of its tables is heard with its heads`, async ({
		page,
	}) => {
		await page.goto(`/${file}`);
		await openAll(page);
		const tree = await readTree(page);
		const named = tree.filter(({ role }) => ROLES_WITH_NAMES.includes(role));
		check(named.length).toBeGreaterThan(50);
		check(named.filter(({ name }) => !/\p{L}{2,}|\d|#/u.test(name))).toEqual([]);
		for (const { id } of CHARTS.filter(({ chapter }) => `${chapter}.html` === file)) {
			const title = (await page.locator(`#${id} h3`).textContent())!.trim();
			check(tree).toContainEqual({ role: 'figure', name: title });
			check(tree).toContainEqual({ role: 'heading', name: title });

			const frame = page.locator(`#${id} .figure-table`).first();
			const { cells, orphans, heads } = await frame.evaluate(findOrphans);
			check(cells, id).toBeGreaterThan(3);
			check(orphans, id).toEqual([]);
			// The browser hands them on as what they are.
			const snapshot = await frame.ariaSnapshot({ timeout: 5000 });
			check(snapshot.match(/- '?(columnheader|rowheader)\b/g)?.length, id).toBe(heads);
		}
	});

test('what a sum of countries makes is spoken: the number, whether it fits, the names where few', async ({ page }) => {
	await page.goto('/coalition.html');
	await startScreenReader(page);
	const box = page.getByRole('checkbox', { name: '5 with an agreement with Europol' });
	await box.focus();
	await expect.poll(() => lastSpoken(page)).toMatch(/^checkbox, 5 with an agreement with Europol, not checked/);
	await forget(page);
	await box.check();
	await expect
		.poll(() => liveMessages(page))
		.toEqual([
			'polite: 32 countries, with 5 counted once. It fits. Alone it proves nothing: other sums fit as well. They are the same countries, by another sum.',
		]);
	await forget(page);
	await page.getByRole('checkbox', { name: '1 the United Kingdom' }).uncheck();
	await expect.poll(() => liveMessages(page)).toHaveLength(1);
	expect((await liveMessages(page))[0]).toMatch(
		/ 1 too few\. It leaves out the United Kingdom, named, if not surely\.$/,
	);
	// Its tile says it too, when it is reached.
	await expect(page.locator('.chart-wide a[href$="#united-kingdom"]')).toHaveAccessibleName(/ Not among these 31\.$/);
});

test('arrows speak the country, and Enter leads to its card', async ({ page }) => {
	await page.goto('/coalition.html');
	await startScreenReader(page);
	await page.locator('.coalition-drawing:visible a[tabindex="0"]').focus();
	await expect.poll(() => lastSpoken(page)).toMatch(/^link, Iceland \(IS\): inferred\./);
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => lastSpoken(page)).toMatch(/^link, Norway \(NO\): inferred\./);
	await forget(page);
	await page.keyboard.press('Enter');
	await expect.poll(() => lastSpoken(page)).toMatch(/Card: Norway/);
});

test('the timeline speaks how many events a filter leaves, and the event that arrows reach', async ({ page }) => {
	await page.goto('/timeline.html');
	await startScreenReader(page);
	await forget(page);
	await page.getByLabel('Show events of').selectOption('Law');
	await expect.poll(async () => (await liveMessages(page)).at(-1)).toMatch(/^polite: \d+ of \d+ events\.$/);

	const stop = page.locator('.timeline-drawing a[tabindex="0"]:visible');
	await stop.focus();
	const first = await lastSpoken(page);
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => lastSpoken(page)).not.toBe(first);
	expect(await lastSpoken(page)).toMatch(/^link, .*(19|20)\d\d/);
});

for (const { id, chapter } of CHARTS)
	test(`arrows speak the mark that they reach: ${id}`, async ({ page }) => {
		await page.goto(`/${chapter}.html`);
		// Arrows stay in the drawing, and the reader need not follow what is around the figure.
		await startScreenReader(page, `#${id}`);
		const links = page.locator(`#${id} .figure-drawing > svg:visible a`);
		const names = await links.evaluateAll((found) =>
			found.map((link) => link.getAttribute('aria-label') ?? link.querySelector(':scope > title')!.textContent!.trim()),
		);
		await page.locator(`#${id} .figure-drawing > svg:visible a[tabindex="0"]`).focus();
		await expect.poll(() => lastSpoken(page)).toContain(`link, ${names[0]}`);
		// Where there is none on that side, as at an edge, nothing is spoken anew.
		const heard = new Set([names[0]]);
		for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowDown']) {
			await page.keyboard.press(key);
			const place = await links.evaluateAll((found) => found.findIndex((link) => link === document.activeElement));
			await expect.poll(() => lastSpoken(page)).toContain(`link, ${names[place]}`);
			heard.add(names[place]);
		}
		expect(heard.size).toBeGreaterThan(2);
	});

test('Escape leaves what it should: a drawing to what is told of it, a card to the country it was opened from', async ({
	page,
}) => {
	await page.goto('/coalition.html');
	await page.locator('.figure-about > summary').click();
	await page.locator('.map-form > summary').click();
	for (const drawing of ['.coalition-drawing:visible', '.coalition-map']) {
		const stop = page.locator(`${drawing} a[tabindex="0"]`);
		await expect(stop).toHaveCount(1);
		await stop.focus();
		await page.keyboard.press('ArrowDown');
		const country = await page.evaluate(() => document.activeElement!.getAttribute('href'));
		await page.keyboard.press('Enter');
		await page.locator('.chart-panel a').first().focus();
		await page.keyboard.press('Escape');
		await expect(page.locator(`${drawing} a[href="${country}"]`)).toBeFocused();
		await expect(page.locator('.chart-panel')).toBeHidden();
		await page.keyboard.press('Escape');
		await expect(page.locator('.figure-about > summary')).toBeFocused();
	}
});
