import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatFault } from '../../../src/content/fault.ts';
import { listFiles, readPage } from '../../../src/publish/read-pages.ts';
import { checkPages } from '../../../src/publish/portable-links.ts';
import { archiveOf, checkKept, keepVersion, packVersion, unpackVersions } from '../../../src/release/kept-versions.ts';

const page = (main: string, up = '') =>
	`<!DOCTYPE html><html><head><meta charset="utf-8"><title>T</title><link rel="stylesheet" href="${up}assets/site.css"><link rel="alternate" href="${up}feed.json"><script src="${up}assets/site.js"></script></head><body><main id="main">${main}</main></body></html>`;

const SITE = {
	'index.html': page('<a href="part/a.html#x">A</a> <a href="search.html">Search</a> <a href="data/t.csv">Table</a>'),
	'part/a.html': page(
		'<p id="x"><a href="../index.html">Home</a> <a href="#x">Here</a> <a href="../embed/c.html">C</a></p>',
		'../',
	),
	'search.html': page(''),
	'embed/c.html': page('', '../'),
	'part/a-large.html': page('', '../'),
	'v/0.0.1/index.html': page(''),
	'assets/site.css': '@media (scripting:enabled){p{min-height:9rem}}',
	'assets/site.js': 'script()',
	'data/t.csv': 'a,b',
	'feed.json': '{}',
	'charts/c.png': 'picture',
};

let root: string;
const put = (folder: string, files: Readonly<Record<string, string>>) => {
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, folder, file)), { recursive: true });
		writeFileSync(join(root, folder, file), text);
	}
};
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const sum = (file: string) =>
	createHash('sha256')
		.update(readFileSync(join(root, file)))
		.digest('hex');

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'kept-'));
	put('built', SITE);
});
afterEach(() => rmSync(root, { recursive: true }));

const OLD = { version: '0.1.0', date: '2026-11-27' };
const NEW = { version: '0.2.0', date: '2026-12-24' };
const released = (kept?: string) => [{ version: '0.1.0', newestChange: 'one', ...(kept !== undefined && { kept }) }];

describe('a kept version', () => {
	it('holds pages, styles and letters, and no script, download, picture, search or version', () => {
		const files = unzipSync(packVersion(join(root, 'built'), '0.1.0'));
		expect(Object.keys(files).sort()).toEqual(['assets/site.css', 'index.html', 'part/a.html']);
		expect(strFromU8(files['index.html']!)).not.toMatch(/<script|alternate/);
		expect(strFromU8(files['assets/site.css']!)).not.toContain('scripting');
	});

	it('leads within itself, to the newest for pages that it leaves out, and nowhere for files', () => {
		const files = unzipSync(packVersion(join(root, 'built'), '0.1.0'));
		expect(strFromU8(files['index.html']!)).toContain(
			'<a href="part/a.html#x">A</a> <a href="../../search.html">Search</a> <span>Table</span>',
		);
		expect(strFromU8(files['part/a.html']!)).toContain(
			'<a href="../index.html">Home</a> <a href="#x">Here</a> <a href="../../../embed/c.html">C</a>',
		);
	});

	it('is written once, is told with its checksum, and stands under its address without a notice while it is the newest', () => {
		const told = keepVersion(root, join(root, 'built'), released(), OLD);
		expect(told).toEqual({ kept: expect.stringContaining(`kept: ${sum(archiveOf('0.1.0'))}`) as string });
		expect(textOf('built/v/0.1.0/index.html')).not.toMatch(/kept-notice|noindex/);
		const before = sum(archiveOf('0.1.0'));
		expect(keepVersion(root, join(root, 'built'), released(before), OLD)).toBeUndefined();
		expect(sum(archiveOf('0.1.0'))).toBe(before);
	});

	it('is not kept without a place in the list of releases', () => {
		expect(keepVersion(root, join(root, 'built'), [], OLD)).toEqual({
			missing: 'Not kept: version 0.1.0, because it is not in content/releases.yaml: add it at the top.',
		});
	});

	it('says on every page, once it is old, which it is, and leads to the same page of the newest', () => {
		keepVersion(root, join(root, 'built'), released(), OLD);
		rmSync(join(root, 'built/part'), { recursive: true });
		put('built', { 'part/a.html': page('<p id="x">New</p>', '../') });
		const kept = sum(archiveOf('0.1.0'));
		unpackVersions(root, join(root, 'built'), [{ ...OLD, kept }], NEW);
		const html = textOf('built/v/0.1.0/part/a.html');
		expect(html).toContain(
			'<p>This is version 0.1.0 of 27 November 2026, kept as it was. <a href="../../../part/a.html">The newest is version 0.2.0 of 24 December 2026</a>.</p>',
		);
		expect(html.indexOf('kept-notice')).toBeLessThan(html.indexOf('<main'));
		expect(html).toContain('<meta name="robots" content="noindex">');
		const files = new Set(listFiles(join(root, 'built')));
		const pages = [...files]
			.filter((file) => /^v\/0\.1\.0\/.*html$/.test(file))
			.map((file) => readPage(join(root, 'built'), file));
		expect(pages).toHaveLength(2);
		expect(checkPages(pages, files)).toEqual([]);
	});

	it('leads to the first page of the newest where its page is gone', () => {
		keepVersion(root, join(root, 'built'), released(), OLD);
		rmSync(join(root, 'built/part'), { recursive: true });
		unpackVersions(root, join(root, 'built'), [{ ...OLD, kept: sum(archiveOf('0.1.0')) }], NEW);
		expect(textOf('built/v/0.1.0/part/a.html')).toContain('<a href="../../../index.html">The newest is');
	});
});

describe('kept versions are refused, with file, field and advice,', () => {
	const told = (releases: ReturnType<typeof released>, current = '0.2.0') =>
		checkKept(root, releases, current).map(formatFault).join('\n');

	it('where one was changed', () => {
		keepVersion(root, join(root, 'built'), released(), OLD);
		const kept = sum(archiveOf('0.1.0'));
		expect(told(released(kept))).toBe('');
		writeFileSync(join(root, archiveOf('0.1.0')), 'another');
		expect(told(released(kept))).toMatch(
			/^content\/releases\.yaml {2}"0\.1\.0", field kept: "[0-9a-f]{60}…" is not the checksum of content\/kept\/0\.1\.0\.zip, which was changed: bring it back from the commit/,
		);
	});

	it('where one is gone, or was never kept', () => {
		expect(told(released('0'.repeat(64)))).toContain('has no archive: bring content/kept/0.1.0.zip back');
		expect(told(released())).toContain('field kept: is missing: release that version from its commit');
		expect(told(released(), '0.1.0')).toBe('');
	});

	it('where the checksum was not written down, which is told, or the release was not', () => {
		keepVersion(root, join(root, 'built'), released(), OLD);
		expect(told(released(), '0.1.0')).toContain(
			`is missing: write the checksum of content/kept/0.1.0.zip, ${sum(archiveOf('0.1.0'))}`,
		);
		expect(told([])).toBe(
			'content/kept/0.1.0.zip  belongs to no release: name its version in content/releases.yaml, or delete it',
		);
	});

	it('where one weighs more than it may', () => {
		put('content/kept', { '0.1.0.zip': 'x'.repeat(2_000_001) });
		expect(told(released(sum(archiveOf('0.1.0'))))).toMatch(/weighs 2\.0 MB and may weigh 2\.0 MB: leave more out/);
	});
});
