import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { nameVersions } from '../../../src/build/asset-versions.ts';
import { makePortable } from '../../../src/build/portable-links.ts';

let root: string;
const FILES = ['assets/site.css', 'assets/site.js', 'assets/fonts/text.woff2', 'about.html'];
const CSS = 'a{src:url(fonts/text.woff2)}b{background:url("data:image/png;base64,x")}c{clip-path:url(#c)}';

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'versions-'));
	mkdirSync(join(root, 'assets/fonts'), { recursive: true });
	for (const file of FILES) writeFileSync(join(root, file), file.endsWith('.css') ? CSS : file);
});
afterEach(() => rmSync(root, { recursive: true }));

it('gives each file that pages load a version, the same for the same content', () => {
	const versions = nameVersions(root, FILES);
	expect([...versions.keys()].sort()).toEqual(FILES.filter((file) => file.startsWith('assets/')).sort());
	for (const version of versions.values()) expect(version).toMatch(/^[0-9a-f]{8}$/);
	expect(new Set(versions.values()).size).toBe(3);
	expect(nameVersions(root, FILES).get('assets/site.js')).toBe(versions.get('assets/site.js'));
});

it('has a stylesheet name the versions of its fonts, so that a new font makes a new stylesheet', () => {
	const before = nameVersions(root, FILES);
	const font = before.get('assets/fonts/text.woff2')!;
	expect(readFileSync(join(root, 'assets/site.css'), 'utf8')).toBe(
		CSS.replace('fonts/text.woff2', `fonts/text.woff2?${font}`),
	);
	writeFileSync(join(root, 'assets/site.css'), CSS);
	writeFileSync(join(root, 'assets/fonts/text.woff2'), 'another');
	expect(nameVersions(root, FILES).get('assets/site.css')).not.toBe(before.get('assets/site.css'));
});

it('is named by links of pages, of data for scripts too, and is no part of what they lead to', () => {
	const versions = new Map([['assets/site.js', '1f3a9c0e']]);
	const written = '<div data-index="/assets/site.js"><a href="/about.html#us">x</a></div>';
	const { html, targets } = makePortable('demands/openness.html', written, { versions });
	expect(html).toContain('data-index="../assets/site.js?1f3a9c0e"');
	expect(html).toContain('href="../about.html#us"');
	expect(targets[0]!.file).toBe('assets/site.js');
	// Read again, as tests and exports do, it stays.
	const again = makePortable('demands/openness.html', html);
	expect(again.html).toBe(html);
	expect(again.targets[0]!.file).toBe('assets/site.js');
	const missing = makePortable('404.html', '<a href="assets/site.js">x</a>', { versions, absolutePrefix: '/sub/' });
	expect(missing.html).toContain('href="/sub/assets/site.js?1f3a9c0e"');
});
