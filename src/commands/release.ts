import { join } from 'node:path';
import { swapIn } from '../publish/publish-folder.ts';
import { loadContent } from '../content/content.ts';
import { readContentFiles } from '../content/read-files.ts';
import { makeRelease } from '../release/make-release.ts';
import { ProgramError, runProgram } from '../release/programs.ts';
import { readReleases } from '../release/release-notes.ts';
import { beginBuild, tellFailure } from './begin-build.ts';
import { findBrowser } from './find-browser.ts';

// Builds the site, makes every export, and publishes all of it together in dist/. The last release stays as
// it was until then. What is missing here for an export is told, the rest is made, and the exit code is 1.
const NEXT = '.dist-release';

const root = process.cwd();
const folder = join(root, NEXT);
const work = join(root, '.dist-release-work');
const endBuild = beginBuild(root, [folder, work]);

try {
	const build = ['src/commands/build.ts', `--into=${NEXT}`];
	await runProgram(process.execPath, build, { cwd: root, title: 'The build', shown: true });
	const files = readContentFiles(root);
	const content = loadContent(files);
	const releases = readReleases(files, content.changes);
	const missing = await makeRelease({ root, folder, work, content, releases, findBrowser, log: console.log });
	swapIn(folder, join(root, 'dist'));
	console.log('Released into dist/; its downloads are in dist/downloads/.');
	for (const sentence of missing) console.error(sentence);
	if (missing.length > 0) process.exitCode = 1;
} catch (error) {
	tellFailure(error);
	if (error instanceof ProgramError) console.error('Nothing was released; the last release is as it was.');
} finally {
	endBuild();
}
