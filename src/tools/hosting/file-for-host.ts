/** A file for a host, by its path in the folder of such files. */
export interface HostFile {
	path: string;
	content: string;
}

/** The line that each such file begins with. `#` begins a comment for every host. */
export const MADE =
	'# Made by "npm run hosting" from src/tools/hosting/table.ts: change it there. How to use it: docs/hosting.md\n';

/** Lines, each with the same indent. */
export function indent(lines: readonly string[], tabs = 1): string {
	return lines.map((line) => `${'\t'.repeat(tabs)}${line}\n`).join('');
}
