import { test, type Page } from '@playwright/test';
import { openLook, pictureFolder, type Look } from './picture.ts';

const LOOKS: readonly Look[] = [
	{ name: 'light-1280', widthPx: 1280, colorScheme: 'light' },
	{ name: 'dark-1280', widthPx: 1280, colorScheme: 'dark' },
	{ name: 'forced-360', widthPx: 360, colorScheme: 'light', forcedColors: 'active' },
];

/** What is taken of the example chapter: the frame of a page, and the blocks of running text. */
const PARTS: Readonly<Record<string, string>> = {
	header: '.site-header',
	menu: '.site-nav',
	'chapter-header': '.chapter-header',
	contents: '.contents',
	'one-minute': '.one-minute',
	depth: '.depth-choice',
	marks: '#main p:has(.cite-disputed)',
	quotation: '.quotation',
	'in-full': '.in-full',
	'note-judgement': '.note-judgement',
	'note-inference': '.note-inference',
	'note-unknown': '.note-unknown',
	'note-care': '.note-care',
	'not-said': '.not-said',
	evidence: '.evidence',
	changes: '.change-log',
	neighbours: '.neighbours',
	footer: '.site-footer',
};

const gallery = (file: string) => process.env.SITE_GALLERY_URL + file;

async function specimens(page: Page): Promise<string[]> {
	return page
		.locator('[data-specimen]')
		.evaluateAll((all) => all.map((element) => (element as HTMLElement).dataset.specimen!));
}

for (const look of LOOKS) {
	// The charts themselves are taken from the site: see charts.spec.ts.
	for (const file of ['index', 'components', ...(look.forcedColors ? ['figures'] : [])]) {
		test(`what the gallery’s page ${file} shows looks as it did, in ${look.name}`, async ({ browser }) => {
			const page = await openLook(browser, gallery(`${file}.html`), look);
			const pictures = pictureFolder(`${file}-${look.name}`);
			for (const name of await specimens(page)) await pictures.compare(name, page.locator(`[data-specimen="${name}"]`));
			pictures.expectNoOthers();
			await page.context().close();
		});
	}

	test(`the frame of a page and the blocks of its text look as they did, in ${look.name}`, async ({ browser }) => {
		const page = await openLook(browser, gallery('example.html'), look);
		const pictures = pictureFolder(`example-${look.name}`);
		for (const [name, selector] of Object.entries(PARTS)) {
			const part = page.locator(selector).first();
			if (await part.isVisible()) await pictures.compare(name, part);
		}
		await page.locator('.in-full summary, .words summary, .contents summary').evaluateAll((summaries) => {
			for (const summary of summaries) summary.closest('details')!.open = true;
		});
		await pictures.compare('in-full-open', page.locator('.in-full').first());
		await pictures.compare('words-open', page.locator('.words').first());
		pictures.expectNoOthers();
		await page.context().close();
	});
}

for (const look of LOOKS.filter(({ widthPx }) => widthPx === 1280)) {
	test(`what is pointed at, focused or led to shows it as it did, in ${look.name}`, async ({ browser }) => {
		const page = await openLook(browser, gallery('components.html'), look);
		const pictures = pictureFolder(`states-${look.name}`);
		const controls = page.locator('[data-specimen="controls"]');
		await controls.getByRole('button', { name: 'Plain' }).hover();
		await pictures.compare('button-hover', controls);
		await controls.getByRole('button', { name: 'Main' }).hover();
		await pictures.compare('button-main-hover', controls);
		await page.mouse.move(0, 0);
		await page.keyboard.press('Tab');
		await pictures.compare('skip-link-focus', page.locator('.skip-link'));
		await page.keyboard.press('Tab');
		await pictures.compare('exit-focus', page.locator('.site-header'));
		await controls.getByRole('button', { name: 'Main' }).focus();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Shift+Tab');
		await pictures.compare('button-focus', controls);
		// The lines of small marks are too fine to be told from letters' edges: they are taken three times as large.
		const key = page.locator('[data-specimen="evidence-key"]');
		await key.evaluate((element) => (element.style.zoom = '3'));
		await pictures.compare('marks-large', key);
		await page.goto(gallery('components.html#h1'));
		await pictures.compare('led-to', page.locator('[data-specimen="hypotheses"]'));
		pictures.expectNoOthers();
		await page.context().close();
	});
}
