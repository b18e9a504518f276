import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { changelogOf, missingForRelease } from '../../../src/exports/release/check-needs.ts';

const root = mkdtempSync(join(tmpdir(), 'needs-'));
writeFileSync(
	join(root, 'CHANGELOG.md'),
	'# Changelog\n\n## Unreleased\n\n## 1.1.0 (2027-03-01)\n\n- A new page.\n\n### For authors\n\n- A new field.\n\n## 1.0.0\n\n- The first.\n',
);
afterAll(() => rmSync(root, { recursive: true }));

it('what a version brings is its own section of the changelog, whole', () => {
	expect(changelogOf('1.1.0', root)).toBe('- A new page.\n\n### For authors\n\n- A new field.');
	expect(changelogOf('1.0.0', root)).toBe('- The first.');
	for (const version of ['0.1.0', '1.1', 'Unreleased']) expect(changelogOf(version, root)).toBeUndefined();
});

it('what a release lacks is told in a sentence each', () => {
	const noBrowser = () => {
		throw new Error('Install Chromium.');
	};
	const path = process.env.PATH;
	process.env.PATH = '';
	try {
		expect(missingForRelease(root, '1.2.0', noBrowser)).toEqual([
			'CHANGELOG.md says nothing under "## 1.2.0", the version in package.json: write what it brings.',
			'No browser was found for the PDF files: Install Chromium.',
			'zimwriterfs, for the archive for Kiwix, is not installed (Debian: apt-get install zim-tools).',
			'zimcheck, for the archive for Kiwix, is not installed (Debian: apt-get install zim-tools).',
		]);
	} finally {
		process.env.PATH = path;
	}
});

it('a release says what it lacks before it begins, and leaves nothing behind', () => {
	writeFileSync(join(root, 'package.json'), '{ "name": "a-site", "version": "1.2.0" }');
	for (const part of ['content', 'CITATION.cff', 'node_modules', 'src'])
		symlinkSync(join(process.cwd(), part), join(root, part));
	const before = readdirSync(root);
	const { status, stdout, stderr } = spawnSync(process.execPath, [join(process.cwd(), 'src/tools/release.ts')], {
		cwd: root,
		encoding: 'utf8',
		env: { PATH: '', CHROMIUM_PATH: process.execPath },
	});
	expect(stderr).toMatch(
		/^Nothing was released:\nCHANGELOG\.md says nothing under "## 1\.2\.0".*\nzimwriterfs.*\nzimcheck.*\n$/,
	);
	expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
	expect(readdirSync(root)).toEqual(before);
}, 180_000);
