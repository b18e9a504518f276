/**
 * Does something once when the program is asked to end: by Ctrl+C, by SIGTERM, or because the npm that runs it was.
 *
 * @param stop is given the exit code that a shell gives for the signal, and ends the program
 */
export function whenStopped(stop: (exitCode: number) => void): void {
	process.once('SIGINT', () => stop(130));
	process.once('SIGTERM', () => stop(143));
	// npm sends SIGTERM to the shell between it and this program, which ends without handing it on.
	const parent = process.ppid;
	const watch = () => process.ppid !== parent && stop(143);
	if (process.env.npm_lifecycle_event) setInterval(watch, 200).unref();
}
