import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasProgram } from './programs.ts';
import { ZIM_PROGRAMS } from './zim.ts';

/** The file that tells readers and authors what each version brings, from the project's root. */
const CHANGELOG_FILE = 'CHANGELOG.md';

/** What CHANGELOG.md says of a version; undefined where it has no section of it, or an empty one. */
export function changelogOf(version: string, root: string): string | undefined {
	const changelog = readFileSync(join(root, CHANGELOG_FILE), 'utf8');
	const section = changelog.split(/^## /m).find((one) => one.split(/\s/, 1)[0] === version);
	return section?.slice(section.indexOf('\n')).trim() || undefined;
}

/** What a release lacks here, a sentence for each, known before anything is made. `findBrowser` throws with what to do. */
export function missingForRelease(root: string, version: string, findBrowser: () => string): string[] {
	const missing = ZIM_PROGRAMS.filter((name) => !hasProgram(name)).map(
		(name) => `${name}, for the archive for Kiwix, is not installed (Debian: apt-get install zim-tools).`,
	);
	try {
		findBrowser();
	} catch (error) {
		missing.unshift(`No browser was found for the PDF files: ${(error as Error).message}`);
	}
	if (changelogOf(version, root) === undefined)
		missing.unshift(
			`${CHANGELOG_FILE} says nothing under "## ${version}", the version in package.json: write what it brings.`,
		);
	return missing;
}
