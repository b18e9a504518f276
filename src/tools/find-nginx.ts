import { existsSync } from 'node:fs';
import { delimiter, posix } from 'node:path';

/** The nginx that the files for hosts are tested on. */
export interface FoundNginx {
	program: string;
	/** The folder of its modules. */
	modules: string;
}

type Env = Readonly<Record<string, string | undefined>>;

/** The module that the file for nginx needs. */
const MODULE = 'ngx_http_brotli_static_module.so';

/** What `npm test` says where nginx is not installed whole: what was not tested, and what to do. */
export const NO_NGINX =
	'Not tested: the files for nginx, which is not installed whole. On Debian: apt-get install --no-install-recommends nginx-light libnginx-mod-http-brotli-static';

/**
 * The nginx that is installed with the module it needs; nothing is installed here. NGINX_MODULES names its modules where they
 * lie elsewhere than on Debian.
 */
export function findNginx(
	env: Env = process.env,
	exists: (path: string) => boolean = existsSync,
): FoundNginx | undefined {
	// Servers are for administrators, whose folder is not on everybody's PATH.
	const folders = [...(env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/sbin'];
	const program = folders.map((folder) => posix.join(folder, 'nginx')).find(exists);
	const modules = env.NGINX_MODULES ?? '/usr/lib/nginx/modules';
	return program !== undefined && exists(posix.join(modules, MODULE)) ? { program, modules } : undefined;
}
