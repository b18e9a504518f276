import { mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recoverSwap, swapIn } from '../../../src/publish/publish-folder.ts';

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

test('where nothing was interrupted, nothing is recovered', () => {
	mkdirSync(join(root, 'dist-last'));
	recoverSwap(join(root, 'dist'));
	expect(published()).toBe('dist');
});
