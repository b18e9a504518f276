import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ToldError } from '../../text/told-error.ts';

/** Whether a program is on PATH. */
export function hasProgram(name: string, path = process.env.PATH ?? ''): boolean {
	return path.split(delimiter).some((folder) => {
		try {
			accessSync(join(folder, name), constants.X_OK);
			return true;
		} catch {
			return false;
		}
	});
}

interface RunOptions {
	cwd?: string;
	/** What it is called when it fails, if not by its command. */
	title?: string;
	/** True where the program's own words are for the user and shown as they come. */
	shown?: boolean;
}

/** Runs a program to its end, and gives what it printed; it is stopped when this one is. Throws with its last words. */
export async function runProgram(
	command: string,
	args: readonly string[],
	{ cwd, title = command, shown = false }: RunOptions = {},
): Promise<string> {
	const child = spawn(command, args, { cwd, stdio: shown ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
	const stop = () => child.kill();
	process.once('exit', stop);
	let printed = '';
	let complaints = '';
	child.stdout?.setEncoding('utf8').on('data', (text: string) => (printed += text));
	child.stderr?.setEncoding('utf8').on('data', (text: string) => (complaints += text));
	try {
		const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
		if (code !== 0) throw new ProgramError(title, signal ?? `exit code ${code}`, complaints || printed);
		return printed;
	} finally {
		process.off('exit', stop);
	}
}

export class ProgramError extends ToldError {
	constructor(title: string, how: string, words: string) {
		const last = words.trim().split('\n').slice(-3).join(' ');
		super(`${title} failed (${how})${last ? `: ${last}` : ''}`);
		this.name = 'ProgramError';
	}
}
