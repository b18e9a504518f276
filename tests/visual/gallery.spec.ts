import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { GALLERY_PAGES, specimensOn } from '../gallery-pages.ts';
import { drawInSiteFonts } from '../fonts/draw-in-site-fonts.ts';

// One picture of each component and each kind of chart, alone, made of the gallery's examples: a change of content changes
// none, nor does another component.

/** Where the pictures lie, from the project's root; `playwright.config.ts` says the same. */
const PICTURES = 'tests/visual/pictures';

/** How a page is shown, where it is not as usual. */
interface Look {
	width?: number;
	colorScheme?: 'dark';
	forcedColors?: 'active';
}
const LOOKS: Readonly<Record<string, Look>> = {
	dark: { colorScheme: 'dark' },
	forced: { forcedColors: 'active', width: 360 },
};

/** What is taken of the example chapter: the frame of a page, and the blocks of running text. */
const PARTS: Readonly<Record<string, string>> = {
	header: '.site-header',
	'chapter-header': '.chapter-header',
	contents: '.contents',
	'one-minute': '.one-minute',
	marks: '#main p:has(.cite-disputed)',
	quotation: '.quotation',
	note: '.note-judgement',
	evidence: '.evidence',
	changes: '.change-log',
	neighbours: '.neighbours',
	footer: '.site-footer',
};

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

/** Opens a page of the gallery, its text drawn as bars. The page is closed with its context. */
async function open(browser: Browser, file: string, { width = 1280, ...look }: Look = {}): Promise<Page> {
	const context = await browser.newContext({
		// So high that each part fits: of one that does not, the window is changed while it is taken.
		viewport: { width, height: 6000 },
		colorScheme: 'light',
		reducedMotion: 'reduce',
		...look,
	});
	await drawInSiteFonts(context);
	const page = await context.newPage();
	const response = await page.goto(`${process.env.SITE_GALLERY_URL}${file}.html`);
	expect(response?.ok(), `${file}.html is not there: run "npm run gallery -- --build" first`).toBe(true);
	await page.evaluate(async (css) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		document.adoptedStyleSheets = [sheet];
		await document.fonts.ready;
	}, TEXT_AS_BARS);
	return page;
}

/** Compares elements with their pictures, and refuses pictures that nothing takes any more. One run shows all that changed. */
async function compare(folder: string, elements: ReadonlyMap<string, Locator>): Promise<void> {
	for (const [name, element] of elements)
		await expect.soft(element).toHaveScreenshot([folder, `${name}.png`], { timeout: 30_000 });
	const path = join(process.cwd(), PICTURES, folder);
	const others = existsSync(path) ? readdirSync(path).filter((file) => !elements.has(file.replace('.png', ''))) : [];
	expect(others, `nothing takes these pictures of ${PICTURES}/${folder} any more: remove them`).toEqual([]);
}

const specimen = (page: Page, name: string) => page.locator(`[data-specimen="${name}"]`);

for (const file of ['index', ...GALLERY_PAGES])
	test(`what the gallery’s page ${file} shows looks as it did`, async ({ browser }) => {
		const page = await open(browser, file);
		const names = await specimensOn(page);
		await compare(file, new Map(names.map((name) => [name, specimen(page, name)])));
		await page.context().close();
	});

test('the frame of a page and the blocks of its text look as they did', async ({ browser }) => {
	const page = await open(browser, 'example');
	await compare('example', new Map(Object.entries(PARTS).map(([name, part]) => [name, page.locator(part).first()])));
	await page.context().close();
});

for (const [name, look] of Object.entries(LOOKS))
	test(`a component and a chart look as they did: ${name}`, async ({ browser }) => {
		for (const [file, shown] of [
			['evidence', 'EvidenceKey'],
			['series-chart', 'series-chart'],
		] as const) {
			const page = await open(browser, file, look);
			await compare(`${name}-${file}`, new Map([[shown, specimen(page, shown)]]));
			await page.context().close();
		}
	});

test('a place of a check that was chosen looks as it did', async ({ browser }) => {
	const page = await open(browser, 'debate', { width: 360 });
	const check = specimen(page, 'MessageCheck');
	for (const [name, answers] of [
		['disputed', ['is-open', 'is-phone']],
		['sees-nothing', ['is-locked', 'is-server']],
		['reported', ['is-locked', 'is-report']],
	] as const) {
		for (const answer of answers) await check.locator(`.${answer}`).check();
		await compare(`chosen-${name}`, new Map([[name, check.locator('.check-body')]]));
	}
	await page.context().close();
});

test('what is pointed at, focused or led to shows it as it did', async ({ browser }) => {
	const page = await open(browser, 'index');
	const controls = specimen(page, 'controls');
	const state = (name: string, element = controls) => compare(`state-${name}`, new Map([[name, element]]));
	await controls.getByRole('button', { name: 'Plain' }).hover();
	await state('hover');
	await page.mouse.move(0, 0);
	await page.keyboard.press('Tab');
	await state('skip-link', page.locator('.skip-link'));
	await page.keyboard.press('Tab');
	await state('exit', page.locator('.site-header'));
	await controls.getByRole('button', { name: 'Pressed' }).focus();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Shift+Tab');
	await state('focus');
	await page.goto(`${process.env.SITE_GALLERY_URL}countries.html#h1`);
	await state('led-to', specimen(page, 'HypothesisList'));
	await page.context().close();
});
