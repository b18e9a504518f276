import { existsSync } from 'node:fs';
import { posix } from 'node:path';

/** The engines that the site is walked in beside Chromium. */
export type OtherEngine = 'Firefox' | 'WebKit';

interface Machine {
	env: Readonly<Record<string, string | undefined>>;
	/** As `process.arch` names it. */
	arch: string;
	exists: (path: string) => boolean;
}

const thisMachine: Machine = { env: process.env, arch: process.arch, exists: existsSync };

/** What the longer tests need beside Chromium, with the Debian packages that bring it. */
const PACKAGES = {
	'the site in Firefox': 'firefox-esr',
	'the site in WebKit': 'webkitgtk-webdriver xvfb',
	'the files for nginx': 'nginx-light libnginx-mod-http-brotli-static',
} as const;

/** Where Debian keeps programs that only other programs start, by `process.arch`. */
const LIBRARY_FOLDERS: Readonly<Record<string, string>> = { x64: 'x86_64-linux-gnu', arm64: 'aarch64-linux-gnu' };

/** The program of each engine beside Chromium that is installed. Nothing is installed here: they are large. */
export function findEngines(machine = thisMachine): Partial<Record<OtherEngine, string>> {
	const firefox = onPath('firefox-esr', machine) ?? onPath('firefox', machine);
	// WebKitGTK's small browser needs its driver, and a screen.
	const webkit = `/usr/lib/${LIBRARY_FOLDERS[machine.arch]}/webkit2gtk-4.1/MiniBrowser`;
	const isWhole = machine.exists(webkit) && ['WebKitWebDriver', 'Xvfb'].every((program) => onPath(program, machine));
	return { ...(firefox && { Firefox: firefox }), ...(isWhole && { WebKit: webkit }) };
}

/** The nginx that is installed, and the folder of its modules. */
export interface FoundNginx {
	program: string;
	modules: string;
}

/** The nginx to test on, if it has the module it needs. NGINX_MODULES names the modules where they lie elsewhere than on Debian. */
export function findNginx(machine = thisMachine): FoundNginx | undefined {
	// Servers are for administrators, whose folder is not on everybody's PATH.
	const program = onPath('nginx', machine, ['/usr/sbin']);
	const modules = machine.env.NGINX_MODULES ?? '/usr/lib/nginx/modules';
	return program && machine.exists(posix.join(modules, 'ngx_http_brotli_static_module.so'))
		? { program, modules }
		: undefined;
}

function onPath(program: string, { env, exists }: Machine, others: readonly string[] = []): string | undefined {
	const folders = [...(env.PATH ?? '').split(':').filter(Boolean), ...others];
	return folders.map((folder) => posix.join(folder, program)).find(exists);
}

/** A sentence for each program that is not there: what was not tested, and what to do. */
export function notTested(machine = thisMachine): string[] {
	const { Firefox, WebKit } = findEngines(machine);
	const found = [Firefox, WebKit, findNginx(machine)];
	return Object.entries(PACKAGES)
		.filter((_, index) => !found[index])
		.map(
			([what, packages]) =>
				`Not tested: ${what}, which is not installed whole. On Debian: apt-get install --no-install-recommends ${packages}`,
		);
}
