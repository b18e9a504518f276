import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './src/commands/find-browser.ts';

// This file is read again in every worker: the browser found first is handed on, so that it is looked for once.
process.env.CHROMIUM_PATH = findBrowser();

/**
 * Tests of the built site in a browser. It is served at a web root, where relative addresses in tests lead, and
 * under a sub-path, at `process.env.SITE_SUBPATH_URL`.
 */
export default defineConfig({
	testDir: 'tests/browser',
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	workers: 2,
	retries: 0,
	reporter: 'line',
	use: {
		// Known once the server runs; the workers, which start after it, read it here.
		baseURL: process.env.SITE_ROOT_URL,
	},
	projects: [
		{
			name: 'chromium',
			use: {
				...devices['Desktop Chrome'],
				launchOptions: {
					executablePath: process.env.CHROMIUM_PATH,
					args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-gpu'],
				},
			},
		},
	],
	webServer: {
		// The very Node that runs the tests: on PATH there may be an older one.
		command: `"${process.execPath}" src/commands/serve-for-tests.ts`,
		// Playwright puts these into the environment, in capitals.
		wait: { stdout: /Serving (?<site_root_url>\S+) and (?<site_subpath_url>\S+) for tests/ },
	},
});
