import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Whether a module is the program that was started, and not only imported.
 * `import.meta.main` would say so too, but only from Node 24.2 on.
 *
 * @param {string} moduleUrl the module's `import.meta.url`
 * @returns {boolean}
 */
export function isProgram(moduleUrl) {
	const started = process.argv[1];
	// Node resolves links in a module's address but not in argv, so both sides must be the real path.
	return started !== undefined && realpathSync(started) === fileURLToPath(moduleUrl);
}
