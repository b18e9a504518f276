import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** The rules that read colours. Where nothing but colours changes, all others say what they said before. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'] as const;

/**
 * What axe finds wrong with a page as it stands: a line for each broken rule, with its places. All rules ask every element, but
 * those that read colours, which take two thirds of the time: of words that are alike in all that they read, three stand for all,
 * as a page has thousands of words in a few dozen looks.
 *
 * Axe runs inside the page, and reports what is wrong alone.
 *
 * @param rules these alone, also such as are off by default, or all usual ones but these
 */
export async function accessibilityFaults(
	page: Page,
	{ only, without = [] }: { only?: readonly string[]; without?: readonly string[] } = {},
): Promise<string[]> {
	if (page.frames().length > 1) throw new Error('Frames of other sites are not looked into this way.');
	// It stays in the page, and need not be read anew to be asked again.
	if (!(await page.evaluate(() => 'axe' in window))) {
		await page.evaluate(axe.source);
		await page.evaluate(askMarkedAlone, COLOUR_RULES);
	}
	const isOfColours = COLOUR_RULES.some((rule) => only?.includes(rule) ?? true);
	if (isOfColours && (await page.evaluate(markLooks)) === 0) throw new Error('The page has no words.');
	const options: axe.RunOptions = {
		resultTypes: ['violations'],
		// Axe would fetch styles and sounds once more, which no page from a disk may; what it looks for in them is not there:
		// tests/dist/pages.test.ts.
		preload: false,
		rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
		...(only && { runOnly: { type: 'rule', values: [...only] } }),
	};
	return page.evaluate(runAxe, options);
}

/** What axe finds wrong with the colours of a page of which all else was asked in other colours already. */
export const colourFaults = (page: Page): Promise<string[]> => accessibilityFaults(page, { only: COLOUR_RULES });

/** Has rules ask what is marked, and nothing else. Runs on the page. */
function askMarkedAlone(rules: readonly string[]): void {
	window.axe.configure({
		rules: rules.map((id) => ({ id, selector: id === 'link-in-text-block' ? 'a[href][data-look]' : '[data-look]' })),
	});
}

/** Runs on the page, and takes the marks away. */
async function runAxe(options: axe.RunOptions): Promise<string[]> {
	const { violations } = await window.axe.run(document, options);
	for (const marked of document.querySelectorAll('[data-look]')) marked.removeAttribute('data-look');
	return violations.map(
		({ id, nodes }) =>
			`${id}: ${nodes.map(({ target, html }) => `${target.join(' ')} ${html.slice(0, 120)}`).join(', ')}`,
	);
}

/**
 * Marks three of all elements that show words alike: those with most letters, as axe passes over a single one. Alike is what is in
 * the same colour, size and weight, on the same grounds, one over another, and of links, also beside words in the same look and with
 * the same lines. What axe passes over, or cannot judge, stands for nothing else: what is disabled, cut off by its frame, or not
 * drawn. What lies over or under a box that does not hold it, or beyond one that does, is on other grounds than its ancestors',
 * and like nothing else. Says how many looks there are. Runs on the page.
 */
function markLooks(): number {
	const styles = new Map<Element, CSSStyleDeclaration>();
	const styleOf = (element: Element) => {
		const known = styles.get(element) ?? getComputedStyle(element);
		styles.set(element, known);
		return known;
	};
	const rects = new Map<Element, DOMRect>();
	const rectOf = (element: Element) => {
		const known = rects.get(element) ?? element.getBoundingClientRect();
		rects.set(element, known);
		return known;
	};
	const grounds = new Map<Element, string>();
	const groundsOf = (element: Element | null): string => {
		if (!element) return '';
		const known = grounds.get(element);
		if (known !== undefined) return known;
		const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position, zIndex } = styleOf(element);
		const own = [backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position, zIndex].join();
		const all = `${groundsOf(element.parentElement)}/${own}`;
		grounds.set(element, all);
		return all;
	};
	const lettersOf = (element: Element) => {
		const { color, fontSize, fontWeight, fontStyle, textShadow, textDecoration, border } = styleOf(element);
		const { webkitTextFillColor, webkitTextStroke } = styleOf(element);
		return [
			[color, fontSize, fontWeight, fontStyle, textShadow, textDecoration, border],
			[webkitTextFillColor, webkitTextStroke],
		].join();
	};
	const besideLink = (link: Element) => {
		let block = link.parentElement!;
		while (styleOf(block).display === 'inline') block = block.parentElement!;
		const lines = [...link.querySelectorAll('*')].map((part) =>
			[styleOf(part).textDecoration, styleOf(part).border].join(),
		);
		const hasWordsBeside = block.textContent.trim() !== link.textContent.trim();
		return [hasWordsBeside, lettersOf(block), groundsOf(block), ...new Set(lines)].join();
	};
	const isPainted = (element: Element) => {
		const { backgroundColor, backgroundImage } = styleOf(element);
		return backgroundColor !== 'rgba(0, 0, 0, 0)' || backgroundImage !== 'none';
	};
	const all = [...document.body.querySelectorAll('*')].filter((element) =>
		element.checkVisibility({ visibilityProperty: true }),
	);
	/** Boxes by the bands of the page that they reach into: of thousands, few are near an element. */
	const bands = new Map<number, Set<Element>>();
	const bandsOf = ({ top, bottom }: DOMRect) => {
		const first = Math.floor(top / 100);
		return Array.from({ length: Math.floor(bottom / 100) - first + 1 }, (_, index) => first + index);
	};
	for (const element of all)
		if (isPainted(element) && styleOf(element).display !== 'inline')
			for (const band of bandsOf(rectOf(element))) bands.set(band, (bands.get(band) ?? new Set()).add(element));
	const holds = (box: DOMRect, { left, right, top, bottom }: DOMRect) =>
		left > box.left - 1 && right < box.right + 1 && top > box.top - 1 && bottom < box.bottom + 1;
	const overlap = (a: DOMRect, b: DOMRect) =>
		Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
		Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
	const isCrossed = (element: Element) => {
		const isOver = (box: Element) =>
			overlap(rectOf(element), rectOf(box)) && !box.contains(element) && !element.contains(box);
		return bandsOf(rectOf(element)).some((band) => [...(bands.get(band) ?? [])].some(isOver));
	};
	/** Whether it stands out of an ancestor that is painted, or is cut off by one that is a frame. */
	const standsOut = (element: Element): 'of a box' | 'of a frame' | false => {
		for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
			if (holds(rectOf(around), rectOf(element))) continue;
			if (isPainted(around) && styleOf(around).display !== 'inline') return 'of a box';
			if (styleOf(around).overflow !== 'visible') return 'of a frame';
		}
		return false;
	};
	const looks = new Map<string, { element: Element; letters: number }[]>();
	for (const element of all) {
		const own = [...element.childNodes].filter((node) => node instanceof Text).map((node) => node.data.trim());
		const letters = own.join('').length;
		if (!(letters > 0 || element.matches('a[href], input, select, textarea'))) continue;
		const beside = element.matches('a[href]') ? besideLink(element) : element.tagName;
		const out = standsOut(element);
		const state = [
			element.matches(':disabled, [aria-disabled="true"], [aria-disabled="true"] *'),
			element.checkVisibility({ contentVisibilityAuto: true }),
			out,
			(out === 'of a box' || isCrossed(element)) && looks.size,
		];
		const look = [lettersOf(element), groundsOf(element), beside, state].join('|');
		const alike = looks.get(look) ?? [];
		alike.push({ element, letters });
		looks.set(look, alike);
	}
	for (const alike of looks.values())
		for (const { element } of alike.toSorted((a, b) => b.letters - a.letters).slice(0, 3))
			element.setAttribute('data-look', '');
	return looks.size;
}

declare global {
	interface Window {
		axe: typeof axe;
	}
}
