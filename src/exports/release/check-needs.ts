import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasProgram } from './programs.ts';
import { CHANGELOG_FILE, changelogOf } from './release-notes.ts';
import { ZIM_PROGRAMS } from './zim.ts';

/**
 * What a release lacks here, a sentence for each, so that it is known before anything is made.
 *
 * @param findBrowser gives the path of a Chromium's program, or throws with what to do
 */
export function missingForRelease(root: string, version: string, findBrowser: () => string): string[] {
	const changelog = readFileSync(join(root, CHANGELOG_FILE), 'utf8');
	return [
		...(changelogOf(version, changelog) === undefined
			? [`${CHANGELOG_FILE} says nothing under "## ${version}", the version in package.json: write what it brings.`]
			: []),
		...browserFaults(findBrowser),
		...ZIM_PROGRAMS.filter((name) => !hasProgram(name)).map(
			(name) => `${name}, for the archive for Kiwix, is not installed (Debian: apt-get install zim-tools).`,
		),
	];
}

function browserFaults(findBrowser: () => string): string[] {
	try {
		findBrowser();
		return [];
	} catch (error) {
		return [`No browser was found for the PDF files: ${(error as Error).message}`];
	}
}
