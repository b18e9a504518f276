import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listChecksums } from '../../../src/release/checksums.ts';
import { compareFolders } from '../../../src/release/compare.ts';

let root: string;
let first: string;
let second: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'compare-'));
	[first, second] = ['first', 'second'].map((name) => {
		const folder = join(root, name);
		mkdirSync(join(folder, 'part'), { recursive: true });
		writeFileSync(join(folder, 'part/same.txt'), 'same');
		return folder;
	}) as [string, string];
});

afterEach(() => rmSync(root, { recursive: true }));

test('two releases that are the same have no differences', () => {
	expect(compareFolders(first, second)).toEqual([]);
});

test('every file that differs is named, with where it differs', () => {
	writeFileSync(join(first, 'a.bin'), '0123456789');
	writeFileSync(join(second, 'a.bin'), '01x34567x9');
	writeFileSync(join(first, 'b.bin'), 'long');
	writeFileSync(join(second, 'b.bin'), 'longer');
	writeFileSync(join(first, 'only'), '');
	writeFileSync(join(second, 'part/only'), '');
	expect(compareFolders(first, second)).toEqual([
		{ file: 'a.bin', how: 'differs in 2 of 10 bytes, from byte 2 to byte 8' },
		{ file: 'b.bin', how: 'has 4 bytes in the first and 6 in the second' },
		{ file: 'only', how: 'is only in the first' },
		{ file: 'part/only', how: 'is only in the second' },
	]);
});

test('the checksums of a folder are those that sha256sum prints, without the list itself', () => {
	writeFileSync(join(first, 'SHA256SUMS'), 'an older list');
	writeFileSync(join(first, 'empty'), '');
	expect(listChecksums(first)).toBe(
		'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  empty\n' +
			'0967115f2813a3541eaef77de9d9d5773f1c0c04314b0bbfe4ff3b3b1c55b5d5  part/same.txt\n',
	);
});
