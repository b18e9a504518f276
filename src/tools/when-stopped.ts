/** Does something once, which ends the program, when that is asked to end: by Ctrl+C, SIGTERM, or the end of npm. */
export function whenStopped(stop: (signal: 'SIGINT' | 'SIGTERM') => void): void {
	process.once('SIGINT', () => stop('SIGINT'));
	process.once('SIGTERM', () => stop('SIGTERM'));
	// npm sends SIGTERM to the shell between it and this program, which ends without handing it on.
	const parent = process.ppid;
	const watch = () => process.ppid !== parent && process.kill(process.pid, 'SIGTERM');
	if (process.env.npm_lifecycle_event) setInterval(watch, 200).unref();
}
