import type { BrowserContext, Page } from '@playwright/test';

/**
 * Lets pages wait for the site's fonts, so that what is measured is set in them on a busy machine too. Without this, a font
 * that comes after a page was first drawn is left out, as the styles say.
 */
export async function drawInSiteFonts(pages: Page | BrowserContext): Promise<void> {
	await pages.route(/\.css$/, async (route) => {
		const response = await route.fetch();
		const styles = await response.text();
		await route.fulfill({ response, body: styles.replace(/(?<=font-display:\s*)optional/g, 'block') });
	});
}
