import { describe, expect, test } from 'vitest';
import { findEngines, missingEngines } from '../../../src/tools/find-engines.ts';

const env = { PATH: '/usr/local/bin:/usr/bin' };
const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const WEBKIT = [MINI_BROWSER, '/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'];

const machine = (...files: string[]) => ({ arch: 'x64', exists: (path: string) => files.includes(path) });

describe('finding engines', () => {
	test('finds what Debian installs', () => {
		expect(findEngines(env, machine('/usr/bin/firefox-esr', ...WEBKIT))).toEqual({
			Firefox: '/usr/bin/firefox-esr',
			WebKit: MINI_BROWSER,
		});
	});

	test('finds a Firefox of another name on PATH, after the one of long support', () => {
		expect(findEngines(env, machine('/usr/local/bin/firefox'))).toEqual({ Firefox: '/usr/local/bin/firefox' });
		expect(findEngines(env, machine('/usr/local/bin/firefox', '/usr/bin/firefox-esr'))).toEqual({
			Firefox: '/usr/bin/firefox-esr',
		});
	});

	test.each(WEBKIT)('finds no WebKit that could not be driven, without %s', (missing) => {
		expect(findEngines(env, machine(...WEBKIT.filter((path) => path !== missing)))).toEqual({});
	});

	test('knows where the other architecture keeps WebKit', () => {
		const files = WEBKIT.map((path) => path.replace('x86_64', 'aarch64'));
		expect(findEngines(env, { ...machine(...files), arch: 'arm64' })).toEqual({ WebKit: files[0] });
	});
});

test('each engine that is missing is told with what to install', () => {
	expect(missingEngines({ Firefox: '/usr/bin/firefox-esr', WebKit: MINI_BROWSER })).toEqual([]);
	expect(missingEngines({ Firefox: '/usr/bin/firefox-esr' })).toEqual([
		'Not tested: the site in WebKit, which is not installed. On Debian: apt-get install --no-install-recommends webkitgtk-webdriver xvfb',
	]);
	expect(missingEngines({})).toHaveLength(2);
});
