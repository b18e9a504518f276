/**
 * Does something once when the program is asked to end: by Ctrl+C, by SIGTERM, or because the npm that runs it was. What
 * is done ends the program; it is given the signal, whose usual doing is restored.
 */
export function whenStopped(stop: (signal: 'SIGINT' | 'SIGTERM') => void): void {
	process.once('SIGINT', () => stop('SIGINT'));
	process.once('SIGTERM', () => stop('SIGTERM'));
	// npm sends SIGTERM to the shell between it and this program, which ends without handing it on.
	const parent = process.ppid;
	const watch = () => process.ppid !== parent && process.kill(process.pid, 'SIGTERM');
	if (process.env.npm_lifecycle_event) setInterval(watch, 200).unref();
}
