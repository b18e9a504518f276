/** What a system's error means for a build. */
const MEANINGS: Readonly<Record<string, string>> = {
	ENOSPC: 'The disk is full: make room',
	EDQUOT: 'This account may not write more to the disk: make room',
	EROFS: 'The disk can only be read: work in a copy elsewhere',
	EACCES: 'A file or folder may not be written: allow it',
	ENOENT: 'A file is missing: take it from the repository again or, where it is in node_modules, delete that folder',
	EPERM: 'A file or folder may not be written: allow it',
};

/** Tells in a sentence that the disk, and not the project, stopped a build; nothing if it did not. */
export function explainSystemFault(error: unknown): string | undefined {
	if (!(error instanceof Error)) return undefined;
	const { code, path } = error as NodeJS.ErrnoException;
	// A file that is missing and has no name is none of the disk.
	const isTold = code !== undefined && code in MEANINGS && (code !== 'ENOENT' || path !== undefined);
	if (!isTold) return explainSystemFault(error.cause);
	const place = path === undefined ? '' : ` (${path})`;
	return `${MEANINGS[code]}, and try again${place}. Nothing was published; the last good site is as it was.`;
}
