/** Stops a command. Its message says in words what is wrong and what to do, and needs no stack. */
export class ToldError extends Error {
	/** Asked for in place of the class, which is another one in a bundle and is lost on the way from a thread. */
	readonly isTold = true;
}
