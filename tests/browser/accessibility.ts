import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The rules that read colours. Where nothing but colours changes, all others say what they said before. */
const COLOUR_RULES: readonly string[] = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong with a page as it stands: a line for each broken rule, with its places.
 *
 * Axe runs whole inside the page, and reports what is wrong alone. Its usual way, for pages with frames of other sites, carries
 * each thing that is right out of the page and into another one, which takes three times as long.
 *
 * @param rules these alone, also such as are off by default, or all usual ones but these
 * @param within a selector of the elements that are asked, if it is not the whole page
 */
export async function accessibilityFaults(
	page: Page,
	{ only, without = [], within }: { only?: readonly string[]; without?: readonly string[]; within?: string } = {},
): Promise<string[]> {
	if (page.frames().length > 1) throw new Error('Frames of other sites are not looked into this way.');
	// It stays in the page, and need not be read anew to be asked again.
	const isThere = await page.evaluate(() => 'axe' in window);
	const axe = new AxeBuilder({ page, ...(isThere && { axeSource: 'undefined' }) });
	if (within !== undefined) axe.include(within);
	const { violations } = await axe
		.options({
			resultTypes: ['violations'],
			// Axe would fetch styles and sounds once more, which no page from a disk may; what it looks for in them is not there:
			// tests/dist/pages.test.ts.
			preload: false,
			rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
			...(only && { runOnly: { type: 'rule', values: [...only] } }),
		})
		.setLegacyMode()
		.analyze();
	return violations.map(
		({ id, nodes }) =>
			`${id}: ${nodes.map(({ target, html }) => `${target.join(' ')} ${html.slice(0, 120)}`).join(', ')}`,
	);
}

/**
 * What axe finds wrong with the colours of a page whose every element was asked in other colours already. Of words that are alike
 * in all that a colour rule reads, three stand for all: a page has thousands of words in a few dozen looks.
 */
export async function colourFaults(page: Page): Promise<string[]> {
	const looks = await page.evaluate(markLooks);
	if (looks === 0) throw new Error('The page has no words.');
	const faults = await accessibilityFaults(page, { only: COLOUR_RULES, within: '[data-look]' });
	await page.evaluate(() => {
		for (const marked of document.querySelectorAll('[data-look]')) marked.removeAttribute('data-look');
	});
	return faults;
}

/**
 * Marks three of all elements that show words alike: those with most letters, as axe passes over a single one. Alike is what is in
 * the same colour, size and weight, on the same grounds, one over another, and of links, also beside words in the same look. What
 * is moved out of the flow may come to lie on other grounds than its ancestors', and is like nothing else. Says how many looks
 * there are. Runs on the page.
 */
function markLooks(): number {
	const known = new Map<Element, string>();
	const groundsOf = (element: Element | null): string => {
		if (!element) return '';
		const before = known.get(element);
		if (before !== undefined) return before;
		const { backgroundColor, backgroundImage, opacity, filter, position, transform, float } = getComputedStyle(element);
		const own = [backgroundColor, backgroundImage, opacity, filter].join();
		const isMoved = /absolute|fixed|sticky/.test(position) || transform !== 'none' || float !== 'none';
		const grounds = `${groundsOf(element.parentElement)}/${own}${isMoved ? `#${known.size}` : ''}`;
		known.set(element, grounds);
		return grounds;
	};
	const lettersOf = (element: Element) => {
		const { color, fontSize, fontWeight, fontStyle, textShadow, textDecoration, border } = getComputedStyle(element);
		return [color, fontSize, fontWeight, fontStyle, textShadow, textDecoration, border].join();
	};
	const besideLink = (link: Element) => {
		let block = link.parentElement!;
		while (getComputedStyle(block).display === 'inline') block = block.parentElement!;
		return [block.textContent.trim() !== link.textContent.trim(), lettersOf(block), groundsOf(block)].join();
	};
	const looks = new Map<string, { element: Element; letters: number }[]>();
	for (const element of document.body.querySelectorAll('*')) {
		const own = [...element.childNodes].filter((node) => node instanceof Text).map((node) => node.data.trim());
		const letters = own.join('').length;
		if (!(letters > 0 || element.matches('a[href], input, select, textarea')) || !element.checkVisibility()) continue;
		const beside = element.matches('a[href]') ? besideLink(element) : element.tagName;
		const look = [lettersOf(element), groundsOf(element), beside].join('|');
		const alike = looks.get(look) ?? [];
		alike.push({ element, letters });
		looks.set(look, alike);
	}
	for (const alike of looks.values())
		for (const { element } of alike.toSorted((a, b) => b.letters - a.letters).slice(0, 3))
			element.setAttribute('data-look', '');
	return looks.size;
}
