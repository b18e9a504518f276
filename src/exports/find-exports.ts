import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../build/read-pages.ts';
import { checksum } from './archive.ts';
import type { Export } from './define-export.ts';

/** A file of an export, as a reader gets it. */
export interface FoundFile {
	/** From the site's root. */
	file: string;
	bytes: number;
	/** In small hexadecimal letters. */
	sha256: string;
}

/** An export with what of it is there. */
export interface FoundExport {
	declared: Export;
	own: FoundFile | undefined;
	parts: FoundFile[];
}

/** What is there in a built folder of each export, whichever command made it. */
export function findExports(folder: string, exports: readonly Export[]): FoundExport[] {
	const files = listFiles(folder);
	const read = (file: string): FoundFile => {
		const content = readFileSync(join(folder, file));
		return { file, bytes: content.length, sha256: checksum(content) };
	};
	return exports.map((declared) => {
		const { file, parts } = declared;
		return {
			declared,
			own: existsSync(join(folder, file)) ? read(file) : undefined,
			parts: parts ? files.filter((one) => one.startsWith(parts.start)).map(read) : [],
		};
	});
}
