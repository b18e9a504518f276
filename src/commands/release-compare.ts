import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFiles } from '../publish/read-pages.ts';
import { compareFolders } from '../release/compare.ts';

// Makes the release twice and tells every file in which the two differ. The exit code is 1 if any does.
const first = mkdtempSync(join(tmpdir(), 'first-release-'));
try {
	release();
	cpSync('dist', first, { recursive: true });
	release();
	const differences = compareFolders(first, 'dist');
	for (const { file, how } of differences) console.log(`${file} ${how}`);
	const count = listFiles('dist').length;
	console.log(`${count - differences.length} of ${count} files are the same in both releases.`);
	if (differences.length > 0) process.exitCode = 1;
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
} finally {
	rmSync(first, { recursive: true, force: true });
}

function release(): void {
	const { status } = spawnSync(process.execPath, ['src/commands/release.ts'], { stdio: 'inherit' });
	if (status !== 0)
		throw new Error('A release failed or lacks a form, as told above: only whole releases are compared.');
}
