import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The rules that read colours. Where nothing but colours changes, all others say what they said before. */
export const COLOUR_RULES: readonly string[] = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong with a page as it stands: a line for each broken rule, with its places.
 *
 * Axe runs whole inside the page, and reports what is wrong alone. Its usual way, for pages with frames of other sites, carries
 * each thing that is right out of the page and into another one, which takes three times as long.
 *
 * @param rules these alone, also such as are off by default, or all usual ones but these
 */
export async function accessibilityFaults(
	page: Page,
	{ only, without = [] }: { only?: readonly string[]; without?: readonly string[] } = {},
): Promise<string[]> {
	if (page.frames().length > 1) throw new Error('Frames of other sites are not looked into this way.');
	// It stays in the page, and need not be read anew to be asked again.
	const isThere = await page.evaluate(() => 'axe' in window);
	const { violations } = await new AxeBuilder({ page, ...(isThere && { axeSource: 'undefined' }) })
		.options({
			resultTypes: ['violations'],
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
