import { spawnSync } from 'node:child_process';

// Renews what tests compare with, all made of the gallery's examples, after a change that was meant, and names what has changed.
const RENEWED = ['tests/unit/charts/drawings', 'tests/browser/transcripts', 'tests/visual/pictures'];

const succeeded =
	node('src/tools/gallery.ts', '--build') &&
	[
		node('node_modules/vitest/vitest.mjs', 'run', 'tests/unit/charts/drawings.test.ts', '--update'),
		browsers('transcripts', 'chromium'),
		browsers('gallery', 'pictures'),
	].every(Boolean);
const { stdout } = spawnSync('git', ['status', '--short', '--', ...RENEWED], { encoding: 'utf8' });
console.log(stdout ? `\nChanged. Read or look at each before you commit it:\n${stdout}` : '\nNothing has changed.');
if (!succeeded) process.exitCode = 1;

/** Runs a file of browser tests that writes what it would compare with. */
function browsers(file: string, project: string): boolean {
	const cli = 'node_modules/@playwright/test/cli.js';
	return node(cli, 'test', file, `--project=${project}`, '--update-snapshots=changed', '--reporter=line');
}

function node(...parameters: string[]): boolean {
	return spawnSync(process.execPath, parameters, { stdio: 'inherit' }).status === 0;
}
