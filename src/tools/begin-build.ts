import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { takeBuildLock } from '../build/build-lock.ts';
import { recoverSwap } from '../build/publish-folder.ts';
import { tellFailure } from './tell-failure.ts';
import { whenStopped } from './when-stopped.ts';

/** Keeps other builds out, or ends the program; clears what an interrupted one has left. Gives what ends the build and clears its folders. */
export function beginBuild(root: string, folders: readonly string[]): () => void {
	let giveBack: () => void;
	try {
		giveBack = takeBuildLock(root);
	} catch (error) {
		tellFailure(error);
		process.exit();
	}
	const clear = () => {
		for (const folder of folders) rmSync(folder, { recursive: true, force: true });
	};
	const end = () => {
		clear();
		giveBack();
	};
	whenStopped((signal) => {
		end();
		console.error('Stopped. Nothing was published; the last good site is as it was.');
		// What other threads were writing meanwhile would stay behind.
		clear();
		// By the signal and not by `process.exit`, which ends threads in order: V8 fails where one is loading WebAssembly.
		process.kill(process.pid, signal);
	});
	recoverSwap(join(root, 'dist'));
	clear();
	return end;
}
