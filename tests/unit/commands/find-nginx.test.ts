import { expect, test } from 'vitest';
import { findNginx } from '../../../src/tools/find-nginx.ts';

const has =
	(...files: string[]) =>
	(path: string) =>
		files.includes(path);

const BROTLI = 'ngx_http_brotli_static_module.so';

test('finds nginx in the folder of administrators, whatever PATH says', () => {
	const exists = has('/usr/sbin/nginx', `/usr/lib/nginx/modules/${BROTLI}`);
	expect(findNginx({ PATH: '/usr/bin' }, exists)).toEqual({
		program: '/usr/sbin/nginx',
		modules: '/usr/lib/nginx/modules',
	});
});

test('finds none without the module that its file needs, which may lie elsewhere', () => {
	expect(findNginx({}, has('/usr/sbin/nginx'))).toBeUndefined();
	expect(findNginx({ NGINX_MODULES: '/opt/modules' }, has('/usr/sbin/nginx', `/opt/modules/${BROTLI}`))).toEqual({
		program: '/usr/sbin/nginx',
		modules: '/opt/modules',
	});
});
