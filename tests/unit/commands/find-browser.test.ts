import { describe, expect, test } from 'vitest';
import { findBrowser, headlessShellPaths, type Machine } from '../../../src/tools/find-browser.ts';

const PLAYWRIGHT = '/home/reader/.cache/ms-playwright/chromium-1248/chrome-linux64/chrome';
const SHELL =
	'/home/reader/.cache/ms-playwright/chromium_headless_shell-1248/chrome-headless-shell-linux64/chrome-headless-shell';
const env = { PATH: '/usr/local/bin:/usr/bin' };
const OWN = 'npx playwright install --only-shell chromium';
const SYSTEM = 'apt-get install -y --no-install-recommends chromium';

/** A machine that has some files, of which some do not start, where commands add more, and that records what was run. */
function machine(files: string[], installs: Record<string, string> = {}, more: Partial<Machine> = {}) {
	const there = new Set(files);
	const ran: string[] = [];
	const fake: Machine = {
		platform: 'linux',
		isRoot: true,
		playwrightPath: PLAYWRIGHT,
		exists: (path) => there.has(path),
		run: (command, args) => {
			if (args[0] === '--version') return command === 'apt-get' || (there.has(command) && !command.includes('broken'));
			const line = [command, ...args].join(' ');
			ran.push(line);
			if (line in installs) there.add(installs[line]!);
			return line in installs || line === 'apt-get update';
		},
		tell: () => undefined,
		...more,
	};
	return { fake, ran };
}

describe('finding a browser', () => {
	test('takes the one that is named, before any other, and says so if it is not there', () => {
		const { fake } = machine(['/opt/mine', PLAYWRIGHT]);
		expect(findBrowser({ ...env, CHROME_PATH: '/opt/mine' }, fake)).toBe('/opt/mine');
		expect(() => findBrowser({ ...env, CHROMIUM_PATH: '/opt/gone' }, fake)).toThrow(
			'CHROMIUM_PATH names a browser that is not there (/opt/gone): correct the path or unset the variable.',
		);
	});

	test.each([
		['Playwright’s own', ['/usr/bin/chromium', PLAYWRIGHT], PLAYWRIGHT],
		['of that the headless shell', ['/usr/bin/chromium', PLAYWRIGHT, SHELL], SHELL],
		['one on PATH', ['/usr/local/bin/google-chrome', '/usr/bin/chromium'], '/usr/bin/chromium'],
		['one that starts', ['/broken/chromium', '/usr/bin/google-chrome'], '/usr/bin/google-chrome'],
	])('prefers %s, and installs nothing', (_, files, path) => {
		const { fake, ran } = machine(files);
		expect(findBrowser({ PATH: `/broken:${env.PATH}` }, fake)).toBe(path);
		expect(ran).toEqual([]);
	});

	test('installs Playwright’s if there is none, and as root the system’s if that cannot be had', () => {
		const { fake, ran } = machine([], { [OWN]: SHELL });
		expect(findBrowser(env, fake)).toBe(SHELL);
		expect(ran).toEqual([OWN]);
		const other = machine([], { [SYSTEM]: '/usr/bin/chromium' });
		expect(findBrowser(env, other.fake)).toBe('/usr/bin/chromium');
		expect(other.ran).toEqual([OWN, 'apt-get update', `${SYSTEM}-headless-shell`, SYSTEM]);
	});

	test('says what to do if nothing worked, and installs nothing for the whole system without the right to', () => {
		const { fake, ran } = machine([], {}, { isRoot: false });
		expect(() => findBrowser(env, fake)).toThrow(/^There is no Chromium here .* set CHROMIUM_PATH/);
		expect(ran).toEqual([OWN]);
	});
});

test.each([
	[PLAYWRIGHT, SHELL],
	[
		'C:\\ms\\chromium-1248\\chrome-win64\\chrome.exe',
		'C:\\ms\\chromium_headless_shell-1248\\chrome-headless-shell-win64\\chrome-headless-shell.exe',
	],
	['/somewhere/else', undefined],
])('the headless shell stands next to Playwright’s Chromium in %s', (path, shell) => {
	expect(headlessShellPaths(path)[0]).toBe(shell);
});
