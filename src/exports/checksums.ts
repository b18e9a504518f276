import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../publish/read-pages.ts';
import { formatChecksums } from './archive.ts';

/** The list of checksums in the folder of downloads. */
export const SUMS_FILE = 'SHA256SUMS';

/** The SHA-256 of every file of a folder but the list itself, as `sha256sum -c` reads it. */
export function listChecksums(folder: string): string {
	const files = listFiles(folder).filter((file) => file !== SUMS_FILE);
	return formatChecksums(Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file))])));
}
