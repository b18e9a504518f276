import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/content.ts';
import { readContentFiles } from '../../src/content/read-files.ts';
import { SHARE_FOLDER, sharePictureOf } from '../../src/sharing/share-card.ts';
import { DECOY_PAGE } from '../../src/model/addresses.ts';
import { DIST, files, pages, textOf } from './built-site.ts';

const content = loadContent(readContentFiles(process.cwd()));
const bytesOf = (file: string) => readFileSync(join(DIST, file));

/** Width and height of a PNG file, from its header. */
const sizeOf = (png: Buffer) => {
	expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
	return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

/** The icons that a page names, from the site's root. */
const iconsOf = (file: string) =>
	[...textOf(file).matchAll(/<link rel="(icon|apple-touch-icon)" href="([^"]+)"/g)].map(([, rel, href]) => ({
		rel: rel!,
		icon: posix.join(posix.dirname(file), href!),
	}));

describe('cards for where addresses are shared', () => {
	it('are there for every chapter, and for nothing else', () => {
		const expected = content.chapters.map(({ slug }) => sharePictureOf(slug, content).file);
		expect(files.filter((file) => file.startsWith(`${SHARE_FOLDER}/`)).sort()).toEqual(expected.sort());
	});

	it.each(content.chapters.map(({ slug }) => slug))('have 1200 by 630 pixels and at most 60 kB: %s', (slug) => {
		const png = bytesOf(sharePictureOf(slug, content).file);
		expect(sizeOf(png)).toEqual([1200, 630]);
		expect(png.length).toBeLessThanOrEqual(60_000);
	});
});

describe('icons', () => {
	it('are named by every page in three forms', () => {
		for (const { file } of pages)
			expect(iconsOf(file), file).toEqual([
				{ rel: 'icon', icon: 'favicon.ico' },
				{ rel: 'icon', icon: 'favicon.svg' },
				{ rel: 'apple-touch-icon', icon: 'apple-touch-icon.png' },
			]);
	});

	it('have the sizes that pages give them', () => {
		expect(sizeOf(bytesOf('apple-touch-icon.png'))).toEqual([180, 180]);
		const ico = bytesOf('favicon.ico');
		expect(sizeOf(ico.subarray(ico.readUInt32LE(18)))).toEqual([32, 32]);
	});

	it('the page to which "Leave this site" leads has one of its own, so that no browser asks for the site’s', () => {
		expect(iconsOf(DECOY_PAGE)).toEqual([
			{ rel: 'icon', icon: 'measures.png' },
			{ rel: 'apple-touch-icon', icon: 'measures.png' },
		]);
		for (const icon of ['favicon.ico', 'apple-touch-icon.png'])
			expect(bytesOf('measures.png').includes(bytesOf(icon).subarray(-100)), icon).toBe(false);
	});

	it('there is no manifest: nothing offers to install the site where others would find it', () => {
		for (const { file } of pages) expect(textOf(file)).not.toContain('rel="manifest"');
	});
});
