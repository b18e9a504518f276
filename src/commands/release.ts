import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { swapIn } from '../publish/publish-folder.ts';
import { REGISTER_FILE, extendRegister } from '../content/addresses.ts';
import { loadContent, type SiteContent } from '../content/content.ts';
import { readIdentity } from '../content/identity.ts';
import { readContentFiles } from '../content/read-files.ts';
import { missingForRelease } from '../release/check-needs.ts';
import { makeRelease } from '../release/make-release.ts';
import { ProgramError, runProgram } from '../release/programs.ts';
import { beginBuild, tellFailure } from './begin-build.ts';
import { findBrowser } from './find-browser.ts';

// Builds the site, makes every export, and publishes all of it together in dist/. The last release stays as it was until
// then. What is missing here is told before anything is made, and nothing is.
const NEXT = '.dist-release';

const root = process.cwd();
const folder = join(root, NEXT);
const work = join(root, '.dist-release-work');
const endBuild = beginBuild(root, [folder, work]);

try {
	const content = loadContent(readContentFiles(root));
	const { version } = readIdentity(root, content);
	const missing = missingForRelease(root, version, findBrowser);
	if (missing.length === 0) await release(content, version);
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

async function release(content: SiteContent, version: string): Promise<void> {
	const build = ['src/commands/build.ts', `--into=${NEXT}`];
	await runProgram(process.execPath, build, { cwd: root, title: 'The build', shown: true });
	await makeRelease({ root, folder, work, content, browser: findBrowser(), log: console.log });
	swapIn(folder, join(root, 'dist'));
	if (!version.startsWith('0.')) {
		const promised = existsSync(REGISTER_FILE) ? readFileSync(REGISTER_FILE, 'utf8') : '';
		writeFileSync(REGISTER_FILE, extendRegister(promised, content));
		console.log(`${REGISTER_FILE} holds every address that is promised now: commit it.`);
	}
	console.log('Released into dist/; its downloads are in dist/downloads/.');
}
