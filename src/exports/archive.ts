import { createHash } from 'node:crypto';
import { zipSync, type Zippable } from 'fflate';

const COMPRESSED = /\.(png|woff2|zip|epub|pdf)$/;
/** The date of every file, whenever and wherever a build runs: archives hold times without a zone. */
const FILE_DATE = new Date(2020, 0, 1);

/** Files by their path, with forward slashes. Text is stored as UTF-8. */
export type ArchiveFiles = Readonly<Record<string, Uint8Array | string>>;

/** Packs files into a ZIP archive that is the same whenever they are. One may have to be the `first`, uncompressed: an e-book's media type. */
export function packArchive(files: ArchiveFiles, first?: string): Uint8Array {
	const paths = Object.keys(files)
		.filter((path) => path !== first)
		.sort();
	const entries = [...(first === undefined ? [] : [first]), ...paths].map((path): [string, Zippable[string]] => [
		path,
		[toBytes(files[path]!), { level: path === first || COMPRESSED.test(path) ? 0 : 9, mtime: FILE_DATE }],
	]);
	return zipSync(Object.fromEntries(entries));
}

/** The checksums of files as `sha256sum` writes and checks them: one line a file, sorted by path. */
export function formatChecksums(files: ArchiveFiles): string {
	return Object.keys(files)
		.sort()
		.map((path) => `${checksum(toBytes(files[path]!))}  ${path}\n`)
		.join('');
}

/** The SHA-256 of a file, in small hexadecimal letters. */
export function checksum(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

function toBytes(content: Uint8Array | string): Uint8Array {
	return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
