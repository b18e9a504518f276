import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BenchSite } from './sites.ts';

/**
 * What ours is compared with, and what it is compared by, in exact versions: why these is in decision 34. They are installed
 * into a folder of their own when a bench is run, and are no dependencies of the project.
 */
export const PEER_PACKAGES = {
	astro: '7.3.5',
	'@astrojs/starlight': '0.42.4',
	'@11ty/eleventy': '3.1.8',
	vitepress: '1.6.4',
	lighthouse: '13.5.0',
} as const;

/** A page as Markdown, with its title apart. */
export interface PeerPage {
	title: string;
	text: string;
}

/** Lays out the site of a peer in a folder that finds its packages: as many pages as there are to be, of the same text. */
type MakePeer = (folder: string, packages: string, page: PeerPage, pages: number) => BenchSite;

const astroLeftovers = ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'];

/** The peers, by name: each as its own manual begins, without styles or scripts that it does not bring. */
export const PEERS: Readonly<Record<'Astro' | 'Starlight' | 'Eleventy' | 'VitePress', MakePeer>> = {
	Astro(folder, packages, page, pages) {
		write(
			join(folder, 'src/layouts/Page.astro'),
			`---
const { frontmatter } = Astro.props;
---
<!doctype html>
<html lang="en-GB">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width" />
		<title>{frontmatter.title}</title>
	</head>
	<body><main><h1>{frontmatter.title}</h1><slot /></main></body>
</html>
`,
		);
		write(join(folder, 'astro.config.mjs'), `export default { build: { format: 'file' } };\n`);
		writePages(folder, 'src/pages', pages, matter({ layout: '../layouts/Page.astro', title: page.title }) + page.text);
		return {
			name: 'Astro',
			folder,
			build: [join(packages, 'astro/bin/astro.mjs'), 'build'],
			leftovers: astroLeftovers,
			page: 'page-1.html',
		};
	},
	Starlight(folder, packages, page, pages) {
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
		writePages(folder, 'src/content/docs', pages, matter({ title: page.title }) + page.text);
		return {
			name: 'Starlight',
			folder,
			build: [join(packages, 'astro/bin/astro.mjs'), 'build'],
			leftovers: astroLeftovers,
			page: 'page-1/index.html',
		};
	},
	Eleventy(folder, packages, page, pages) {
		write(
			join(folder, '_includes/page.njk'),
			`<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ title }}</title></head>
<body><main><h1>{{ title }}</h1>{{ content | safe }}</main></body></html>
`,
		);
		write(
			join(folder, 'eleventy.config.js'),
			`export default () => ({ markdownTemplateEngine: false, dir: { input: '.', output: 'dist' } });\n`,
		);
		writePages(folder, '.', pages, matter({ layout: 'page.njk', title: page.title }) + page.text);
		return {
			name: 'Eleventy',
			folder,
			build: [join(packages, '@11ty/eleventy/cmd.cjs'), '--quiet'],
			leftovers: ['dist'],
			page: 'page-1/index.html',
		};
	},
	VitePress(folder, packages, page, pages) {
		write(
			join(folder, '.vitepress/config.mjs'),
			`export default { title: 'Plain VitePress', outDir: 'dist', ignoreDeadLinks: true };\n`,
		);
		// Its pages are templates of Vue: what looks like one in the text is text.
		writePages(
			folder,
			'.',
			pages,
			`${matter({ title: page.title })}# ${page.title}\n\n::: v-pre\n\n${page.text}\n\n:::\n`,
		);
		return {
			name: 'VitePress',
			folder,
			build: [join(packages, 'vitepress/bin/vitepress.js'), 'build'],
			leftovers: ['dist', '.vitepress/cache', '.vitepress/.temp', 'node_modules'],
			page: 'page-1.html',
		};
	},
};

/**
 * Installs the packages into a folder, unless the same are there already.
 *
 * @returns the folder of the packages
 */
export function installPeers(folder: string): string {
	const packages = join(folder, 'node_modules');
	const done = join(folder, 'installed');
	if (existsSync(done)) return packages;
	write(
		join(folder, 'package.json'),
		JSON.stringify({ name: 'bench-peers', private: true, type: 'module', dependencies: PEER_PACKAGES }),
	);
	const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
		cwd: folder,
		stdio: ['ignore', 'ignore', 'inherit'],
		shell: process.platform === 'win32',
	});
	if (status !== 0)
		throw new Error(
			'The peers could not be installed, as npm says above: check the network and run the bench again, or run it with --only own,Astro, which needs none.',
		);
	write(done, '');
	return packages;
}

function matter(values: Record<string, string>): string {
	const lines = Object.entries(values).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
	return `---\n${lines.join('')}---\n\n`;
}

/** Writes so many pages in place of those that were there: the first page of the site, and those that are numbered. */
function writePages(folder: string, place: string, pages: number, text: string): void {
	if (place !== '.') rmSync(join(folder, place), { recursive: true, force: true });
	for (let index = 0; index < pages; index++)
		write(join(folder, place, index === 0 ? 'index.md' : `page-${index}.md`), text);
}

function write(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}
