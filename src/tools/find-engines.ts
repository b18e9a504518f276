import { existsSync } from 'node:fs';
import { posix } from 'node:path';

/** The engines that the site is walked in beside Chromium. */
export type OtherEngine = 'Firefox' | 'WebKit';

/** What finding an engine needs to know of the machine. */
export interface EngineMachine {
	/** As `process.arch` names it. */
	arch: string;
	exists: (path: string) => boolean;
}

type Env = Readonly<Record<string, string | undefined>>;

const ENGINE_PACKAGES: Readonly<Record<OtherEngine, readonly string[]>> = {
	Firefox: ['firefox-esr'],
	WebKit: ['webkitgtk-webdriver', 'xvfb'],
};

/** Where Debian keeps programs that only other programs start, by `process.arch`. */
const LIBRARY_FOLDERS: Readonly<Record<string, string>> = { x64: 'x86_64-linux-gnu', arm64: 'aarch64-linux-gnu' };

/** The program of each engine beside Chromium that is installed. Nothing is installed here: they are large. */
export function findEngines(
	env: Env = process.env,
	machine: EngineMachine = { arch: process.arch, exists: existsSync },
): Partial<Record<OtherEngine, string>> {
	const firefox = onPath('firefox-esr', env, machine) ?? onPath('firefox', env, machine);
	const webkit = findWebKit(env, machine);
	return { ...(firefox && { Firefox: firefox }), ...(webkit && { WebKit: webkit }) };
}

/** WebKitGTK's small browser, if there are its driver and a screen for it as well. */
function findWebKit(env: Env, machine: EngineMachine): string | undefined {
	const path = `/usr/lib/${LIBRARY_FOLDERS[machine.arch]}/webkit2gtk-4.1/MiniBrowser`;
	const isWhole =
		machine.exists(path) && ['WebKitWebDriver', 'Xvfb'].every((program) => onPath(program, env, machine) !== undefined);
	return isWhole ? path : undefined;
}

function onPath(program: string, env: Env, { exists }: EngineMachine): string | undefined {
	return (env.PATH ?? '')
		.split(':')
		.filter(Boolean)
		.map((folder) => posix.join(folder, program))
		.find(exists);
}

/** One sentence for each engine that is not there: what was not tested, and what to do. */
export function missingEngines(found: Partial<Record<OtherEngine, string>>): string[] {
	return (Object.keys(ENGINE_PACKAGES) as OtherEngine[])
		.filter((engine) => !found[engine])
		.map(
			(engine) =>
				`Not tested: the site in ${engine}, which is not installed. On Debian: apt-get install --no-install-recommends ${ENGINE_PACKAGES[engine].join(' ')}`,
		);
}
