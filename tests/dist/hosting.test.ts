import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, it } from 'vitest';
import { FOLDER_KINDS, MEDIA_TYPES } from '../../src/tools/hosting/table.ts';
import { ASSETS_FOLDER } from '../../src/build/asset-versions.ts';
import { targetOf } from '../../src/build/portable-links.ts';
import { SHARE_FOLDER } from '../../src/sharing/share-card.ts';
import { siteUrl } from '../../src/text/site-url.ts';
import { DIST, files, textOf } from './built-site.ts';

it('every folder of the site has its kind in the table for hosts, and no other has', () => {
	const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]!));
	// Cards are made where pages can name them.
	if (!siteUrl()) folders.add(SHARE_FOLDER);
	expect([...folders].sort(), 'add it to FOLDER_KINDS in src/tools/hosting/table.ts').toEqual(
		Object.keys(FOLDER_KINDS).sort(),
	);
});

it('every ending of a file has its media type in the table for hosts', () => {
	const unknown = files.filter((file) => !(MEDIA_TYPES as Record<string, unknown>)[file.split('.').at(-1)!]);
	// Checksums have no ending; servers send bytes.
	expect(unknown.filter((file) => file !== 'downloads/SHA256SUMS')).toEqual([]);
});

/** Every address in a page or stylesheet that leads into the folder of what pages load. */
const links = files
	.filter((file) => /\.(html|css)$/.test(file) && file !== 'all.html')
	.flatMap((file) =>
		[...textOf(file).matchAll(/(?:href|src|data-index|data-help)="([^"]+)"|url\(["']?([^"')]+)/g)]
			.map(([, attribute, url]) => (attribute ?? url)!)
			.filter((address) => !/^([a-z]+:|#)/.test(address))
			.map((address) => ({ file, address, target: targetOf(file, address).file }))
			.filter(({ target }) => posix.normalize(target).startsWith(ASSETS_FOLDER)),
	);

it('every link to what pages load names the version of what is there, so that it can be kept for good', () => {
	expect(links.length).toBeGreaterThan(500);
	const wrong = links.filter(({ address, target }) => {
		const version = createHash('sha256')
			.update(readFileSync(join(DIST, target)))
			.digest('hex')
			.slice(0, 8);
		return !address.endsWith(`?${version}`);
	});
	expect(wrong).toEqual([]);
});
