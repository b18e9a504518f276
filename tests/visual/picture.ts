import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { drawInSiteFonts } from '../fonts/draw-in-site-fonts.ts';

/** How a page is shown: its width, and what a reader's system asks for. */
export interface Look {
	/** The folder of its pictures: "light-1280". */
	name: string;
	widthPx: number;
	colorScheme: 'light' | 'dark';
	forcedColors?: 'active';
}

/** Where the pictures lie, from the project's root; `playwright.config.ts` says the same. */
const PICTURES = 'tests/visual/pictures';

/**
 * Every line of text becomes a bar in its own colour: how a machine draws letters does not matter, what they take up, where
 * they stand and their colour do. The pictures are small that way, too.
 */
const TEXT_AS_BARS = `
	*, *::before, *::after {
		text-decoration: line-through 1.2em !important;
		text-decoration-skip-ink: none !important;
	}
	/* A page that sticks would lie over what is taken. */
	.site-header { position: static !important; }
	/* What is left out while it is out of sight has no height yet. */
	* { content-visibility: visible !important; }
`;

/** Opens a page in a look, its text drawn as bars. The page is closed with its context. */
export async function openLook(browser: Browser, url: string, look: Look): Promise<Page> {
	const { widthPx, colorScheme, forcedColors = 'none' } = look;
	const context = await browser.newContext({
		// So high that each part fits: of one that does not, the window is changed while it is taken.
		viewport: { width: widthPx, height: 6000 },
		colorScheme,
		forcedColors,
		reducedMotion: 'reduce',
	});
	await drawInSiteFonts(context);
	// Two styles of reference write the day of reading, which would be another one tomorrow.
	await context.clock.setFixedTime('2026-11-27T12:00:00Z');
	const page = await context.newPage();
	const response = await page.goto(url);
	expect(response?.ok(), `${url} is not there: run "npm run build" and "npm run gallery -- --build" first`).toBe(true);
	await page.evaluate(async (css) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		document.adoptedStyleSheets = [sheet];
		await document.fonts.ready;
	}, TEXT_AS_BARS);
	return page;
}

/** Takes pictures into one folder, and knows in the end whether the folder holds any that nobody takes. */
export function pictureFolder(folder: string) {
	const taken = new Set<string>();
	return {
		/** Compares an element with its picture. The test goes on, so that one run shows all that changed. */
		async compare(name: string, element: Locator): Promise<void> {
			taken.add(`${name}.png`);
			await expect.soft(element).toHaveScreenshot([folder, `${name}.png`], { timeout: 30_000 });
		},
		/** Refuses a picture of something that is gone. */
		expectNoOthers(): void {
			const path = join(process.cwd(), PICTURES, folder);
			const others = existsSync(path) ? readdirSync(path).filter((file) => !taken.has(file)) : [];
			expect(others, `nothing takes these pictures of ${PICTURES}/${folder} any more: remove them`).toEqual([]);
		},
	};
}
