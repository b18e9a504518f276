import { describe, expect, test } from 'vitest';
import { browserPaths, findBrowser, headlessShellPaths, type Machine } from '../../../src/tools/find-browser.ts';

const PLAYWRIGHT = '/home/reader/.cache/ms-playwright/chromium-1248/chrome-linux64/chrome';
const SHELL =
	'/home/reader/.cache/ms-playwright/chromium_headless_shell-1248/chrome-headless-shell-linux64/chrome-headless-shell';
const env = { PATH: '/usr/local/bin:/usr/bin' };

/** A machine that has some files, where some commands add more, and that records what was run. */
function machine({
	files = [],
	broken = [],
	installs = {},
	...rest
}: { files?: string[]; broken?: string[]; installs?: Record<string, string> } & Partial<Machine> = {}) {
	const there = new Set(files);
	const ran: string[] = [];
	const fake: Machine = {
		platform: 'linux',
		isRoot: true,
		playwrightPath: PLAYWRIGHT,
		exists: (path) => there.has(path),
		run: (command, args) => {
			const line = [command, ...args].join(' ');
			if (args[0] === '--version') return command === 'apt-get' || (there.has(command) && !broken.includes(command));
			ran.push(line);
			if (line === 'apt-get update') return true;
			const installed = installs[line];
			if (installed) there.add(installed);
			return installed !== undefined;
		},
		tell: () => undefined,
		...rest,
	};
	return { fake, ran };
}

describe('finding a browser', () => {
	test('takes the one that is named, before any other', () => {
		const { fake } = machine({ files: ['/opt/mine', PLAYWRIGHT] });
		expect(findBrowser({ ...env, CHROME_PATH: '/opt/mine' }, fake)).toBe('/opt/mine');
	});

	test('says so if the one that is named is not there', () => {
		const { fake } = machine({ files: [PLAYWRIGHT] });
		expect(() => findBrowser({ ...env, CHROMIUM_PATH: '/opt/gone' }, fake)).toThrow(
			'CHROMIUM_PATH names a browser that is not there (/opt/gone): correct the path or unset the variable.',
		);
	});

	test("prefers Playwright's own, and of it the headless shell", () => {
		expect(findBrowser(env, machine({ files: ['/usr/bin/chromium', PLAYWRIGHT] }).fake)).toBe(PLAYWRIGHT);
		expect(findBrowser(env, machine({ files: ['/usr/bin/chromium', PLAYWRIGHT, SHELL] }).fake)).toBe(SHELL);
	});

	test('finds one on PATH, the headless shell first', () => {
		const { fake, ran } = machine({ files: ['/usr/local/bin/google-chrome', '/usr/bin/chromium-headless-shell'] });
		expect(findBrowser(env, fake)).toBe('/usr/bin/chromium-headless-shell');
		expect(ran).toEqual([]);
	});

	test('passes over a program that does not start', () => {
		const { fake } = machine({
			files: ['/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
			broken: ['/usr/bin/chromium-browser'],
		});
		expect(findBrowser(env, fake)).toBe('/usr/bin/google-chrome');
	});

	test("installs Playwright's if there is none", () => {
		const { fake, ran } = machine({ installs: { 'npx playwright install --only-shell chromium': SHELL } });
		expect(findBrowser(env, fake)).toBe(SHELL);
		expect(ran).toEqual(['npx playwright install --only-shell chromium']);
	});

	test("installs the system's as root if Playwright's cannot be had", () => {
		const { fake, ran } = machine({
			installs: { 'apt-get install -y --no-install-recommends chromium': '/usr/bin/chromium' },
		});
		expect(findBrowser(env, fake)).toBe('/usr/bin/chromium');
		expect(ran).toEqual([
			'npx playwright install --only-shell chromium',
			'apt-get update',
			'apt-get install -y --no-install-recommends chromium-headless-shell',
			'apt-get install -y --no-install-recommends chromium',
		]);
	});

	test('says what to do if nothing worked, and installs nothing for the whole system without the right to', () => {
		const { fake, ran } = machine({ isRoot: false });
		expect(() => findBrowser(env, fake)).toThrow(
			/^There is no Chromium here .* set CHROMIUM_PATH to the path of its program\.$/,
		);
		expect(ran).toEqual(['npx playwright install --only-shell chromium']);
	});
});

describe('the places to look', () => {
	test('are applications on macOS, after those on PATH', () => {
		const paths = browserPaths(env, { platform: 'darwin', playwrightPath: undefined });
		expect(paths[0]).toBe('/usr/local/bin/chromium-headless-shell');
		expect(paths).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
	});

	test('are the program folders on Windows', () => {
		const paths = browserPaths({ PROGRAMFILES: 'C:\\Program Files' }, { platform: 'win32', playwrightPath: undefined });
		expect(paths).toEqual([
			'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
			'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
		]);
	});

	test("are next to Playwright's Chromium for its headless shell, on every system", () => {
		expect(headlessShellPaths(PLAYWRIGHT)).toContain(SHELL);
		expect(headlessShellPaths('C:\\ms-playwright\\chromium-1248\\chrome-win64\\chrome.exe')[0]).toBe(
			'C:\\ms-playwright\\chromium_headless_shell-1248\\chrome-headless-shell-win64\\chrome-headless-shell.exe',
		);
		expect(
			headlessShellPaths(
				'/ms/chromium-1248/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
			)[0],
		).toBe('/ms/chromium_headless_shell-1248/chrome-headless-shell-mac-arm64/chrome-headless-shell');
		expect(headlessShellPaths('/somewhere/else')).toEqual([]);
	});
});
