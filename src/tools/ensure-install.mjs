// Runs before every command, also on a fresh clone and an old Node: plain JavaScript for Node 18, and nothing from npm.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The oldest Node that runs the project's TypeScript files as they are. */
export const OLDEST_NODE = '22.18.0';

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} Lockfile */

/**
 * Whether what is installed differs from the lock file. Optional packages may be missing: most are for other platforms.
 * What npm noted as installed may have been deleted since.
 *
 * @type {(locked: Lockfile, installed: Lockfile | undefined, isThere?: (path: string) => boolean) => boolean}
 */
export function needsInstall(locked, installed, isThere = () => true) {
	if (!installed) return true;
	return Object.entries(locked.packages)
		.filter(([path]) => path !== '')
		.some(([path, { version, optional }]) => {
			const there = installed.packages[path];
			return there ? there.version !== version || !isThere(path) : !optional;
		});
}

/** @type {(path: string) => Lockfile | undefined} nothing where there is none, or none that can be read */
export function readLock(path) {
	try {
		const lock = JSON.parse(readFileSync(path, 'utf8'));
		return lock.packages && lock;
	} catch {
		return undefined;
	}
}

/** @param {string} version as Node prints it, with or without "v" */
export function isNewEnough(version) {
	const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
	const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE.split('.').map(Number);
	return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/** @type {(path: string, programs: string, separator: string) => string} so npm runs on the machine's Node: it deletes ours */
export function pathWithout(path, programs, separator) {
	return path
		.split(separator)
		.filter((folder) => folder !== programs)
		.join(separator);
}

/** @type {(root: string) => string | undefined} what went wrong */
function ensureInstall(root) {
	const locked = readLock(join(root, 'package-lock.json'));
	if (!locked) return 'package-lock.json is missing or damaged: take it from the repository again.';
	const installed = readLock(join(root, 'node_modules', '.package-lock.json'));
	const programs = join(root, 'node_modules', '.bin');

	if (needsInstall(locked, installed, (path) => existsSync(join(root, path, 'package.json')))) {
		console.log(
			installed
				? 'Installing again, because packages are missing or package-lock.json has changed (npm ci)…'
				: 'Installing what the project needs (npm ci)…',
		);
		// No package may run anything when it is installed: docs/security.md. No setting of the user must leave out the tools.
		const settings = '--ignore-scripts --no-audit --no-fund --loglevel=error --include=dev --include=optional';
		const { status, error } = spawnSync('npm', ['ci', ...settings.split(' ')], {
			cwd: root,
			stdio: 'inherit',
			shell: process.platform === 'win32',
			env: { ...process.env, PATH: pathWithout(process.env.PATH ?? '', programs, delimiter) },
		});
		if (error) return 'npm does not run here: install it with Node, then run the command again.';
		if (status !== 0)
			return 'npm ci failed, as it says above: see that there is a network and room on the disk, then run the command again.';
	}

	const bundled = join(programs, 'node');
	if (!existsSync(bundled)) return oldNode(process.version);
	const { status, stdout } = spawnSync(bundled, ['--version'], { encoding: 'utf8' });
	if (status !== 0)
		return `The Node that came with the packages does not run here: install Node ${OLDEST_NODE} or newer, delete node_modules and run "npm ci --omit=optional", then the command again.`;
	return oldNode(stdout.trim());
}

/** @param {string} version */
function oldNode(version) {
	if (isNewEnough(version)) return undefined;
	return `Node ${version.replace(/^v/, '')} is too old for this project: install Node ${OLDEST_NODE} or newer, then run the command again.`;
}

// Links are resolved in a module's address but not in argv. `import.meta.main` would say so too, but only from Node 24.2 on.
if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
	const fault = ensureInstall(fileURLToPath(new URL('../..', import.meta.url)));
	if (fault) {
		console.error(fault);
		process.exitCode = 1;
	}
}
