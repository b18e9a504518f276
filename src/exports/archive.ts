import { createHash } from 'node:crypto';
import { crc32, deflateRawSync } from 'node:zlib';

/** Kinds of files that are compressed already. */
const COMPRESSED = /\.(png|woff2|zip|epub|pdf)$/;

/** How hard files are pressed, and in how much memory. Node presses them to 97 hundredths of what a library in JavaScript does. */
const PRESSED = { level: 9, memLevel: 9 };

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
	const entries: Entry[] = [];
	let at = 0;
	for (const path of first === undefined ? others : [first, ...others]) {
		const entry = toEntry(path, toBytes(files[path]!), path === first || COMPRESSED.test(path), at);
		entries.push(entry);
		at += entry.local.length + entry.data.length;
	}
	const directory = Buffer.concat(entries.map(({ central }) => central));
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(entries.length, 8);
	end.writeUInt16LE(entries.length, 10);
	end.writeUInt32LE(directory.length, 12);
	end.writeUInt32LE(at, 16);
	return new Uint8Array(Buffer.concat([...entries.flatMap(({ local, data }) => [local, data]), directory, end]));
}

/** A file as an archive holds it. */
interface Entry {
	/** What stands before it. */
	local: Buffer;
	data: Uint8Array;
	/** What the list at the end of the archive says of it. */
	central: Buffer;
}

/** Names are in UTF-8. */
const UTF8_NAMES = 0x0800;

/** 1 January 2020, midnight, as archives write it: the date of every file, whenever and wherever a build runs. */
const FILE_DATE = ((2020 - 1980) << 9) | (1 << 5) | 1;

/** The version of the format that a reader must know: folders and pressed files. */
const NEEDED = 20;

/** @param at how many bytes of the archive stand before it */
function toEntry(path: string, content: Uint8Array, isStored: boolean, at: number): Entry {
	const name = Buffer.from(path, 'utf8');
	const data = isStored ? content : deflateRawSync(content, PRESSED);
	// The same twenty-six bytes stand before the file and in the list.
	const common = Buffer.alloc(26);
	common.writeUInt16LE(NEEDED, 0);
	common.writeUInt16LE(UTF8_NAMES, 2);
	common.writeUInt16LE(isStored ? 0 : 8, 4);
	common.writeUInt16LE(FILE_DATE, 8);
	common.writeUInt32LE(crc32(content), 10);
	common.writeUInt32LE(data.length, 14);
	common.writeUInt32LE(content.length, 18);
	common.writeUInt16LE(name.length, 22);
	// Nothing beside the name; in the list no comment, the first disk, no attributes.
	const rest = Buffer.alloc(14);
	rest.writeUInt32LE(at, 10);
	return {
		local: Buffer.concat([signed(0x04034b50), common, name]),
		data,
		central: Buffer.concat([signed(0x02014b50, NEEDED), common, rest, name]),
	};
}

/** The four bytes that a part begins with and, in the list, the version of the format that it was made in. */
function signed(signature: number, madeBy?: number): Buffer {
	const bytes = Buffer.alloc(madeBy === undefined ? 4 : 6);
	bytes.writeUInt32LE(signature, 0);
	if (madeBy !== undefined) bytes.writeUInt16LE(madeBy, 4);
	return bytes;
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
