import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { missingForRelease } from '../../../src/exports/release/check-needs.ts';
import { changelogOf, writeReleaseNotes } from '../../../src/exports/release/release-notes.ts';

const CHANGELOG = `# Changelog

## Unreleased

## 1.1.0 (2027-03-01)

- A new page.

### For authors

- A new field.

## 1.0.0

- The first.
`;

const RELEASE = { name: 'The site', version: '1.1.0', evidenceReaches: 'July 2026' };

it('what a version brings is its own section of the changelog, whole', () => {
	expect(changelogOf('1.1.0', CHANGELOG)).toBe('- A new page.\n\n### For authors\n\n- A new field.');
	expect(changelogOf('1.0.0', CHANGELOG)).toBe('- The first.');
	for (const version of ['0.1.0', '1.1', 'Unreleased']) expect(changelogOf(version, CHANGELOG)).toBeUndefined();
});

it('the release notes say of which version they are, how far it reaches and what it brings', () => {
	const notes = writeReleaseNotes(RELEASE, '- A new page.');
	for (const words of ['# The site, version 1.1.0\n', 'reaches to July 2026.', '\n\n- A new page.\n\n', 'SHA256SUMS'])
		expect(notes).toContain(words);
});

it('what a release lacks is told in a sentence each', () => {
	const root = mkdtempSync(join(tmpdir(), 'needs-'));
	writeFileSync(join(root, 'CHANGELOG.md'), CHANGELOG);
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
		rmSync(root, { recursive: true });
	}
});
