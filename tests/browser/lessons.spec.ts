import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { aloneTest as test, expect } from './tabs.ts';

const FOLDER = join(process.cwd(), 'dist/lessons');
const pages = readdirSync(FOLDER);
const of = (part: string) => pages.filter((file) => file.endsWith(`-${part}.html`));

/** How many sheets a PDF has, and how wide and high the first is, in points. */
function sheetsOf(pdf: Buffer): { count: number; width: number; height: number } {
	const text = pdf.toString('latin1');
	const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text)!.map(Number);
	return { count: text.match(/\/Type \/Page\b(?!s)/g)!.length, width: width!, height: height! };
}

/** Writes each place as it stands on paper where the site has a long address. */
async function giveLongAddress(page: Page): Promise<void> {
	await page.evaluate(() => {
		const site = 'https://a-school-or-a-library.example.org/lessons/five-demands-explained/';
		const whole = (link: Element | null) => `${site}${link!.getAttribute('href')!.replace('../', '')}`;
		for (const place of document.querySelectorAll('.site-address'))
			place.textContent = whole(place.previousElementSibling);
		const help = document.querySelector('.paper-only .teaching-help a:last-child')!;
		help.textContent = whole(help);
		const foot = document.querySelector('.paper-only .sheet-foot')!;
		const own = location.pathname.split('/').slice(-2).join('/');
		foot.textContent = foot.textContent!.replace(/From: .*(?=\. Licence)/, `From: ${site}${own}`);
	});
}

// With scripts, as a teacher prints it from a browser, and from a disk, where a line on the copy's age is added.
test('each learner sheet is one side of paper, on A4 and on Letter', async ({ page }) => {
	expect(of('sheet').length).toBeGreaterThan(0);
	for (const file of of('sheet')) {
		await page.goto(pathToFileURL(join(FOLDER, file)).href);
		await page.evaluate(() => document.fonts.ready);
		for (const hasAddress of [false, true]) {
			if (hasAddress) await giveLongAddress(page);
			for (const format of ['A4', 'Letter']) {
				const { count } = sheetsOf(await page.pdf({ format }));
				expect(count, `sides of ${file} on ${format}: take out lines or words in content/views/lessons`).toBe(1);
			}
		}
	}
});

test('no letter on a learner sheet is smaller than 9 pt on paper', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	for (const file of of('sheet')) {
		await page.goto(pathToFileURL(join(FOLDER, file)).href);
		const smallest = await page.locator('main').evaluate((main) =>
			Math.min(
				...[...main.querySelectorAll('*')]
					.filter((element) => element.checkVisibility() && !element.matches('.visually-hidden, .visually-hidden *'))
					.filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim()))
					.map((element) => parseFloat(getComputedStyle(element).fontSize) * 0.75),
			),
		);
		expect(smallest, file).toBeGreaterThanOrEqual(9);
	}
});

test('slides are printed one to a sheet, on its side, after a sheet with the title', async ({ page }) => {
	for (const file of of('slides')) {
		await page.goto(pathToFileURL(join(FOLDER, file)).href);
		const slides = await page.locator('.slide').count();
		const { count, width, height } = sheetsOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
		expect(count, file).toBe(slides + 1);
		expect(width).toBeGreaterThan(height);
	}
});

test('a slide fills a screen, and its link leads to the next', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	await page.goto(pathToFileURL(join(FOLDER, of('slides')[0]!)).href);
	for (const slide of await page.locator('.slide').all())
		expect((await slide.boundingBox())!.height).toBeGreaterThanOrEqual(720);
	await page.locator('.slide').first().getByRole('link', { name: 'Next slide' }).click();
	await expect(page.locator('#slide-2')).toBeInViewport();
	await expect(page.locator('#slide-3')).not.toBeInViewport();
});

test('a lesson for an age and a time is found and opened by keyboard from the page for teachers', async ({ page }) => {
	await page.goto('teach.html#activities');
	const lesson = page.locator('.lessons > li').filter({ hasText: 'From 15 years · 50 minutes' }).first();
	await lesson.getByRole('link').first().focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('h1')).toBeVisible();
	await expect(page.locator('.lesson-facts')).toContainText('From 15 years · 50 minutes');
});
