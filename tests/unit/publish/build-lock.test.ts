import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BuildLockError, LOCK_FILE, takeBuildLock } from '../../../src/build/build-lock.ts';

let root: string;
let lock: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'lock-'));
	lock = join(root, LOCK_FILE);
});

afterEach(() => rmSync(root, { recursive: true }));

/** The number of a process that has ended. */
function endedProcess(): number {
	return spawnSync(process.execPath, ['--version']).pid;
}

describe('the lock of a build', () => {
	test('names the process that holds it, and is gone when it is given back', () => {
		const giveBack = takeBuildLock(root);
		expect(readFileSync(lock, 'utf8')).toBe(`${process.pid}\n`);
		giveBack();
		expect(readdirSync(root)).toEqual([]);
	});

	test('keeps another process out, and tells it who is there and what to do', () => {
		const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
		try {
			writeFileSync(lock, `${other.pid}\n`);
			expect(() => takeBuildLock(root)).toThrow(BuildLockError);
			expect(() => takeBuildLock(root)).toThrow(
				`Another build is running here (process ${other.pid}). Nothing was built: wait until it has ended, and try ` +
					`again. If process ${other.pid} is no build, delete .build-lock.`,
			);
			expect(readFileSync(lock, 'utf8')).toBe(`${other.pid}\n`);
		} finally {
			other.kill();
		}
	});

	test('does not count when its process has ended', () => {
		writeFileSync(lock, `${endedProcess()}\n`);
		const giveBack = takeBuildLock(root);
		expect(readFileSync(lock, 'utf8')).toBe(`${process.pid}\n`);
		giveBack();
		expect(readdirSync(root)).toEqual([]);
	});

	test('does not count when it names nobody, as after a full disk', () => {
		writeFileSync(lock, '');
		takeBuildLock(root)();
		expect(existsSync(lock)).toBe(false);
	});

	test('is shared with a process that its holder has started, which does not take it away', () => {
		writeFileSync(lock, `${process.ppid}\n`);
		takeBuildLock(root)();
		expect(readFileSync(lock, 'utf8')).toBe(`${process.ppid}\n`);
	});

	test('is got by one of many that find a dead one at the same time', async () => {
		writeFileSync(lock, `${endedProcess()}\n`);
		const program = `
			const { takeBuildLock } = await import(${JSON.stringify(join(process.cwd(), 'src/build/build-lock.ts'))});
			await new Promise((resolve) => process.stdin.once('data', resolve));
			try { takeBuildLock(${JSON.stringify(root)}); console.log('got'); } catch { console.log('not'); }
			await new Promise((resolve) => process.stdin.once('end', resolve));`;
		const others = Array.from({ length: 6 }, () =>
			spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['pipe', 'pipe', 'inherit'] }),
		);
		for (const { stdin } of others) stdin.write('go\n');
		const said = await Promise.all(
			others.map(
				({ stdout }) => new Promise((resolve) => stdout.once('data', (data: Buffer) => resolve(String(data).trim()))),
			),
		);
		for (const { stdin } of others) stdin.end();
		expect(said.sort()).toEqual(['got', 'not', 'not', 'not', 'not', 'not']);
	});
});
