import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ToldError } from '../text/told-error.ts';

/** The file that says that a build is running, from the project's root. */
export const LOCK_FILE = '.build-lock';

/** Another build is running in the same folder. Its message names it and says what to do. */
export class BuildLockError extends ToldError {
	constructor(holder: number) {
		super(
			`Another build is running here (process ${holder}). Nothing was built: wait until it has ended, and try again. ` +
				`If process ${holder} is no build, delete ${LOCK_FILE}.`,
		);
		this.name = 'BuildLockError';
	}
}

/** Makes this process the only one that builds here, and gives what ends that; throws a BuildLockError. A release's lock is shared by its build. */
export function takeBuildLock(root: string): () => void {
	const file = join(root, LOCK_FILE);
	while (!create(file)) {
		const holder = holderOf(file);
		if (holder === undefined) continue;
		if (holder === process.ppid) return () => undefined;
		// This process asks only once. A lock with its number was left by an earlier process that had the same number.
		if (holder !== process.pid && isRunning(holder)) throw new BuildLockError(holder);
		removeLock(file, holder);
	}
	return () => rmSync(file, { force: true });
}

/** Writes the lock if there is none: the file system sees to it that only one process can. */
function create(file: string): boolean {
	try {
		writeFileSync(file, `${process.pid}\n`, { flag: 'wx' });
		return true;
	} catch (error) {
		if (hasCode(error, 'EEXIST')) return false;
		// A full disk leaves a lock without a number.
		rmSync(file, { force: true });
		throw error;
	}
}

/** The process that holds the lock; 0 if it names none, and undefined if there is no lock any more. */
function holderOf(file: string, isLastTry = false): number | undefined {
	try {
		const holder = Number.parseInt(readFileSync(file, 'utf8'), 10) || 0;
		if (holder !== 0 || isLastTry) return holder;
	} catch (error) {
		if (hasCode(error, 'ENOENT')) return undefined;
		throw error;
	}
	// The other process may be about to write its number.
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
	return holderOf(file, true);
}

function isRunning(pid: number): boolean {
	if (pid === 0) return false;
	try {
		// Signal 0 only asks whether there is such a process.
		return process.kill(pid, 0);
	} catch (error) {
		return hasCode(error, 'EPERM');
	}
}

const hasCode = (error: unknown, code: string) => (error as NodeJS.ErrnoException).code === code;

/** Removes the lock of a process that is no more. It is renamed, which only one can, and given back if it turns out to be a new one. */
function removeLock(file: string, holder: number): void {
	const aside = `${file}-${process.pid}`;
	try {
		renameSync(file, aside);
	} catch (error) {
		if (hasCode(error, 'ENOENT')) return;
		throw error;
	}
	if (holderOf(aside) === holder || existsSync(file)) rmSync(aside);
	else renameSync(aside, file);
}
