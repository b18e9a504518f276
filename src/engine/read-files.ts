import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { normaliseText } from '../text/sound-text.ts';

/** The text of files of the content, each by its path from the project's root, with forward slashes. */
export type ContentFiles = Readonly<Record<string, string>>;
/** Every content file, its text normalised. */
export const readContentFiles = (root: string): Record<string, string> =>
	Object.fromEntries(contentPaths(root).map((path) => [path, readTextFile(root, path)]));

/** The text of one file, normalised, by its path from the project's root. */
export const readTextFile = (root: string, path: string): string =>
	normaliseText(readFileSync(join(root, path), 'utf8'));

/** The newest change of any content file, to know when to read again. */
export const contentVersion = (root: string): number =>
	Math.max(...contentPaths(root).map((path) => statSync(join(root, path)).mtimeMs));

const contentPaths = (root: string): string[] =>
	readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(yaml|mdx)$/.test(file))
		.map((file) => `content/${file.replaceAll('\\', '/')}`)
		.sort();
