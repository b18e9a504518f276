import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../build/read-pages.ts';

/** The list of checksums in the folder of downloads. */
export const SUMS_FILE = 'SHA256SUMS';

/** The SHA-256 of every file of a folder but the list itself, as `sha256sum -c` reads it. */
export function listChecksums(folder: string): string {
	return listFiles(folder)
		.filter((file) => file !== SUMS_FILE)
		.map(
			(file) =>
				`${createHash('sha256')
					.update(readFileSync(join(folder, file)))
					.digest('hex')}  ${file}\n`,
		)
		.join('');
}
