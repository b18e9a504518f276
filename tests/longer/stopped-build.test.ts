import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';

// The frame of a build, with a small site in place of the pages, in a process of its own that is stopped at each of its
// steps on the disk in turn: what is published is the old site or the new one, and whole, and the next build is not hurt.

const PAGES = ['index.html', 'help.html', 'about.html'];

/** What a build does on the disk, told to stop at one of these steps: killed, or with an error of the system. */
const PROGRAM = `
	import fs from 'node:fs';
	import { syncBuiltinESMExports } from 'node:module';
	import { join } from 'node:path';
	const [root, version, stopAt, how] = process.argv.slice(1);
	let steps = 0;
	for (const name of ['writeFileSync', 'mkdirSync', 'renameSync', 'rmSync']) {
		const real = fs[name];
		fs[name] = (path, ...rest) => {
			if (name === 'rmSync' && !fs.existsSync(path)) return;
			steps += 1;
			if (steps === Number(stopAt)) {
				if (how === 'SIGKILL') {
					// Half of a folder is gone when its removal is cut short, half a file is there when its writing is.
					if (name === 'rmSync' && fs.statSync(path).isDirectory()) real(join(path, fs.readdirSync(path)[0]));
					if (name === 'writeFileSync') real(path, 'half');
					process.kill(process.pid, 'SIGKILL');
				}
				throw Object.assign(new Error(how + ': said by a test'), { code: how, path });
			}
			return real(path, ...rest);
		};
	}
	syncBuiltinESMExports();
	const { beginBuild } = await import(join(process.cwd(), 'src/tools/begin-build.ts'));
	const { swapIn } = await import(join(process.cwd(), 'src/build/publish-folder.ts'));
	const { explainSystemFault } = await import(join(process.cwd(), 'src/build/system-fault.ts'));
	const next = join(root, '.dist-next');
	try {
		const end = beginBuild(root, [next]);
		try {
			fs.mkdirSync(next);
			for (const page of ${JSON.stringify(PAGES)}) fs.writeFileSync(join(next, page), version);
			swapIn(next, join(root, 'dist'));
			console.log(steps);
		} finally {
			end();
		}
	} catch (error) {
		console.error(explainSystemFault(error) ?? error.stack);
		process.exit(1);
	}`;

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'stopped-'));
	mkdirSync(join(root, 'dist'));
	for (const page of PAGES) writeFileSync(join(root, 'dist', page), 'old');
});

afterEach(() => rmSync(root, { recursive: true }));

const build = (version: string, stopAt = 0, how = '') =>
	spawnSync(process.execPath, ['--input-type=module', '-e', PROGRAM, root, version, String(stopAt), how], {
		encoding: 'utf8',
	});

/** What is published: the version of every page of a whole site. */
function published(): string {
	expect(readdirSync(join(root, 'dist')).sort()).toEqual([...PAGES].sort());
	const versions = new Set(PAGES.map((page) => readFileSync(join(root, 'dist', page), 'utf8')));
	expect(versions.size).toBe(1);
	return [...versions][0]!;
}

// The lock, a folder, three pages, the last site aside, the new one there, the last one away.
const STEPS = 8;

test('a build takes so many steps', () => {
	expect(build('new')).toMatchObject({ status: 0, stdout: `${STEPS}\n` });
	expect(published()).toBe('new');
	expect(readdirSync(root)).toEqual(['dist']);
});

const steps = Array.from({ length: STEPS }, (_, index) => index + 1);

describe('a build that is killed', () => {
	it.each(steps)('at step %i leaves one whole site, and the next build publishes its own and clears up', (step) => {
		expect(build('new', step, 'SIGKILL').signal).toBe('SIGKILL');
		// Between the two renames the last site lies aside, whole, until the next build puts it back.
		if (step === 7) expect(readdirSync(join(root, 'dist-last')).sort()).toEqual([...PAGES].sort());
		else expect(published()).toBe(step < 7 ? 'old' : 'new');

		expect(build('newest').status).toBe(0);
		expect(published()).toBe('newest');
		expect(readdirSync(root)).toEqual(['dist']);
	});
});

describe.each([
	['ENOSPC', 'The disk is full'],
	['EROFS', 'The disk can only be read'],
])('a build that the system answers with %s', (code, words) => {
	it.each(steps.slice(0, -1))('at step %i says so in a sentence, and the old site stays', (step) => {
		const { status, stderr } = build('new', step, code);
		expect(stderr).toMatch(new RegExp(`^${words}.*Nothing was published; the last good site is as it was\\.\\n$`));
		expect(status).toBe(1);
		expect(published()).toBe('old');
		expect(readdirSync(root)).toEqual(['dist']);
	});

	it('when only the last site is to be cleared away has published the new one', () => {
		expect(build('new', STEPS, code)).toMatchObject({ status: 0, stderr: '' });
		expect(published()).toBe('new');
	});
});
