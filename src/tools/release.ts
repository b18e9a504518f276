import { tellFailure } from './tell-failure.ts';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rollups, sum } from 'd3';
import { swapIn } from '../build/publish-folder.ts';
import { listFiles } from '../build/read-pages.ts';
import { REGISTER_FILE, extendRegister } from '../content/addresses.ts';
import { loadContent } from '../content/content.ts';
import type { SiteContent } from '../engine/site-content.ts';
import { readIdentity } from '../engine/identity.ts';
import { readContentFiles } from '../engine/read-files.ts';
import { readCopy, type Copy } from '../engine/copy.ts';
import { DOWNLOADS_FOLDER } from '../exports/define-export.ts';
import { makeReleaseExports, writeChecksums } from '../exports/make-exports.ts';
import { writeFile } from '../exports/write-file.ts';
import { changelogOf, missingForRelease } from '../exports/release/check-needs.ts';
import { ProgramError, runProgram } from '../exports/release/programs.ts';
import { words } from '../words/words.ts';
import { beginBuild } from './begin-build.ts';
import { findBrowser } from './find-browser.ts';

// Builds the site, makes every export, and publishes all of it together in dist/; or says first what this machine lacks.
const NEXT = '.dist-release';
const root = process.cwd();
const folder = join(root, NEXT);
const work = join(root, '.dist-release-work');
const endBuild = beginBuild(root, [folder, work]);

try {
	const content = loadContent(readContentFiles(root));
	const { version } = readIdentity(root, content);
	const missing = missingForRelease(root, version, findBrowser);
	if (missing.length === 0) await release(content);
	else {
		console.error(['Nothing was released:', ...missing].join('\n'));
		process.exitCode = 1;
	}
} catch (error) {
	tellFailure(error);
	if (error instanceof ProgramError) console.error('Nothing was released; the last release is as it was.');
} finally {
	endBuild();
}

async function release(content: SiteContent): Promise<void> {
	const build = ['src/tools/build.ts', `--into=${NEXT}`];
	await runProgram(process.execPath, build, { cwd: root, title: 'The build', shown: true });
	const built = listFiles(folder);
	const copy = readCopy(root, content);
	await makeReleaseExports({ root, folder, copy, content, work, browser: findBrowser() }, console.log);
	await writePapers(copy);
	swapIn(folder, join(root, 'dist'));
	writeFileSync(REGISTER_FILE, extendRegister(readFileSync(REGISTER_FILE, 'utf8'), content, built));
	console.log(`\nReleased version ${copy.version}${copy.address ? ` for ${copy.address}` : ''} into dist/:`);
	for (const [what, said] of whatThereIs(join(root, 'dist'))) console.log(`  ${what.padEnd(32)}${said}`);
	console.log(`${REGISTER_FILE} holds every address that is promised now: commit it.`);
}

/** Each download with its size, those in a folder together, and all else as one. */
function whatThereIs(dist: string): [string, string][] {
	const say = (files: string[]) =>
		`${words.exports.downloads.size(sum(files, (file) => statSync(join(dist, file)).size))}${files.length > 1 ? `, ${files.length} files` : ''}`;
	return rollups(listFiles(dist), say, (file) => /^downloads\/[^/]+\/?/.exec(file)?.[0] ?? 'pages, data and pictures');
}

/** Writes what comes with the downloads of a release: the list of packages and the notes; then the checksums of everything. */
async function writePapers(copy: Copy): Promise<void> {
	const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string };
	const notes = words.exports.releaseNotes(copy, changelogOf(copy.version, root)!);
	// What npm lists from the lock file, for every system, as CycloneDX JSON. It would call the project by its folder.
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	const printed = await runProgram(npm, ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], { cwd: root });
	const sbom = JSON.parse(printed) as { metadata: { component: { name: string } } };
	sbom.metadata.component.name = name;
	writeFile(folder, `${DOWNLOADS_FOLDER}/sbom.cdx.json`, `${JSON.stringify(sbom, undefined, 2)}\n`);
	writeFile(folder, `${DOWNLOADS_FOLDER}/release-notes.md`, notes);
	writeChecksums(folder);
}
