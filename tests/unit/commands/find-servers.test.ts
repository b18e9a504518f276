import { expect, test } from 'vitest';
import { findServers, missingServers } from '../../../src/commands/find-servers.ts';

const has =
	(...files: string[]) =>
	(path: string) =>
		files.includes(path);

const BROTLI = 'ngx_http_brotli_static_module.so';

test('finds servers in the folder of administrators, whatever PATH says', () => {
	const exists = has(
		'/usr/sbin/nginx',
		`/usr/lib/nginx/modules/${BROTLI}`,
		'/usr/bin/caddy',
		'/usr/sbin/apache2',
		'/usr/lib/apache2/modules/mod_rewrite.so',
	);
	expect(findServers({ PATH: '/usr/bin' }, exists)).toEqual({
		nginx: { program: '/usr/sbin/nginx', modules: '/usr/lib/nginx/modules' },
		Caddy: { program: '/usr/bin/caddy', modules: undefined },
		Apache: { program: '/usr/sbin/apache2', modules: '/usr/lib/apache2/modules' },
	});
});

test('finds no server without the module that its file needs, which may lie elsewhere', () => {
	expect(findServers({}, has('/usr/sbin/nginx'))).toEqual({});
	expect(findServers({ NGINX_MODULES: '/opt/modules' }, has('/usr/sbin/nginx', `/opt/modules/${BROTLI}`))).toEqual({
		nginx: { program: '/usr/sbin/nginx', modules: '/opt/modules' },
	});
});

test('each server that is missing is told with what to install', () => {
	expect(missingServers(findServers({ PATH: '/usr/bin' }, has('/usr/bin/caddy')))).toEqual([
		'Not tested: the files for nginx, which is not installed whole. On Debian: apt-get install --no-install-recommends nginx-light libnginx-mod-http-brotli-static',
		'Not tested: the files for Apache, which is not installed whole. On Debian: apt-get install --no-install-recommends apache2-bin',
	]);
});
