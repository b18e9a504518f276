import type { Page } from '@playwright/test';
import { aloneTest as test, expect } from './tabs.ts';

const WIDE = { width: 1280, height: 900 };
const notes = (page: Page) => page.locator('.side-note');

/** Waits until every mark has its note: notes are made when nothing else is to be done, which on a busy machine is late. */
async function expectAllNotes(page: Page): Promise<void> {
	await expect(notes(page)).toHaveCount(await page.locator('.prose a.cite').count(), { timeout: 45_000 });
}

/** The boxes that are shown of these elements, in the order of the page. */
const boxesOf = (page: Page, selector: string) =>
	page
		.locator(selector)
		.evaluateAll((elements) =>
			elements
				.filter((element) => element.checkVisibility() && !element.closest('details:not([open]) > :not(summary)'))
				.map((element) => element.getBoundingClientRect().toJSON() as DOMRect),
		);

test('a wide window repeats beside the text what each mark rests on, as the list of evidence has it', async ({
	page,
}) => {
	await page.setViewportSize(WIDE);
	await page.goto('/demands.html');
	await expectAllNotes(page);
	const mark = page.locator('.prose a.cite-reported').first();
	const entry = page.locator((await mark.getAttribute('href'))!);
	const number = (await mark.textContent())!.trim().split(' ')[0]!;
	const [publisher] = (await entry.locator('.evidence-sources a').first().textContent())!.split(', ');
	const note = notes(page).filter({
		has: page.locator('span:first-child', { hasText: new RegExp(`^${number}(?!\\d)`) }),
	});
	// How it is known stands first, in the words of the list. The frame of what to beware of is in the text.
	await expect(note.first()).toContainText(`Reported: ${publisher!}`);
	await expect(notes(page).locator('.status')).toHaveCount(0);

	// A click leads where the mark leads.
	await note.first().click();
	await expect(entry).toBeInViewport();
});

test('there are no notes on a narrower window, in easy words, on paper or without scripts', async ({
	page,
	browser,
	baseURL,
}) => {
	await page.setViewportSize({ width: 1000, height: 900 });
	await page.goto('/demands.html');
	await page.waitForLoadState('load');
	await expect(notes(page)).toHaveCount(0);
	await page.setViewportSize(WIDE);
	await expectAllNotes(page);
	await page.emulateMedia({ media: 'print' });
	expect(await boxesOf(page, '.side-note')).toEqual([]);
	await page.emulateMedia({ media: 'screen' });
	await page.setViewportSize({ width: 1000, height: 900 });
	await expect(page.locator('.side-notes')).toHaveCount(0);

	await page.setViewportSize(WIDE);
	await page.goto('/easy-read/demands.html');
	await expect(page.locator('.contents-followed')).toBeVisible();
	await expect(page.locator('.side-notes')).toHaveCount(0);

	const context = await browser.newContext({ javaScriptEnabled: false, viewport: WIDE, baseURL: baseURL! });
	const plain = await context.newPage();
	await plain.goto('/demands.html');
	await expect(notes(plain)).toHaveCount(0);
	await context.close();
});

for (const file of ['safety-by-design/encryption', 'coalition', 'demands', 'arguments'])
	test(`beside ${file}.html no note touches another or anything else, closed and open`, async ({ page }) => {
		await page.setViewportSize(WIDE);
		await page.goto(`/${file}.html`);
		await expectAllNotes(page);
		for (const open of [false, true]) {
			await page
				.locator('.prose details')
				.evaluateAll((all, open) => all.forEach((details) => details.toggleAttribute('open', open)), open);
			await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
			const boxes = await boxesOf(page, '.side-note');
			expect(boxes.length).toBeGreaterThan(5);
			for (const [index, box] of boxes.entries()) expect(box.top).toBeGreaterThan((boxes[index - 1]?.bottom ?? 0) - 1);
			const others = await boxesOf(
				page,
				'.prose :is(p, li, dd, dt, figure, table, .table-frame, summary, h2, h3, h4, aside), .evidence > *',
			);
			const [column] = await boxesOf(page, '.side-notes');
			const wide = others.filter(({ right }) => right > column!.left);
			for (const box of boxes)
				expect(wide.filter(({ top, bottom }) => bottom > box.top + 1 && top < box.bottom - 1)).toEqual([]);
		}
	});

test('each mark is named by one note, beside its line or in the lines just by it', async ({ page }) => {
	await page.setViewportSize(WIDE);
	await page.goto('/safety-by-design/encryption.html');
	await expectAllNotes(page);
	const numbersIn = (text: string) =>
		[...text.matchAll(/(\d+)(?:–(\d+))?/g)].flatMap(([, from, to = from]) =>
			Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => Number(from) + index),
		);
	const told = await notes(page).evaluateAll((all) =>
		all
			.filter((note) => note.checkVisibility())
			.map((note) => ({
				top: note.getBoundingClientRect().top,
				own: note.firstElementChild!.textContent,
				left: note.lastElementChild!.textContent,
			})),
	);
	// The marks in a drawing or a wide table have no notes: they take the room of the column.
	const marks = await page.locator('.prose a.cite:not(.path a, .checks a, .table-frame a)').evaluateAll((all) =>
		all
			.filter((mark) => mark.checkVisibility())
			.map((mark) => ({
				number: parseInt(mark.textContent.trim()),
				top: mark.getBoundingClientRect().top,
				most: mark.closest('.table-frame') ? Infinity : 260,
			})),
	);
	const named = told.flatMap(({ own, left, top }) => numbersIn(own + left).map((number) => ({ number, top })));
	for (const mark of marks) {
		const near = named.filter(({ number, top }) => number === mark.number && Math.abs(top - mark.top) < 260);
		expect(near.length, `the note of ${mark.number}`).toBeGreaterThan(0);
	}
	// Neighbours that say the same share a note.
	expect(told.length).toBeLessThan(marks.length);
	expect(told.some(({ own }) => /\d(–|, )\d/.test(own))).toBe(true);
});

test('the notes are out of reach of keyboard and ear, and a copied paragraph has none of them', async ({ page }) => {
	await page.setViewportSize(WIDE);
	await page.goto('/demands.html');
	await expectAllNotes(page);
	await expect(page.locator('.side-notes')).toHaveAttribute('aria-hidden', 'true');
	await expect(page.locator('.side-notes :is(a, button, [tabindex], [id])')).toHaveCount(0);
	const text = await notes(page).first().locator('span').nth(1).textContent();
	expect(await page.locator('main').ariaSnapshot()).not.toContain(text!);
	const copied = await page.evaluate(() => {
		document.getSelection()!.selectAllChildren(document.querySelector('main')!);
		return document.getSelection()!.toString();
	});
	expect(copied).not.toContain(text);
});

test('letters that a reader made larger leave no room for notes, and then there are none', async ({ page }) => {
	await page.setViewportSize(WIDE);
	await page.goto('/demands.html');
	await expectAllNotes(page);
	await page.evaluate(() => document.documentElement.style.setProperty('font-size', '150%'));
	await expect(notes(page).locator('visible=true')).toHaveCount(0);
	expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});

test('notes shift nothing', async ({ page }) => {
	await page.setViewportSize(WIDE);
	await page.addInitScript(() => {
		const counts = Object.assign(window, { shifted: 0 });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) counts.shifted += (entry as PerformanceEntry & { value: number }).value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto('/announcement.html');
	await expectAllNotes(page);
	expect(await page.evaluate(() => (window as unknown as { shifted: number }).shifted)).toBe(0);
});

test('the contents mark the section that is read and those passed, and follow without moving the page', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 400 });
	await page.goto('/coalition.html');
	// The last leads to the foot of the page, beside which no contents stand.
	const links = page.locator('.contents a[href^="#"]:not([href="#colophon-title"])');
	await expect(links.locator('visible=true').first()).toBeVisible();
	for (const index of [0, 5, (await links.count()) - 1, 3]) {
		const link = links.nth(index);
		const id = (await link.getAttribute('href'))!.slice(1);
		const y = await page.locator(`[id="${id}"]`).evaluate((heading) => {
			heading.scrollIntoView();
			return window.scrollY;
		});
		await expect(link).toHaveAttribute('aria-current', 'location');
		await expect(page.locator('.contents [aria-current]')).toHaveCount(1);
		await expect(page.locator('.contents .passed')).toHaveCount(index);
		await expect(link).toBeInViewport();
		expect(await page.evaluate(() => window.scrollY)).toBe(y);
	}
});
