import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Change } from '../schemas/change.ts';
import type { Site } from '../schemas/site.ts';
import { movedChapter } from './moved-chapter.ts';

/** A site that can be built again and again, into `dist` of its folder. */
export interface BenchSite {
	name: string;
	folder: string;
	/** The script that builds it, with arguments, for Node. */
	build: readonly string[];
	/** Caches and results to remove, so that the next build is cold. */
	leftovers: readonly string[];
	/** The file of the page that is weighed, in `dist`. */
	page: string;
}

/** The chapter that generated ones are copies of. One with charts cannot be: a chart stands in one chapter alone. */
const COPIED = 'announcement';

/** The page that is weighed: a chapter of text. */
export const WEIGHED = 'announcement';

/** What a checkout consists of, as far as a build reads it. */
const SOURCES = [
	'package.json',
	'tsconfig.json',
	'astro.config.mjs',
	'CITATION.cff',
	'src',
	'content',
	'public',
] as const;

/**
 * Lays out this very site in a folder, with so many chapters more, in place of what was there. Each is a copy of a chapter
 * that cites as many facts, which are those of the site, and draws as many charts. The site's own chapters stay: each page links
 * to some of them.
 */
export function makeOwnSite(root: string, folder: string, generated: number): BenchSite {
	for (const source of SOURCES) {
		rmSync(join(folder, source), { recursive: true, force: true });
		if (existsSync(join(root, source))) cpSync(join(root, source), join(folder, source), { recursive: true });
	}
	linkPackages(join(root, 'node_modules'), join(folder, 'node_modules'));

	// In a folder of their own they stay out of the menu at the head of each page.
	const copies = Array.from({ length: generated }, (_, index) => ({
		file: `copies/page-${index + 1}`,
		label: `Page ${index + 1}`,
	}));
	const text = readFileSync(join(root, `content/chapters/${COPIED}.mdx`), 'utf8');
	for (const { file } of copies) write(join(folder, `content/chapters/${file}.mdx`), movedChapter(text, COPIED, file));
	change<Site>(join(folder, 'content/site.yaml'), (site) =>
		site.chapters.push(...copies.map(({ file, label }) => ({ file, label }))),
	);
	change<Change[]>(join(folder, 'content/changes.yaml'), (changes) =>
		changes.at(-1)!.chapters.push(...copies.map(({ file }) => file)),
	);
	return {
		name: 'This site',
		folder,
		build: ['src/commands/build.ts', '--pages-only'],
		leftovers: ['dist', '.dist-next', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
		page: `${WEIGHED}.html`,
	};
}

/** Removes everything a build left, so that the next one is cold. */
export function clean({ folder, leftovers }: BenchSite): void {
	for (const leftover of leftovers) rmSync(join(folder, leftover), { recursive: true, force: true });
}

/**
 * Links every package by itself: with one link for the whole folder, Astro would keep its caches in the checkout
 * and builds would not be cold.
 */
export function linkPackages(from: string, to: string): void {
	if (existsSync(to)) return;
	mkdirSync(to, { recursive: true });
	for (const name of readdirSync(from))
		if (!name.startsWith('.')) symlinkSync(join(from, name), join(to, name), 'junction');
}

function change<T>(path: string, make: (value: T) => unknown): void {
	const value = parse(readFileSync(path, 'utf8')) as T;
	make(value);
	writeFileSync(path, stringify(value));
}

function write(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}
