import { mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolderPortable, recoverSwap, swapIn } from '../../../src/build/publish-folder.ts';

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'publish-'));
	for (const name of ['next', 'dist']) {
		mkdirSync(join(root, name));
		writeFileSync(join(root, name, 'index.html'), name);
	}
});

afterEach(() => rmSync(root, { recursive: true }));

const published = () => readFileSync(join(root, 'dist/index.html'), 'utf8');

test('a finished folder takes the place of the published one, and nothing else stays', () => {
	swapIn(join(root, 'next'), join(root, 'dist'));
	expect(published()).toBe('next');
	expect(readdirSync(root)).toEqual(['dist']);
});

test('a swap that was interrupted is recovered: the last site is published again', () => {
	renameSync(join(root, 'dist'), join(root, 'dist-last'));
	recoverSwap(join(root, 'dist'));
	expect(published()).toBe('dist');
	expect(readdirSync(root).sort()).toEqual(['dist', 'next']);
});

test('a built page with a link that leads nowhere is refused in one message, with page and link', () => {
	writeFileSync(
		join(root, 'next/index.html'),
		'<!doctype html><html lang="en"><head><title>A</title></head><body><a href="/gone.html">A</a></body></html>',
	);
	expect(() => makeFolderPortable(join(root, 'next'))).toThrow(
		/^One fault in the built pages\. Nothing was published; the last good site is as it was\.\n\n {2}index\.html.*gone\.html/,
	);
	expect(published()).toBe('dist');
});
