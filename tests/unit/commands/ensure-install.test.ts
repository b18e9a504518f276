import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { isNewEnough, needsInstall, pathWithout, readLock } from '../../../src/tools/ensure-install.mjs';

const locked = {
	packages: {
		'': { version: '0.1.0' },
		'node_modules/astro': { version: '7.3.5' },
		'node_modules/binding-linux': { version: '1.0.0', optional: true },
		'node_modules/binding-mac': { version: '1.0.0', optional: true },
	},
};
const binding = { 'node_modules/binding-linux': { version: '1.0.0' } };
const all = { 'node_modules/astro': { version: '7.3.5' }, ...binding };

test.each([
	['every package that is no optional one has its locked version', { packages: all }, false],
	['nothing is installed', undefined, true],
	['a version differs', { packages: { ...all, 'node_modules/astro': { version: '7.3.4' } } }, true],
	['a version of an optional package differs', { packages: { ...all, 'node_modules/binding-linux': {} } }, true],
	['a package is missing', { packages: binding }, true],
])('where %s', (_, installed, needs) => {
	expect(needsInstall(locked, installed)).toBe(needs);
});

test('where a package was deleted after it was installed', () => {
	expect(needsInstall(locked, { packages: all }, (path) => path !== 'node_modules/astro')).toBe(true);
	expect(needsInstall(locked, { packages: all }, (path) => path !== 'node_modules/binding-mac')).toBe(false);
});

test.each(['', '{"packages": ', '{}', 'null', '[]'])('a lock file that holds %j is taken for none', (text) => {
	const file = join(mkdtempSync(join(tmpdir(), 'lock-')), 'package-lock.json');
	expect(readLock(file)).toBeUndefined();
	writeFileSync(file, text);
	expect(readLock(file)).toBeUndefined();
	rmSync(dirname(file), { recursive: true });
});

test('a Node is new enough from 22.18 on', () => {
	expect(['v24.21.0', '22.18.0', 'v22.17.1', 'v20.20.2'].map(isNewEnough)).toEqual([true, true, false, false]);
});

test('npm runs without the programs it is about to replace', () => {
	expect(pathWithout('/site/node_modules/.bin:/usr/bin:/bin', '/site/node_modules/.bin', ':')).toBe('/usr/bin:/bin');
});
