import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { makePortable, type BuiltPage } from './portable-links.ts';

/** Every file of a folder, from its root, with forward slashes, sorted. */
export function listFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
		.sort();
}

/** Every page of a built folder, with what it says of itself and its links made relative. */
export function readPages(folder: string): BuiltPage[] {
	return listFiles(folder)
		.filter((file) => file.endsWith('.html'))
		.map((file) => makePortable(file, readFileSync(join(folder, file), 'utf8')));
}
