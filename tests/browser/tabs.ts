import { test as base, type BrowserContextOptions, type Page } from '@playwright/test';

/** Settings that a tab has for as long as it is there: each set of them has a tab of its own. */
type TabSettings = Pick<BrowserContextOptions, 'bypassCSP' | 'javaScriptEnabled'>;

/** Gives a tab with such settings, opened once. */
type OpenTab = (settings?: TabSettings) => Promise<Page>;

/** As a test finds each tab; Playwright opens a page of this size. */
const AS_OPENED = { width: 1280, height: 720 };

/**
 * Tests that have a context and a tab of their own. They know of the tabs too, since a worker runs only tests that know of the same: to
 * start another takes seconds, and these files come by turns.
 */
export const aloneTest = base.extend<object, { openTab: OpenTab }>({
	openTab: [
		async ({ browser }, use) => {
			const tabs = new Map<string, Promise<Page>>();
			await use((settings = {}) => {
				const key = JSON.stringify([settings.bypassCSP ?? false, settings.javaScriptEnabled ?? true]);
				const tab = tabs.get(key) ?? newTab();
				tabs.set(key, tab);
				return tab;

				async function newTab(): Promise<Page> {
					const context = await browser.newContext({
						...settings,
						baseURL: process.env.SITE_ROOT_URL!,
						viewport: AS_OPENED,
					});
					return context.newPage();
				}
			});
			for (const tab of tabs.values()) await (await tab).context().close();
		},
		{ scope: 'worker' },
	],
});

/**
 * Tests that open pages in a tab which is there already. A context and a tab of its own cost a test more of the processor than
 * most pages do, and what these tests ask is in the page: the site stores nothing, and each test opens what it looks at.
 *
 * A test may change the size of the window and the colours that a reader wants, which are set back for the next one. What
 * adds scripts to pages to come, answers requests in the place of a server, or leaves anything else behind in the tab is no
 * test for it. After a test that failed, the next one has new tabs.
 */
export const test = aloneTest.extend({
	page: async ({ openTab, bypassCSP, javaScriptEnabled, viewport }, use) => {
		const page = await openTab({ bypassCSP, javaScriptEnabled });
		// Of two addresses of one page the second would not open it anew.
		await page.goto('about:blank');
		await page.setViewportSize(viewport ?? AS_OPENED);
		await page.emulateMedia({
			media: null,
			colorScheme: null,
			forcedColors: null,
			reducedMotion: null,
			contrast: null,
		});
		await use(page);
		page.removeAllListeners();
	},
});

export { expect } from '@playwright/test';

/**
 * What a tab asks for from now on. The icon is left out: a full Chromium fetches it whenever it likes, of any page, and the
 * headless shell never does.
 */
export function hearRequests(page: Page): readonly string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (!/\/favicon\.\w+$/.test(new URL(request.url()).pathname)) asked.push(request.url());
	});
	return asked;
}
