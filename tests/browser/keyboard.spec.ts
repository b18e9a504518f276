import type { Page } from '@playwright/test';
import { CHARTS } from '../site-charts.ts';
import { colourFaults } from './accessibility.ts';
import { expect, test } from './tabs.ts';

// The walk of the keyboard over one page of every kind, and over each that holds a chart: docs/accessibility.md.

/** Walked as they open: with their folds open, the lists of evidence alone are hundreds of links of one kind. */
const AS_OPENED = new Set([...CHARTS.map(({ chapter }) => `${chapter}.html`), 'sources.html', 'glossary.html']);
/** Walked with every fold open. */
const UNFOLDED = [
	'index.html',
	'help.html',
	'easy-read/help.html',
	'search.html',
	'questions.html',
	'teach.html',
	'lessons/lost-in-translation.html',
	'lessons/lost-in-translation-slides.html',
	'handouts/the-timeline.html',
	'embed/coalition-chart.html',
	'embed/uk-arrests.html',
	'measures.html',
	'404.html',
];

/** Where the walk is: on which control, whether that is seen to have the focus, and whether it comes after the last one. */
interface Stop {
	name: string;
	isSeen: boolean;
	isInOrder: boolean;
	inDrawing: boolean;
}

type Walk = typeof window & { met: Set<Element>; last: HTMLElement | undefined; stops: Stop[]; isOver: boolean };

/** Walks from the top to the last stop, and says what it met and which controls it never did. */
async function walk(page: Page): Promise<{ stops: Stop[]; missed: string[] }> {
	await page.evaluate(() => {
		const walk = window as Walk;
		Object.assign(walk, { met: new Set(), last: undefined, stops: [], isOver: false });
		const ring = (element: Element) => {
			const { outlineStyle, outlineWidth } = getComputedStyle(element);
			// "auto" is the browser's own, on the page that has no styles of ours.
			return outlineStyle === 'auto' || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
		};
		document.addEventListener('focusin', () => {
			const here = document.activeElement as HTMLElement;
			const { last } = walk;
			if (here === last) return;
			// From the last stop the browser goes on to its own controls, and from them to the first stop.
			walk.isOver ||= walk.met.has(here);
			if (walk.isOver) return;
			walk.met.add(here);
			// Marks of a drawing get a stronger edge of their own.
			const edge = here.querySelector('.tile-edge, .land-edge, .touch');
			const isSeen =
				ring(here) ||
				(edge !== null &&
					getComputedStyle(edge).stroke !== 'none' &&
					parseFloat(getComputedStyle(edge).strokeWidth) >= 2.5);
			const { width, height } = here.getBoundingClientRect();
			walk.stops.push({
				name: `${here.tagName} ${(here.getAttribute('aria-label') ?? here.textContent).trim().slice(0, 60)}`,
				isSeen: isSeen && width > 0 && height > 0,
				isInOrder: !last || Boolean(last.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING),
				inDrawing: here.closest('svg') !== null,
			});
			walk.last = here;
		});
	});
	const most = await page.locator('a[href], summary, button, input, select, textarea, [tabindex="0"]').count();
	// Pressed together, they come one after another, and the page need not be painted for each.
	const TOGETHER = 20;
	for (let pressed = 0; pressed <= most + 2; pressed += TOGETHER) {
		await Promise.all(Array.from({ length: TOGETHER }, () => page.keyboard.press('Tab')));
		if (!(await page.evaluate(() => (window as Walk).isOver || document.activeElement === document.body))) continue;
		if (!(await goOnUnhurried(page))) break;
		pressed -= TOGETHER;
	}
	const stops = await page.evaluate(() => (window as Walk).stops);
	const missed = await page.evaluate(() => {
		const { met } = window as Walk;
		return (
			[...document.querySelectorAll<HTMLElement>('a[href], summary, button, input, select, textarea')]
				.filter((control) => control.tabIndex >= 0 && !control.matches(':disabled'))
				// A group of choices is one stop, and so is a drawing: arrows lead on from there.
				.filter((control) => !control.matches('input[type="radio"]:not(:checked)'))
				.filter((control) => control.checkVisibility({ contentVisibilityAuto: false, visibilityProperty: true }))
				.filter((control) => !met.has(control))
				.map((control) => control.outerHTML.slice(0, 120))
		);
	});
	return { stops, missed };
}

/**
 * Back to the last stop, and one key after the page was painted: says whether that leads to a new one. Keys that come faster
 * than a page is painted may lead out of it in the middle, where what comes next is not laid out yet (`content-visibility`):
 * the end is where the page ends for somebody who looks.
 */
async function goOnUnhurried(page: Page): Promise<boolean> {
	const stops = await page.evaluate(() => {
		const walk = window as Walk;
		walk.isOver = false;
		walk.last?.focus();
		return walk.stops.length;
	});
	await paint(page);
	await page.keyboard.press('Tab');
	await paint(page);
	return page.evaluate((before) => (window as Walk).stops.length > before, stops);
}

const paint = (page: Page) =>
	page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** Opens every fold. */
async function unfold(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});
	await paint(page);
}

for (const file of [...AS_OPENED, ...UNFOLDED])
	test(`${file} is walked by keyboard alone: every control, in order, with the focus in sight, to its end`, async ({
		page,
	}) => {
		await page.goto(`/${file}`);
		if (!AS_OPENED.has(file)) await unfold(page);
		const { stops, missed } = await walk(page);
		expect(missed).toEqual([]);
		expect(stops.length).toBeGreaterThan(0);
		expect(stops.filter(({ isInOrder }) => !isInOrder)).toEqual([]);
		expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
		// A drawing is one stop, however many marks it has.
		expect(stops.filter(({ inDrawing }) => inDrawing).length).toBe(
			await page.locator('.figure svg:visible:has(a)').count(),
		);
	});

for (const file of ['index.html', 'help.html', 'search.html', 'questions.html', 'teach.html', 'sources.html'])
	test(`${file} has no accessibility fault in forced colours, and tells a link and the focus by more than colour`, async ({
		page,
	}) => {
		await page.emulateMedia({ forcedColors: 'active' });
		await page.goto(`/${file}`);
		// Its names, roles and places are the same in any colours: every-page.spec.ts.
		expect(await colourFaults(page)).toEqual([]);
		// A number to call looks like a key, with a border.
		const link = page.locator('main p a[href]:not([href^="tel:"])').first();
		await expect(link).toHaveCSS('text-decoration-line', 'underline');
		await link.focus();
		expect(await link.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe('none');
	});
