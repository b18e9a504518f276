import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Change } from '../schemas/change.ts';
import type { Site } from '../schemas/site.ts';
import { movedChapter } from './moved-chapter.ts';
import { sameTextMarkdown } from './same-text.ts';

/** What ours is compared with, in the versions compared. */
export const STARLIGHT_PACKAGES = { '@astrojs/starlight': '0.42.4', astro: '7.3.5' } as const;

/** A site that can be built again and again. */
export interface BenchSite {
	name: string;
	folder: string;
	/** The script that builds it, with arguments, for Node. */
	build: readonly string[];
	/** Caches and results to remove, so that the next build is cold. */
	leftovers: readonly string[];
	/** How many pages it builds, without the one for wrong addresses. */
	pages: number;
	/** The file of the page that is weighed, in `dist`, as an address. */
	page: string;
}

/** Which pages a site is made of. */
export interface BenchPages {
	/** The slug of the chapter whose text fills the pages. */
	chapter: string;
	/** How many pages there are to be. */
	pages: number;
}

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

/** The project's chapters, in reading order. */
export function ownChapters(root: string): Site['chapters'] {
	return (parse(readFileSync(join(root, 'content/site.yaml'), 'utf8')) as Site).chapters;
}

/** The text of a chapter. */
function chapterText(root: string, chapter: string): string {
	const path = join(root, `content/chapters/${chapter}.mdx`);
	if (!existsSync(path))
		throw new Error(`There is no chapter content/chapters/${chapter}.mdx: name another with --chapter.`);
	return readFileSync(path, 'utf8');
}

/**
 * Lays out this very site in a folder, filled up with copies of one chapter, in place of what was there. The site's own chapters stay,
 * because each page links to some of them, and count as pages.
 */
export function makeOwnSite(root: string, folder: string, { chapter, pages }: BenchPages): BenchSite {
	for (const source of SOURCES) {
		rmSync(join(folder, source), { recursive: true, force: true });
		if (existsSync(join(root, source))) cpSync(join(root, source), join(folder, source), { recursive: true });
	}
	linkPackages(join(root, 'node_modules'), join(folder, 'node_modules'));

	const sitePath = join(folder, 'content/site.yaml');
	const site = parse(readFileSync(sitePath, 'utf8')) as Site;
	const text = chapterText(root, chapter);
	const copies = Array.from({ length: Math.max(0, pages - site.chapters.length) }, (_, index) => ({
		// In a folder of their own they stay out of the menu at the head of each page.
		file: `copies/page-${index + 1}`,
		label: `Page ${index + 1}`,
	}));
	for (const { file } of copies) write(join(folder, `content/chapters/${file}.mdx`), movedChapter(text, chapter, file));
	site.chapters.push(...copies);
	writeFileSync(sitePath, stringify(site));
	const changesPath = join(folder, 'content/changes.yaml');
	const changes = parse(readFileSync(changesPath, 'utf8')) as Change[];
	changes.at(-1)!.chapters.push(...copies.map(({ file }) => file));
	writeFileSync(changesPath, stringify(changes));

	return {
		name: 'this site',
		folder,
		build: ['src/commands/build.ts', '--pages-only'],
		leftovers: ['dist', '.dist-next', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
		pages: site.chapters.length,
		page: `${chapter}.html`,
	};
}

/**
 * Lays out a plain Starlight site of copies of one built page's text in the folder where Starlight is installed.
 * The project must have been built.
 */
export function makeStarlightSite(root: string, folder: string, { chapter, pages }: BenchPages): BenchSite {
	rmSync(join(folder, 'src'), { recursive: true, force: true });
	write(
		join(folder, 'astro.config.mjs'),
		`import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [starlight({ title: 'Plain Starlight' })] });
`,
	);
	write(
		join(folder, 'src/content.config.ts'),
		`import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
	);
	const text = sameTextMarkdown(readFileSync(join(root, `dist/${chapter}.html`), 'utf8'));
	for (let index = 0; index < pages; index++)
		write(join(folder, `src/content/docs/${index === 0 ? 'index' : `page-${index}`}.md`), text);

	return {
		name: 'plain Starlight',
		folder,
		build: ['node_modules/astro/bin/astro.mjs', 'build'],
		leftovers: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
		pages,
		page: 'page-1/',
	};
}

/** Installs Starlight into a folder. */
export function installStarlight(folder: string): void {
	write(
		join(folder, 'package.json'),
		JSON.stringify({ name: 'plain-starlight', private: true, type: 'module', dependencies: STARLIGHT_PACKAGES }),
	);
	const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
		cwd: folder,
		stdio: ['ignore', 'ignore', 'inherit'],
		shell: process.platform === 'win32',
	});
	if (status !== 0)
		throw new Error(
			'Starlight could not be installed, as npm says above: check the network, then run the bench again.',
		);
}

/** Removes everything a build left, so that the next one is cold. */
export function clean({ folder, leftovers }: BenchSite): void {
	for (const leftover of leftovers) rmSync(join(folder, leftover), { recursive: true, force: true });
}

/**
 * Links every package by itself: with one link for the whole folder, Astro would keep its caches in the checkout
 * and builds would not be cold.
 */
function linkPackages(from: string, to: string): void {
	if (existsSync(to)) return;
	mkdirSync(to, { recursive: true });
	for (const name of readdirSync(from))
		if (!name.startsWith('.')) symlinkSync(join(from, name), join(to, name), 'junction');
}

function write(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}
