import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './tabs.ts';

const FOLDER = join(process.cwd(), 'dist/handouts');
const SHEETS = readdirSync(FOLDER).sort();

/** The least size of letters on paper, in points: what a copier leaves readable. */
const LEAST_PT = 9;

const open = (page: Page, file: string) => page.goto(pathToFileURL(join(FOLDER, file)).href);

async function countSides(page: Page, format: 'A4' | 'Letter'): Promise<number> {
	const pdf = (await page.pdf({ format })).toString('latin1');
	return pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
}

/** Makes the sheet as high as it is where the site has a long address: that is printed whole, with its code. */
async function giveLongAddress(page: Page): Promise<void> {
	await page.evaluate(() => {
		const foot = document.querySelector('.sheet-foot')!;
		foot.classList.add('sheet-foot-code');
		foot.insertAdjacentHTML(
			'beforeend',
			'<svg class="sheet-code" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>',
		);
		for (const link of foot.querySelectorAll('a:not([href^="tel:"])'))
			link.textContent = `https://a-school-or-a-library.example.org/lessons/five-demands-explained/${link.getAttribute('href')!.replace('../', '')}`;
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

/** What one check finds hides nothing of what the next would. */
const check = expect.configure({ soft: true });

for (const file of SHEETS) {
	test(`${file} prints on one side of A4 and Letter, without colour or letters that a copier would lose`, async ({
		page,
	}) => {
		await open(page, file);
		await checkSheet(page);
		for (const hasAddress of [false, true]) {
			if (hasAddress) await giveLongAddress(page);
			for (const format of ['A4', 'Letter'] as const) {
				const sides = await countSides(page, format);
				expect(sides, `${format}: shorten a text, or show fewer records`).toBe(1);
			}
		}
	});
}

/** No letters that a copier would lose, nothing beside the sheet, and no colour. Leaves the page as a screen shows it. */
async function checkSheet(page: Page): Promise<void> {
	// As wide as the paper between its margins: drawings are as large as on it.
	await page.setViewportSize({ width: Math.floor(((210 - 24) / 25.4) * 96), height: 1000 });
	await page.emulateMedia({ media: 'print' });
	const { pt, words } = await smallestLetters(page);
	check(pt, words).toBeGreaterThanOrEqual(LEAST_PT - 0.01);

	for (const shown of ['.site-header', '.site-nav', '.site-footer', '.handout-ways'])
		await check(page.locator(shown)).toBeHidden();
	const coloured = await page.locator('.sheet *').evaluateAll((elements) =>
		elements.flatMap((element) => {
			const { color, backgroundColor, borderTopColor, fill } = getComputedStyle(element);
			const isGrey = (value: string) => {
				const [red, green, blue] = value.match(/\d+(\.\d+)?/g) ?? [];
				return red === green && green === blue;
			};
			return [color, backgroundColor, borderTopColor, fill].every(isGrey) ? [] : element.outerHTML.slice(0, 80);
		}),
	);
	check(coloured).toEqual([]);
	const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
	check(wide).toBeLessThanOrEqual(0);
	await page.emulateMedia({ media: null });
}
