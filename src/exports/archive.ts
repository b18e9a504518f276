import { createHash } from 'node:crypto';
import { zipSync, type Zippable } from 'fflate';

/** Kinds of files that are compressed already. */
const COMPRESSED = /\.(png|woff2|zip|epub|pdf)$/;

/** The date of every file in an archive, in local time as archives have it: it is the same wherever a build runs. */
const FILE_DATE = new Date(2020, 0, 1);

const LEVEL = 9;

/** Files by their path, with forward slashes. Text is stored as UTF-8. */
export type ArchiveFiles = Readonly<Record<string, Uint8Array | string>>;

/**
 * Packs files into a ZIP archive that is the same byte for byte whenever the files are: sorted by path, with one date.
 *
 * @param first a file that must come first and uncompressed, as the media type of an e-book
 */
export function packArchive(files: ArchiveFiles, first?: string): Uint8Array {
	const others = Object.keys(files)
		.filter((path) => path !== first)
		.sort();
	const entries: Zippable = {};
	for (const path of first === undefined ? others : [first, ...others]) {
		const isStored = path === first || COMPRESSED.test(path);
		entries[path] = [toBytes(files[path]!), { level: isStored ? 0 : LEVEL, mtime: FILE_DATE }];
	}
	return zipSync(entries);
}

/** The checksums of files as `sha256sum` writes and checks them: one line a file, sorted by path. */
export function formatChecksums(files: ArchiveFiles): string {
	return Object.keys(files)
		.sort()
		.map((path) => `${createHash('sha256').update(toBytes(files[path]!)).digest('hex')}  ${path}\n`)
		.join('');
}

function toBytes(content: Uint8Array | string): Uint8Array {
	return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
