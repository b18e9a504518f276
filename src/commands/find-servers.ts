import { existsSync } from 'node:fs';
import { delimiter, posix } from 'node:path';

/** The web servers that the files for hosts are tested on. */
export type Server = 'nginx' | 'Caddy' | 'Apache';

/** What is found of a server. */
export interface FoundServer {
	program: string;
	/** The folder of its modules, where it has one. */
	modules?: string | undefined;
}

type Env = Readonly<Record<string, string | undefined>>;

/** What a server is called, where its modules lie and which of them must be there, and Debian's packages of all that. */
interface Wanted {
	program: string;
	modules?: string;
	module?: string;
	packages: readonly string[];
}

const WANTED: Readonly<Record<Server, Wanted>> = {
	nginx: {
		program: 'nginx',
		modules: '/usr/lib/nginx/modules',
		module: 'ngx_http_brotli_static_module.so',
		packages: ['nginx-light', 'libnginx-mod-http-brotli-static'],
	},
	Caddy: { program: 'caddy', packages: ['caddy'] },
	Apache: {
		program: 'apache2',
		modules: '/usr/lib/apache2/modules',
		module: 'mod_rewrite.so',
		packages: ['apache2-bin'],
	},
};

/**
 * The web servers that are installed; nothing is installed here. NGINX_MODULES names nginx's modules where they lie
 * elsewhere than on Debian.
 */
export function findServers(
	env: Env = process.env,
	exists: (path: string) => boolean = existsSync,
): Partial<Record<Server, FoundServer>> {
	const found: Partial<Record<Server, FoundServer>> = {};
	// Servers are for administrators, whose folder is not on everybody's PATH.
	const folders = [...(env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/sbin'];
	for (const name of Object.keys(WANTED) as Server[]) {
		const wanted = WANTED[name];
		const program = folders.map((folder) => posix.join(folder, wanted.program)).find(exists);
		const modules = name === 'nginx' ? (env.NGINX_MODULES ?? wanted.modules) : wanted.modules;
		const isWhole = wanted.module === undefined || exists(posix.join(modules!, wanted.module));
		if (program !== undefined && isWhole) found[name] = { program, modules };
	}
	return found;
}

/** One sentence for each server that is not there: what was not tested, and what to do. */
export function missingServers(found: Partial<Record<Server, FoundServer>>): string[] {
	return (Object.keys(WANTED) as Server[])
		.filter((server) => !found[server])
		.map(
			(server) =>
				`Not tested: the files for ${server}, which is not installed whole. On Debian: apt-get install --no-install-recommends ${WANTED[server].packages.join(' ')}`,
		);
}
