import { expect, test } from 'vitest';
import { isNewEnough, needsInstall, pathWithout } from '../../../src/tools/ensure-install.mjs';

const linux = { os: 'linux', cpu: 'x64', libc: 'glibc' };
const locked = {
	packages: {
		'': { version: '0.1.0' },
		'node_modules/astro': { version: '7.3.5' },
		'node_modules/binding-linux': { version: '1.0.0', optional: true, os: ['linux'], cpu: ['x64'], libc: ['glibc'] },
		'node_modules/binding-musl': { version: '1.0.0', optional: true, os: ['linux'], cpu: ['x64'], libc: ['musl'] },
		'node_modules/binding-mac': { version: '1.0.0', optional: true, os: ['darwin'], cpu: ['arm64'] },
		'node_modules/binding-mac/node_modules/helper': { version: '1.0.0', optional: true },
	},
};
const astro = { 'node_modules/astro': { version: '7.3.5' } };
const all = { ...astro, 'node_modules/binding-linux': { version: '1.0.0' } };

test.each([
	['every package for this platform has its locked version', { packages: all }, linux, false],
	['nothing is installed', undefined, linux, true],
	['a version differs', { packages: { ...all, 'node_modules/astro': { version: '7.3.4' } } }, linux, true],
	['a package is missing', { packages: { 'node_modules/binding-linux': { version: '1.0.0' } } }, linux, true],
	['the optional package of this platform is missing', { packages: astro }, linux, true],
	['it was installed for another C library', { packages: all }, { ...linux, libc: 'musl' }, true],
])('where %s', (_, installed, platform, needs) => {
	expect(needsInstall(locked, installed, platform)).toBe(needs);
});

test('a package may be for every platform but one', () => {
	const lock = { packages: { 'node_modules/not-windows': { version: '1.0.0', optional: true, os: ['!win32'] } } };
	expect(needsInstall(lock, { packages: {} }, { os: 'win32', cpu: 'x64', libc: undefined })).toBe(false);
	expect(needsInstall(lock, { packages: {} }, linux)).toBe(true);
});

test('a Node is new enough from 22.18 on', () => {
	expect(['v24.21.0', '22.18.0', 'v22.17.1', 'v20.20.2'].map(isNewEnough)).toEqual([true, true, false, false]);
});

test('npm runs without the programs it is about to replace', () => {
	expect(pathWithout('/site/node_modules/.bin:/usr/bin:/bin', '/site/node_modules/.bin', ':')).toBe('/usr/bin:/bin');
});
