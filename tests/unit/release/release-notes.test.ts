import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/content/content.ts';
import { ContentError } from '../../../src/content/fault.ts';
import { readContentFiles } from '../../../src/content/read-files.ts';
import { changesIn, readReleases, writeReleaseNotes } from '../../../src/release/release-notes.ts';
import { RELEASES_FILE } from '../../../src/schemas/release.ts';
import type { Change } from '../../../src/schemas/change.ts';
import type { Copy } from '../../../src/exports/copy.ts';

const change = (id: string, date: string, kind: Change['kind'] = 'change'): Change => ({
	id,
	date,
	kind,
	chapters: ['index'],
	text: `What ${id} did.`,
});

const CHANGES = [
	change('four', '2026-12-03'),
	change('three', '2026-12-03', 'correction'),
	change('two', '2026-12-01'),
	change('one', '2026-11-25'),
];

const RELEASED = [
	{ version: '0.2.0', newestChange: 'two' },
	{ version: '0.1.0', newestChange: 'one' },
];

const COPY: Copy = {
	name: 'The site',
	author: 'The editors of The site',
	tagline: 'What it is about',
	contentNote: 'This is an example.',
	version: '0.3.0',
	changed: '2026-12-03',
	evidenceReaches: 'July 2026',
	address: undefined,
	chapters: [{ file: 'index', label: 'The story' }],
};

const ids = (version: string, releases = RELEASED) => changesIn(version, CHANGES, releases).map(({ id }) => id);

describe('the changes of a version', () => {
	test('are those after the version before it', () => expect(ids('0.3.0')).toEqual(['four', 'three']));

	test('are the same when it is made again later', () => {
		expect(ids('0.2.0')).toEqual(['two']);
		expect(ids('0.1.0')).toEqual(['one']);
	});

	test('are all of them in the first version', () => expect(ids('0.1.0', [])).toEqual(['four', 'three', 'two', 'one']));
});

describe('the release notes', () => {
	test('tell corrections first, with day and chapter', () => {
		const text = writeReleaseNotes(COPY, CHANGES, RELEASED);
		expect(text).toContain('# The site, version 0.3.0');
		expect(text).toContain('July 2026');
		expect(text).toContain('## Corrections\n\n- 3 December 2026. What three did. (The story)\n\n## Changes\n\n- 3 Dec');
		expect(text).not.toContain('What two did');
	});

	test('say so when nothing changed', () => {
		expect(writeReleaseNotes(COPY, CHANGES.slice(2), RELEASED)).toContain('Nothing changed in the text.');
	});
});

describe('the list of releases', () => {
	test('is sound', () => {
		const files = readContentFiles(process.cwd());
		expect(files[RELEASES_FILE]).toBeDefined();
		expect(() => readReleases(files, loadContent(files).changes)).not.toThrow();
	});

	test('is refused with file, line, field and advice if a release names no change', () => {
		const text = '- { version: 0.2.0, newestChange: two }\n- { version: 0.1.0, newestChange: nothing }\n';
		expect(() => readReleases({ [RELEASES_FILE]: text }, CHANGES)).toThrow(
			/content\/releases\.yaml:2 .*newestChange: "nothing" is no change: write the id of an entry in content\/changes\.yaml/,
		);
		expect(() => readReleases({ [RELEASES_FILE]: '- { version: one, newestChange: two }' }, CHANGES)).toThrow(
			ContentError,
		);
	});
});
