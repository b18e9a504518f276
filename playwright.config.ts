import { defineConfig, devices, type Project } from '@playwright/test';
import { findBrowser } from './src/tools/find-browser.ts';
import { findEngines } from './src/tools/find-engines.ts';
import { CHROMIUM_ARGUMENTS } from './tests/engines/playwright-reader.ts';
import type { Journey, JourneyOptions } from './tests/engines/walk-test.ts';
import { fontsEnv } from './tests/fonts/fonts-env.ts';

// This file is read again in every worker: the browser found first is handed on, so that it is looked for once.
process.env.CHROMIUM_PATH = findBrowser();

// All browsers that are started here see the same fonts on every machine. TEST_FONTS=dejavu takes the usual ones away.
Object.assign(process.env, fontsEnv(process.env.TEST_FONTS === 'dejavu' ? 'dejavu' : 'usual'));

/** What tests in Chromium alone run in. */
const chromium = {
	...devices['Desktop Chrome'],
	launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: CHROMIUM_ARGUMENTS },
};

/** Pictures of components and charts: `tests/visual`. */
const pictures = {
	name: 'pictures',
	testDir: 'tests/visual',
	use: {
		...chromium,
		launchOptions: {
			...chromium.launchOptions,
			// Letters are as wide as their font says, whatever the machine would make of them.
			args: [...CHROMIUM_ARGUMENTS, '--font-render-hinting=none'],
		},
	},
};

/** The walk through the site, in each engine that is there: `tests/engines/walk*.spec.ts`. */
const programs: Partial<Record<Journey['engine'], string>> = {
	Chromium: process.env.CHROMIUM_PATH,
	...findEngines(),
};
const journeys: Omit<Journey, 'program'>[] = [
	{ engine: 'Chromium', from: 'disk', hasScripts: true },
	{ engine: 'Chromium', from: 'disk', hasScripts: false },
	{ engine: 'Chromium', from: 'sub-path', hasScripts: true },
	{ engine: 'Chromium', from: 'exact files', hasScripts: true },
	{ engine: 'Firefox', from: 'disk', hasScripts: true },
	{ engine: 'Firefox', from: 'disk', hasScripts: false },
	{ engine: 'Firefox', from: 'exact files', hasScripts: true },
	{ engine: 'WebKit', from: 'disk', hasScripts: true },
	{ engine: 'WebKit', from: 'disk', hasScripts: false },
	{ engine: 'WebKit', from: 'exact files', hasScripts: true },
];

/**
 * Which tests to run: the `usual` ones of `npm test`, or the `longer` ones that `npm run test:all` adds, which are other engines, and
 * every page where `npm test` asks one of each kind. All of them if neither is said.
 */
const part = process.env.TEST_PART;

function walks(): Project<JourneyOptions, JourneyOptions>[] {
	return journeys.flatMap(({ engine, from, hasScripts }) => {
		const program = programs[engine];
		if (!program) return [];
		const isWebKit = engine === 'WebKit';
		return {
			name: `${engine} from ${from}${hasScripts ? '' : ', no scripts'}`,
			testDir: 'tests/engines',
			testMatch: [
				'walk.spec.ts',
				hasScripts ? 'walk-with-scripts.spec.ts' : 'walk-without-scripts.spec.ts',
				// What does not depend on where the files lie.
				...(from === 'disk'
					? ['hearing.spec.ts', 'walk-in-pages.spec.ts', ...(hasScripts ? ['walk-in-pages-with-scripts.spec.ts'] : [])]
					: []),
				// Of a server's files, WebKit saves what it does not show, and its driver cannot tell.
				...(isWebKit && from !== 'disk' ? [] : ['downloads.spec.ts']),
				...(isWebKit && from === 'disk' && hasScripts ? ['webkit-console.spec.ts'] : []),
			],
			// An engine takes long to start: all files of a journey are walked in one that runs, beside another journey.
			fullyParallel: false,
			workers: 1,
			use: { journey: { engine, program, from, hasScripts } },
		};
	});
}

/**
 * Tests of the built site in browsers. It is served at a web root, where relative addresses in tests lead, and
 * under a sub-path, at `process.env.SITE_SUBPATH_URL`.
 */
export default defineConfig<JourneyOptions, JourneyOptions>({
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	workers: 2,
	// Where it counts, on machines that are shared, a failed test gets one more try, and Playwright names it at its end.
	retries: process.env.CI ? 1 : 0,
	// Limits for what hangs, which must end in a failure and not in silence; no measures: machines are slow, or shared.
	timeout: 180_000,
	globalTimeout: 60 * 60_000,
	reporter: 'line',
	// Texts that are kept: what a screen reader says.
	snapshotPathTemplate: 'tests/browser/transcripts/{arg}{ext}',
	expect: {
		// As with tests, a limit for what hangs: with the usual five seconds two tests waited in vain on a busy machine.
		timeout: 30_000,
		// Asked again soon at first: most of what the walks wait for is there in less than a tenth of a second.
		toPass: { timeout: 30_000, intervals: [20, 30, 50, 100, 250, 500, 1000] },
		// How far apart a picture may be, found by trial: see docs/design.md.
		toHaveScreenshot: { threshold: 0.04, maxDiffPixels: 30, pathTemplate: 'tests/visual/pictures/{arg}{ext}' },
	},
	use: {
		// Known once the server runs; the workers, which start after it, read it here.
		baseURL: process.env.SITE_ROOT_URL,
	},
	projects: [
		{
			name: 'chromium',
			testDir: 'tests/browser',
			...(part === 'usual' && { grepInvert: /@repeated/ }),
			...(part === 'longer' && { grep: /@repeated/ }),
			use: chromium,
		},
		...(part === 'longer' ? [] : [pictures]),
		...(part === 'usual' ? [] : [{ name: 'longer', testDir: 'tests/longer/browser', use: chromium }, ...walks()]),
	],
	webServer: {
		// The very Node that runs the tests: on PATH there may be an older one.
		command: `"${process.execPath}" tests/serve-for-tests.ts`,
		// Playwright puts these into the environment, in capitals.
		wait: { stdout: /Serving (?<site_root_url>\S+), (?<site_subpath_url>\S+) and (?<site_gallery_url>\S+) for tests/ },
	},
});
