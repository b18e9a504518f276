import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { DECOY_PAGE } from '../../src/engine/addresses.ts';
import { makePortable } from '../../src/build/portable-links.ts';
import { listFiles } from '../../src/build/read-pages.ts';
import { readContentFiles } from '../../src/engine/read-files.ts';
import { loadContent } from '../../src/content/content.ts';
import { ONE_PAGE_FILE } from '../../src/exports/define-export.ts';

/** The folder under test. `npm test` builds it first. */
export const DIST = join(process.cwd(), 'dist');

/** The site's own facts, its records and sources, as the build read them. */
export const { site, facts, sources, chapters, languages } = loadContent(readContentFiles(process.cwd()));

/** Every file of the built site. */
export const files = listFiles(DIST);

/** Whether a file is a page in another language: it has a shell of its own. */
export const isInLanguage = (file: string): boolean => languages.some(({ slug }) => file === `${slug}.html`);

/** Every page of the built site, and the one page with everything, which is an export made of them. */
export const pagesAndOnePage = files
	.filter((file) => file.endsWith('.html') && file !== DECOY_PAGE)
	.map((file) => makePortable(file, textOf(file)));

/** Every page of the built site. */
export const pages = pagesAndOnePage.filter(({ file }) => file !== ONE_PAGE_FILE);

/** A file's text. */
export function textOf(file: string): string {
	return readFileSync(join(DIST, file), 'utf8');
}

/** A file's size in bytes as a server sends it, compressed with Brotli at its best. */
export function compressedBytes(file: string): number {
	const known = compressed.get(file);
	if (known !== undefined) return known;
	const bytes = brotliCompressSync(readFileSync(join(DIST, file))).length;
	compressed.set(file, bytes);
	return bytes;
}

/** Found once: every page loads the same files. */
const compressed = new Map<string, number>();
