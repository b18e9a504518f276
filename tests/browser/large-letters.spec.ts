import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { CHROMIUM_ARGUMENTS } from '../engines/playwright-reader.ts';

// A reader who sets the browser's own letters to twice their size, and does not zoom: rem and queries for width follow.
const ROOT_PX = 32;

test.use({
	launchOptions: {
		executablePath: process.env.CHROMIUM_PATH!,
		args: [...CHROMIUM_ARGUMENTS, `--blink-settings=defaultFontSize=${ROOT_PX}`],
	},
	viewport: { width: 375, height: 812 },
});

const PAGES = readdirSync(join(process.cwd(), 'dist'), { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.html'))
	.map((file) => file.replaceAll('\\', '/'))
	.sort();

test('with letters twice as large, every page draws its words larger, and fits a phone', async ({ page }) => {
	const check = expect.configure({ soft: true });
	for (const file of PAGES) {
		await page.goto(`/${file}`);
		const { rootPx, overflow, drawn } = await page.evaluate(() => ({
			rootPx: parseFloat(getComputedStyle(document.documentElement).fontSize),
			overflow: document.documentElement.scrollWidth - window.innerWidth,
			drawn: [...document.querySelectorAll<SVGTextElement>('.figure-drawing > svg text')]
				.filter((text) => text.getClientRects().length > 0)
				.map((text): [string, number] => [
					text.textContent!.trim(),
					parseFloat(getComputedStyle(text).fontSize) * Math.abs(text.getScreenCTM()!.a),
				]),
		}));
		check(rootPx, file).toBe(ROOT_PX);
		check(overflow, file).toBeLessThanOrEqual(0);
		// 12 of 16 is the least of drawn words at the usual size.
		check(
			drawn.filter(([, px]) => px < (ROOT_PX * 12) / 16),
			file,
		).toEqual([]);
	}
});
