import type { Page } from '@playwright/test';
import { CHARTS } from '../site-charts.ts';
import { accessibilityFaults, colourFaults } from './accessibility.ts';
import { byKind, chartsByKind } from './kinds.ts';
import { expect, test } from './tabs.ts';

// What was reviewed with it: docs/accessibility.md#charts.

const CHAPTERS = [...new Set(CHARTS.map(({ chapter }) => `${chapter}.html`))];
const EMBEDS = CHARTS.map(({ id }) => `embed/${id}.html`);
const FILES = [...CHAPTERS, ...EMBEDS];

/** Opens charts as text is read from them, tables and embed codes included. */
const openFolds = (page: Page) =>
	page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});

const sidewaysScroll = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Lays a reader's own style over the page, which its policy keeps out as an element, or takes it away with an empty one. */
async function setStyle(page: Page, css: string): Promise<void> {
	await page.evaluate((css) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		document.adoptedStyleSheets = [sheet];
	}, css);
}

/** A reader's own spacing, as WCAG 2.2, 1.4.12, has it. */
const READER_SPACING =
	'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** The words of a figure's drawings that run out of them, out of the box they stand in, or into one another. */
async function findCrowdedWords(page: Page, id: string): Promise<string[]> {
	return page.locator(`#${id} .figure-drawing > svg:visible`).evaluateAll((drawings) =>
		drawings.flatMap((drawing) => {
			const frame = drawing.getBoundingClientRect();
			const words = [...drawing.querySelectorAll('text')].map((text) => ({
				text: text.textContent!.trim(),
				rect: text.getBoundingClientRect(),
				// A name stands beside its tile, and a figure over its column: in the drawing, not in their marks.
				box:
					(text.matches('.tile-name, .series-over') ? null : text.closest('a'))
						?.querySelector('.touch, .tile-ground')
						?.getBoundingClientRect() ?? frame,
			}));
			const beyond = words.filter(
				({ rect, box }) =>
					rect.left < frame.left - 1 || rect.right > Math.min(frame.right, box.right) + 0.5 || rect.width === 0,
			);
			// Boxes of lines touch: only what covers letters counts.
			const crossing = words.flatMap((one, index) =>
				words
					.slice(index + 1)
					.filter(
						({ rect }) =>
							Math.min(one.rect.right, rect.right) - Math.max(one.rect.left, rect.left) > 0.5 &&
							Math.min(one.rect.bottom, rect.bottom) - Math.max(one.rect.top, rect.top) > 4,
					)
					.map(({ text }) => `${one.text} into ${text}`),
			);
			return [...beyond.map(({ text }) => `${text} runs out`), ...crossing];
		}),
	);
}

/** What one check finds hides nothing of what the next would. */
const check = expect.configure({ soft: true });

/** The charts that a file must hold, and no others. */
const chartsIn = (file: string) =>
	CHARTS.filter(({ id, chapter }) => file === `${chapter}.html` || file === `embed/${id}.html`).map(({ id }) => id);

// One visit of each file, first as it opens, then with its folds open.
for (const [file, details] of byKind(FILES))
	test(
		`${file} opened once: its charts are there, named, still, plain to see and read, uncrowded, with whole tables, and nothing is at fault in any colours or at 400 % zoom`,
		details,
		async ({ page }) => {
			await page.goto(`/${file}`);
			const held = await page.locator('figure.figure').evaluateAll((figures) => figures.map(({ id }) => id));
			check(held.sort()).toEqual(chartsIn(file).sort());
			await checkStillness(page);
			await checkContrast(page);
			await checkRoom(page, file);
			if (EMBEDS.includes(file)) await checkNarrowFrame(page);

			await page.setViewportSize({ width: 1280, height: 720 });
			await openFolds(page);
			check(await accessibilityFaults(page), 'in light').toEqual([]);
			// Other colours change colours and nothing else: tests/unit/styles/tokens.test.ts.
			for (const look of [{ colorScheme: 'dark' }, { colorScheme: 'light', forcedColors: 'active' }] as const) {
				await page.emulateMedia(look);
				check(await colourFaults(page), JSON.stringify(look)).toEqual([]);
			}
			await page.emulateMedia({ colorScheme: null, forcedColors: null });
			await checkTables(page);
			await checkLetters(page, [...(EMBEDS.includes(file) ? [280] : []), 320, 728, 770]);
			await page.setViewportSize({ width: 320, height: 256 });
			check(await sidewaysScroll(page), 'at 400 % zoom').toBeLessThanOrEqual(0);
		},
	);

/** Names of drawings and links, and what is drawn: 4.5:1 for words and 3:1 for marks, in narrow and wide forms. */
async function checkContrast(page: Page): Promise<void> {
	for (const width of [320, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		await checkNames(page);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			const { pale, seen } = await page.evaluate(findPale);
			check(seen).toBeGreaterThan(0);
			check(pale, `${colorScheme} at ${width} px`).toEqual([]);
		}
		await page.emulateMedia({ colorScheme: null });
	}
}

/** That no word is cut off or covered, with a reader's own spacing and without. */
async function checkRoom(page: Page, file: string): Promise<void> {
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	for (const width of EMBEDS.includes(file) ? [280, 728] : [320, 1280]) {
		await page.setViewportSize({ width, height: 640 });
		for (const [how, css] of [
			['as it is', ''],
			['spaced', READER_SPACING],
		] as const) {
			await setStyle(page, css);
			for (const id of chartsIn(file))
				check(await findCrowdedWords(page, id), `${id} at ${width} px, ${how}`).toEqual([]);
		}
		check(await sidewaysScroll(page), `${width} px, spaced`).toBeLessThanOrEqual(0);
		await setStyle(page, '');
	}
}

/** Letters of figures of 12 px at least: on a phone, and where wide drawings first stand in an embed and in a chapter. */
async function checkLetters(page: Page, widths: readonly number[]): Promise<void> {
	for (const width of widths) {
		await page.setViewportSize({ width, height: 640 });
		const sizes = await page.locator('.figure *').evaluateAll((elements) =>
			elements.flatMap((element) => {
				const words = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
				const text = words.map((node) => node.textContent!.trim()).join('');
				if (text === '' || element.getClientRects().length === 0) return [];
				const scale = element instanceof SVGTextContentElement ? Math.abs(element.getScreenCTM()!.a) : 1;
				return [{ text, px: parseFloat(getComputedStyle(element).fontSize) * scale }];
			}),
		);
		check(sizes.length).toBeGreaterThan(0);
		// A browser rounds lengths to a 64th of a pixel.
		check(sizes.filter(({ px }) => px < 11.98)).toEqual([]);
	}
}

/** The drawn words with less than 4.5:1 and the marks with less than 3:1. Runs on the page. */
function findPale() {
	type Rgb = number[];
	const rgb = (paint: string): Rgb | undefined =>
		/^rgba?\(/.test(paint) ? paint.match(/[\d.]+/g)!.map(Number) : undefined;
	const luminance = (colour: Rgb) => {
		const [r, g, b] = colour.slice(0, 3).map((part) => {
			const share = part / 255;
			return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
	};
	const ratio = (one: Rgb, other: Rgb) => {
		const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
		return (light! + 0.05) / (dark! + 0.05);
	};
	const probe = document.body.appendChild(document.createElement('i'));
	const token = (name: string) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(`i:last-child { color: var(${name}) !important }`);
		document.adoptedStyleSheets = [sheet];
		return rgb(getComputedStyle(probe).color)!;
	};
	const [ground, lane, mark] = ['--chart-ground', '--chart-lane', '--chart-mark'].map(token) as [Rgb, Rgb, Rgb];
	document.adoptedStyleSheets = [];
	probe.remove();

	// What repeats what form or words already say, or is a ground for others.
	const SPARED =
		'.row-rule, .year-line, .touch, .tile-ground, [fill^="url"], .scale-break, .station, .compressed, .series-room rect, .law-older, .law-rules, .law-edges, .other-land, .map-frame, .land-inferred .land-ground';
	const pale: string[] = [];
	let seen = 0;
	for (const shape of document.querySelectorAll<SVGElement>('.figure svg.chart :is(path, rect, circle, text)')) {
		if (shape.matches(SPARED) || shape.closest('defs') || shape.getClientRects().length === 0) continue;
		const { fill, stroke } = getComputedStyle(shape);
		const isText = shape instanceof SVGTextElement;
		const paints = (isText ? [fill] : [fill, stroke]).map(rgb).filter((paint) => paint !== undefined);
		if (paints.length === 0) continue;
		// On a mark, or on the page and the band of a lane, whichever is the worse.
		const isOnMark = shape.matches('.tile-named text:not(.tile-name), .series-inside-solid, .series-hundred');
		const grounds = isOnMark ? [mark] : [ground, lane];
		const best = Math.max(...paints.map((paint) => Math.min(...grounds.map((under) => ratio(paint, under)))));
		seen++;
		if (best < (isText ? 4.5 : 3)) pale.push(`${shape.tagName}.${shape.getAttribute('class')} ${best.toFixed(2)}`);
	}
	return { pale: [...new Set(pale)], seen };
}

/** A name and a description for each drawing, and a name for each of its links. */
async function checkNames(page: Page): Promise<void> {
	for (const figure of await page.locator('figure.figure').all()) {
		const title = (await figure.locator('h3').textContent())!.trim();
		await check(figure).toHaveAccessibleName(title);
		const drawings = figure.locator('svg.chart[aria-describedby]:visible');
		check(await drawings.count()).toBeGreaterThan(0);
		for (const drawing of await drawings.all()) {
			await check(drawing).toHaveAttribute('role', /^(img|group)$/);
			await check(drawing).toHaveAccessibleName(/^Marks$|\w+ \w+/);
			await check(drawing).toHaveAccessibleDescription(/^In words\. \w+/);
		}
		const links = figure.locator('svg a[href]:visible');
		const names = await links.evaluateAll((found) =>
			found.map((link) => link.getAttribute('aria-label') ?? link.querySelector(':scope > title')?.textContent ?? ''),
		);
		for (const name of names) check(name).toMatch(/\p{L}{2,}/u);
		check(new Set(names).size).toBe(names.length);
		if (names.length > 0) await check(links.first()).toHaveAccessibleName(names[0]!);
	}
}

/** A whole table for each chart. */
async function checkTables(page: Page): Promise<void> {
	for (const figure of await page.locator('figure.figure').all()) {
		const tables = figure.locator('.figure-table table');
		check(await tables.count()).toBeGreaterThan(0);
		for (const table of await tables.all()) {
			await check(table.locator('caption')).toHaveText(/\w/);
			const faults = await table.evaluate((table: HTMLTableElement) => {
				const rows = [...table.tBodies].flatMap(({ rows }) => [...rows]);
				return {
					rows: rows.length > 0,
					unnamed: rows.filter((row) => !row.querySelector('th:is([scope="row"], [scope="rowgroup"])')).length,
					columns: [...table.tHead!.querySelectorAll('th')].filter(
						(head) => head.scope !== 'col' && head.scope !== 'colgroup',
					).length,
					heads: [...table.querySelectorAll('th')].filter((head) => head.textContent!.trim() === '').length,
				};
			});
			check(faults).toEqual({ rows: true, unnamed: 0, columns: 0, heads: 0 });
		}
	}
}

/** That nothing moves by itself. */
async function checkStillness(page: Page): Promise<void> {
	const moving = await page.locator('.figure, .figure *').evaluateAll((elements) =>
		elements
			.filter((element) => {
				const { animationName, transitionDuration } = getComputedStyle(element);
				return animationName !== 'none' || transitionDuration.split(', ').some((time) => parseFloat(time) > 0);
			})
			.map(({ tagName, id }) => `${tagName}#${id}`),
	);
	check(moving).toEqual([]);
	check(await page.evaluate(() => document.getAnimations().length)).toBe(0);
}

/** An embed in a frame of 280 px, and with a reader's own spacing of letters: it fits. */
async function checkNarrowFrame(page: Page): Promise<void> {
	await page.setViewportSize({ width: 280, height: 640 });
	await openFolds(page);
	check(await sidewaysScroll(page), 'at 280 px').toBeLessThanOrEqual(0);
	const beyond = await page
		.locator('.figure-drawing > svg:visible')
		.evaluateAll((drawings) => drawings.filter((drawing) => drawing.getBoundingClientRect().right > 280.5).length);
	check(beyond, 'drawings at 280 px').toBe(0);

	await page.setViewportSize({ width: 320, height: 640 });
	await setStyle(page, READER_SPACING);
	check(await sidewaysScroll(page), 'spaced, folds open').toBeLessThanOrEqual(0);
	await setStyle(page, '');
}

for (const javaScriptEnabled of [true, false])
	test.describe(`with scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
		test.use({ javaScriptEnabled });
		for (const [file, details] of byKind(EMBEDS))
			test(`${file} is passed by keyboard, its marks skipped`, details, async ({ page }) => {
				await page.goto(`/${file}`);
				// Stop by stop: the focus comes out at the other end.
				const stops = page.locator('a[href], summary, button, input, [tabindex="0"]');
				const most = await stops.count();
				const inSight = await stops.evaluateAll(
					(all) => all.filter((stop) => (stop as HTMLElement).tabIndex >= 0 && stop.checkVisibility()).length,
				);
				// Pressed together, they come one after another, and the page need not be painted for each.
				await Promise.all(Array.from({ length: inSight }, () => page.keyboard.press('Tab')));
				const last = page.locator('.embed-footer a').last();
				const isOut = () => last.evaluate((link) => link === document.activeElement);
				for (let pressed = inSight; !(await isOut()) && pressed <= most; pressed++) await page.keyboard.press('Tab');
				expect(await isOut()).toBe(true);

				// With the skip links, no mark is on the way.
				await openFolds(page);
				for (const skip of await page.locator('.figure-skip').all()) {
					await skip.focus();
					await expect(skip).toBeInViewport();
					await page.keyboard.press('Enter');
					await page.keyboard.press('Tab');
					await expect(page.locator('.figure :focus')).toHaveCount(1);
					await expect(page.locator('svg a:focus')).toHaveCount(0);
				}
			});
	});

for (const [{ id }, details] of chartsByKind()) {
	test(`${id} is one stop of the Tab key, its marks reached by arrows`, details, async ({ page }) => {
		for (const width of [320, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(`/embed/${id}.html`);
			const drawing = page.locator('.figure-drawing > svg:visible');
			const links = drawing.locator('a[href]');
			const place = () => links.evaluateAll((found) => found.findIndex((link) => link === document.activeElement));
			await expect(page.locator('.chart-keys')).toContainText(/(is|are) one stop of the Tab key/);
			await expect(drawing.locator('a[tabindex="0"]')).toHaveCount(1);

			// Controls may stand between the skip link and the marks.
			await page.locator('.figure-skip').first().focus();
			for (let stops = 0; stops < 4 && (await place()) < 0; stops++) await page.keyboard.press('Tab');
			expect(await place()).toBe(0);
			const count = await links.count();
			await page.keyboard.press('End');
			expect(await place()).toBe(count - 1);
			await page.keyboard.press('Home');
			expect(await place()).toBe(0);
			const reached = await links.evaluateAll((found) => {
				const seen = new Set([found[0]!]);
				for (const start of seen)
					for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
						(start as SVGElement).focus();
						start.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
						seen.add(document.activeElement as SVGElement);
					}
				return seen.size;
			});
			expect(reached).toBe(count);

			// The stop stays where it was left; both ways out of the drawing are one key.
			await page.keyboard.press('Tab');
			expect(await place()).toBe(-1);
			await page.keyboard.press('Shift+Tab');
			expect(await place()).toBeGreaterThanOrEqual(0);
			await page.keyboard.press('Escape');
			await expect(page.locator('.figure-about > summary')).toBeFocused();
		}
	});
}

test('each mark of a series leads to its row in the table, which opens and shows the same figure', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	const { chapter, id } = CHARTS.find(({ kind }) => kind.block === 'SeriesChart')!;
	await page.goto(`/${chapter}.html`);
	const rows = await page
		.locator(`#${id} .series-table tbody tr`)
		.evaluateAll((found) => found.map((row) => `#${row.id}`));
	const links = page.locator(`#${id} .series-drawing:visible a`);
	// Years that share a row of the drawing lead to the first of them.
	const hrefs = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')!));
	check(rows.filter((row) => hrefs.includes(row))).toEqual(hrefs);
	const last = links.last();
	const name = (await last.locator('> title').textContent())!;
	await last.focus();
	await page.keyboard.press('Enter');
	const row = page.locator('tr:target');
	await expect(row).toHaveId(rows.at(-1)!.slice(1));
	// Beside a caution a row may be taller than what is left of so small a window: its head must be there.
	await check(row.locator('th')).toBeInViewport({ ratio: 0.5 });
	check(await row.locator('th').evaluate((head) => head.getBoundingClientRect().top), id).toBeGreaterThanOrEqual(0);
	check(name.startsWith(`${(await row.locator('th').textContent())!.trim()}: `), name).toBe(true);
	// Its sources are one step further.
	check(await row.locator('a').count(), id).toBeGreaterThan(0);
});
