import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** What finding a browser needs to know of the machine. */
export interface Machine {
	platform: NodeJS.Platform;
	/** Whether system packages may be installed. */
	isRoot: boolean;
	/** Where Playwright keeps its own Chromium, installed or not; undefined if it has none for this system. */
	playwrightPath: string | undefined;
	exists: (path: string) => boolean;
	/** Runs a program to its end and says whether it succeeded. */
	run: (command: string, args: readonly string[]) => boolean;
	tell: (message: string) => void;
}

type Env = Readonly<Record<string, string | undefined>>;

const VARIABLES = ['CHROMIUM_PATH', 'CHROME_PATH', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'] as const;

/** Names on PATH, which is where Linux has them; elsewhere Playwright's own serves. The headless shell comes first: tests run twice as fast in it. */
const PROGRAMS =
	'chromium-headless-shell chromium chromium-browser google-chrome-stable google-chrome microsoft-edge'.split(' ');

const DEBIAN_PACKAGES = ['chromium-headless-shell', 'chromium'] as const;

/** The path of a Chromium for the tests, installed if there is none; throws with what to do. CHROMIUM_PATH overrides all. */
export function findBrowser(env: Env = process.env, machine: Machine = thisMachine()): string {
	const named = namedBrowser(env, machine);
	if (named) return named;
	const found = installedBrowser(env, machine) ?? installBrowser(env, machine);
	if (found) return found;
	throw new Error(
		'There is no Chromium here and none could be installed: install Chromium or Chrome, or set CHROMIUM_PATH to the path of its program.',
	);
}

function namedBrowser(env: Env, { exists }: Machine): string | undefined {
	const variable = VARIABLES.find((name) => env[name]);
	if (!variable) return undefined;
	const path = env[variable]!;
	if (exists(path)) return path;
	throw new Error(`${variable} names a browser that is not there (${path}): correct the path or unset the variable.`);
}

/** The best that is there and starts: some "browsers" are only a note to install one, and Playwright's may lack system libraries. */
function installedBrowser(env: Env, { platform, playwrightPath, exists, run }: Machine): string | undefined {
	const own = playwrightPath ? [...headlessShellPaths(playwrightPath), playwrightPath] : [];
	const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
	const paths = [...own, ...PROGRAMS.flatMap((program) => folders.map((folder) => join(folder, program)))];
	// On Windows --version opens a window instead.
	return paths.find((path) => exists(path) && (platform === 'win32' || run(path, ['--version'])));
}

/** Where Playwright's headless shell is, beside its full Chromium. Its interface tells only the latter. */
export function headlessShellPaths(playwrightPath: string): string[] {
	const match = /^(.*)chromium-(\d+)([\\/])chrome-([^\\/]+)[\\/]/.exec(playwrightPath);
	if (!match) return [];
	const [, root, revision, slash, system] = match;
	const folder = `${root}chromium_headless_shell-${revision}${slash}`;
	const suffix = playwrightPath.endsWith('.exe') ? '.exe' : '';
	return [
		`${folder}chrome-headless-shell-${system}${slash}chrome-headless-shell${suffix}`,
		`${folder}chrome-${system}${slash}headless_shell${suffix}`,
	];
}

function installBrowser(env: Env, machine: Machine): string | undefined {
	const { platform, isRoot, run, tell } = machine;
	tell('No Chromium found: installing one for the tests (npx playwright install)…');
	if (run('npx', ['playwright', 'install', '--only-shell', 'chromium'])) {
		const found = installedBrowser(env, machine);
		if (found) return found;
	}
	if (platform !== 'linux' || !isRoot || !run('apt-get', ['--version'])) return undefined;
	tell('That did not work: installing it with apt-get…');
	if (!run('apt-get', ['update'])) return undefined;
	for (const name of DEBIAN_PACKAGES) {
		if (!run('apt-get', ['install', '-y', '--no-install-recommends', name])) continue;
		const found = installedBrowser(env, machine);
		if (found) return found;
	}
	return undefined;
}

function thisMachine(): Machine {
	let playwrightPath: string | undefined;
	try {
		playwrightPath = chromium.executablePath();
	} catch {
		// Playwright has no Chromium for this system.
	}
	return {
		platform: process.platform,
		isRoot: process.getuid?.() === 0,
		playwrightPath,
		exists: existsSync,
		run: (command, args) =>
			spawnSync(command, args, {
				// What an installer prints on failure is long and is not what to act on.
				stdio: 'ignore',
				shell: process.platform === 'win32',
				env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
			}).status === 0,
		tell: console.log,
	};
}
