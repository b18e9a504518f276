import { expect, test } from 'vitest';
import { findEngines, findNginx, notTested } from '../../../src/tools/find-engines.ts';

const FIREFOX = ['/usr/bin/firefox-esr'];
const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const WEBKIT = [MINI_BROWSER, '/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'];
const NGINX = ['/usr/sbin/nginx', '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'];

const machine = (...files: string[]) => ({
	env: { PATH: '/usr/local/bin:/usr/bin' },
	arch: 'x64',
	exists: (path: string) => files.includes(path),
});

test('engines are found where Debian installs them, and Firefox by another name on PATH', () => {
	const found = { Firefox: FIREFOX[0], WebKit: MINI_BROWSER };
	expect(findEngines(machine(...FIREFOX, '/usr/local/bin/firefox', ...WEBKIT))).toEqual(found);
	expect(findEngines(machine('/usr/local/bin/firefox'))).toEqual({ Firefox: '/usr/local/bin/firefox' });
	const arm = WEBKIT.map((path) => path.replace('x86_64', 'aarch64'));
	expect(findEngines({ ...machine(...arm), arch: 'arm64' })).toEqual({ WebKit: arm[0] });
});

test.each(WEBKIT)('a WebKit that could not be driven is none, without %s', (missing) => {
	expect(findEngines(machine(...WEBKIT.filter((path) => path !== missing)))).toEqual({});
});

test('nginx is found in the folder of administrators, with the module it needs, which may lie elsewhere', () => {
	expect(findNginx(machine(...NGINX))).toEqual({ program: NGINX[0], modules: '/usr/lib/nginx/modules' });
	expect(findNginx(machine(NGINX[0]!))).toBeUndefined();
	const elsewhere = machine(NGINX[0]!, NGINX[1]!.replace('/usr/lib/nginx', '/opt'));
	expect(findNginx({ ...elsewhere, env: { NGINX_MODULES: '/opt/modules' } })?.modules).toBe('/opt/modules');
});

test('what is missing is told with what to install', () => {
	expect(notTested(machine(...FIREFOX, ...WEBKIT, ...NGINX))).toEqual([]);
	expect(notTested(machine(...FIREFOX, ...NGINX))).toEqual([
		'Not tested: the site in WebKit, which is not installed whole. On Debian: apt-get install --no-install-recommends webkitgtk-webdriver xvfb',
	]);
	expect(notTested(machine())).toHaveLength(3);
});
