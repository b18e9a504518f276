import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { countSides } from '../../src/exports/release/pdf.ts';
import { expect, test } from './tabs.ts';

const DIST = join(process.cwd(), 'dist');
const lessons = readdirSync(join(DIST, 'lessons'));
const SHEETS = [
	...readdirSync(join(DIST, 'handouts')).map((file) => `handouts/${file}`),
	...lessons.filter((file) => file.endsWith('-sheet.html')).map((file) => `lessons/${file}`),
];

// From a disk, with scripts, as a teacher prints it.
const open = (page: Page, file: string) => page.goto(pathToFileURL(join(DIST, file)).href);

/** Makes a sheet as high as it is where the site has a long address: that is printed whole, on handouts with its code. */
async function giveLongAddress(page: Page): Promise<void> {
	await page.evaluate(() => {
		const whole = (link: Element) =>
			`https://a-school-or-a-library.example.org/lessons/five-demands-explained/${link.getAttribute('href')!.replace('../', '')}`;
		for (const link of document.querySelectorAll('.sheet-foot a, .teaching-help a:last-child'))
			link.textContent = whole(link);
		for (const place of document.querySelectorAll('.site-address'))
			place.textContent = whole(place.previousElementSibling!);
		if (location.pathname.includes('/handouts/'))
			document
				.querySelector('.sheet-foot')!
				.insertAdjacentHTML(
					'beforeend',
					'<svg class="sheet-code" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>',
				);
	});
}

/** The smallest letters that are printed, in points, with the words that have them. */
async function smallestLetters(page: Page): Promise<{ pt: number; words: string }> {
	return page.evaluate(() => {
		let smallest = { pt: Infinity, words: '' };
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const words = walker.currentNode.textContent!.trim();
			const element = walker.currentNode.parentElement!;
			if (!words || !element.checkVisibility() || element.closest('.visually-hidden, script')) continue;
			const svg = element.closest('svg');
			// Letters of a drawing grow and shrink with it.
			const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
			const pt = parseFloat(getComputedStyle(element).fontSize) * scale * (72 / 96);
			if (pt < smallest.pt) smallest = { pt, words };
		}
		return smallest;
	});
}

/** What is drawn in a colour that a copier would lose. */
async function coloured(page: Page): Promise<string[]> {
	return page.locator('.sheet *').evaluateAll((elements) =>
		elements.flatMap((element) => {
			const { color, backgroundColor, borderTopColor, fill } = getComputedStyle(element);
			const isGrey = (value: string) => {
				const [red, green, blue] = value.match(/\d+(\.\d+)?/g) ?? [];
				return red === green && green === blue;
			};
			return [color, backgroundColor, borderTopColor, fill].every(isGrey) ? [] : element.outerHTML.slice(0, 80);
		}),
	);
}

/** What one check finds hides nothing of what the next would. */
const check = expect.configure({ soft: true });

for (const file of SHEETS)
	test(`${file} prints on one side of A4 and Letter, with nothing that a copier would lose`, async ({ page }) => {
		await open(page, file);
		// As wide as the paper between its margins: drawings are as large as on it.
		await page.setViewportSize({ width: Math.floor(((210 - 24) / 25.4) * 96), height: 1000 });
		await page.emulateMedia({ media: 'print' });
		const { pt, words } = await smallestLetters(page);
		check(pt, words).toBeGreaterThanOrEqual(8.99);
		check(await coloured(page)).toEqual([]);
		for (const beside of ['.site-header', '.site-nav', '.site-footer', '.sheet-ways'])
			await check(page.locator(beside)).toBeHidden();
		check(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);

		await page.emulateMedia({ media: null });
		for (const hasAddress of [false, true]) {
			if (hasAddress) await giveLongAddress(page);
			for (const format of ['A4', 'Letter'])
				check(countSides(await page.pdf({ format })), `${format}: shorten a text, or show fewer records`).toBe(1);
		}
	});

test('a slide fills a screen, leads to the next, and is printed on a side of its own that lies', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	await open(page, `lessons/${lessons.find((file) => file.endsWith('-slides.html'))}`);
	const slides = await page.locator('.slide').all();
	for (const slide of slides) expect((await slide.boundingBox())!.height).toBe(720);
	await slides[0]!.getByRole('link', { name: 'Next slide' }).click();
	const top = (name: string) => page.locator(name).evaluate((slide) => slide.getBoundingClientRect().top);
	await expect.poll(() => top('#slide-2')).toBe(0);
	// So does a clicker.
	await page.keyboard.press('PageDown');
	await expect.poll(() => top('#slide-3')).toBe(0);
	// Nothing comes after the last.
	await expect(page.locator('.site-footer')).toBeHidden();

	const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
	expect(countSides(pdf)).toBe(slides.length + 1);
	const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1'))!.map(Number);
	expect(width).toBeGreaterThan(height!);
});
