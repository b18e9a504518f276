import { explainSystemFault } from '../build/system-fault.ts';

/** Tells what stopped a command: in words or, where it is a fault of the code, with all that Node knows of it. */
export function tellFailure(error: unknown): void {
	const told = error instanceof Error && 'isTold' in error ? error.message : explainSystemFault(error);
	console.error(told ?? error);
	process.exitCode = 1;
}

// Whoever imports this first is told so, too, of what stops the modules after it: they read fonts before anything runs.
process.on('uncaughtException', (error) => {
	tellFailure(error);
	process.exit();
});
