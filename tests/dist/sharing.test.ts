import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { SHARE_FOLDER } from '../../src/sharing/share-card.ts';
import { DECOY_PAGE } from '../../src/engine/addresses.ts';
import { siteUrl } from '../../src/text/site-url.ts';
import { DIST, files, pages, textOf } from './built-site.ts';

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

test.runIf(!siteUrl())('there is no card for where addresses are shared, since no page could name it', () => {
	// Those of a site that knows its address: tests/longer/build.test.ts.
	expect(files.filter((file) => file.startsWith(`${SHARE_FOLDER}/`))).toEqual([]);
});

describe('icons', () => {
	it('are named by every page: in pixels, as a drawing, and for phones', () => {
		for (const { file } of pages)
			expect(iconsOf(file), file).toEqual([
				{ rel: 'icon', icon: 'apple-touch-icon.png' },
				{ rel: 'icon', icon: 'favicon.svg' },
				{ rel: 'apple-touch-icon', icon: 'apple-touch-icon.png' },
			]);
	});

	it('have the sizes that pages give them', () => {
		for (const icon of ['apple-touch-icon.png', 'measures.png']) expect(sizeOf(bytesOf(icon))).toEqual([180, 180]);
	});

	it('the page to which "Leave this site" leads has one of its own, so that no browser asks for the site’s', () => {
		expect(iconsOf(DECOY_PAGE)).toEqual([
			{ rel: 'icon', icon: 'measures.png' },
			{ rel: 'apple-touch-icon', icon: 'measures.png' },
		]);
		expect(bytesOf('measures.png').equals(bytesOf('apple-touch-icon.png'))).toBe(false);
	});

	it('there is no manifest: nothing offers to install the site where others would find it', () => {
		for (const { file } of pages) expect(textOf(file)).not.toContain('rel="manifest"');
	});
});
