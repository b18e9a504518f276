import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../publish/read-pages.ts';

/** A file in which two folders differ. */
export interface Difference {
	/** From the folders' roots. */
	file: string;
	/** How, in a few words: which is missing where, or how many bytes differ from which on. */
	how: string;
}

/** Compares two folders file by file and byte by byte. */
export function compareFolders(first: string, second: string): Difference[] {
	const files = [listFiles(first), listFiles(second)].map((list) => new Set(list));
	const [inFirst, inSecond] = files as [Set<string>, Set<string>];
	return [...new Set([...inFirst, ...inSecond])].sort().flatMap((file) => {
		if (!inFirst.has(file)) return [{ file, how: 'is only in the second' }];
		if (!inSecond.has(file)) return [{ file, how: 'is only in the first' }];
		const how = compareBytes(readFileSync(join(first, file)), readFileSync(join(second, file)));
		return how === undefined ? [] : [{ file, how }];
	});
}

/** How two files differ; undefined if they do not. */
export function compareBytes(first: Buffer, second: Buffer): string | undefined {
	if (first.equals(second)) return undefined;
	if (first.length !== second.length)
		return `has ${first.length} bytes in the first and ${second.length} in the second`;
	const places = [...first.keys()].filter((at) => first[at] !== second[at]);
	return `differs in ${places.length} of ${first.length} bytes, from byte ${places[0]} to byte ${places.at(-1)}`;
}
