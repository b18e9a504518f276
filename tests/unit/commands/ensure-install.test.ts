import { describe, expect, test } from 'vitest';
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
const installed = {
	packages: {
		'node_modules/astro': { version: '7.3.5' },
		'node_modules/binding-linux': { version: '1.0.0' },
	},
};

describe('what is installed', () => {
	test('is enough when every package for this platform has its locked version', () => {
		expect(needsInstall(locked, installed, linux)).toBe(false);
	});

	test('is not enough when nothing is installed', () => {
		expect(needsInstall(locked, undefined, linux)).toBe(true);
	});

	test('is not enough when a version differs', () => {
		const older = { packages: { ...installed.packages, 'node_modules/astro': { version: '7.3.4' } } };
		expect(needsInstall(locked, older, linux)).toBe(true);
	});

	test('is not enough when a package is missing', () => {
		expect(needsInstall(locked, { packages: { 'node_modules/binding-linux': { version: '1.0.0' } } }, linux)).toBe(
			true,
		);
	});

	test('is not enough when the optional package of this platform is missing', () => {
		expect(needsInstall(locked, { packages: { 'node_modules/astro': { version: '7.3.5' } } }, linux)).toBe(true);
	});

	test('is not enough when it was installed for another C library', () => {
		expect(needsInstall(locked, installed, { ...linux, libc: 'musl' })).toBe(true);
	});

	test('may lack a package that is not for this platform', () => {
		const lock = { packages: { 'node_modules/not-windows': { version: '1.0.0', optional: true, os: ['!win32'] } } };
		expect(needsInstall(lock, { packages: {} }, { os: 'win32', cpu: 'x64', libc: undefined })).toBe(false);
		expect(needsInstall(lock, { packages: {} }, linux)).toBe(true);
	});
});

test.each([
	['v24.21.0', true],
	['22.18.0', true],
	['v22.17.1', false],
	['v20.20.2', false],
])('whether Node %s is new enough: %s', (version, enough) => {
	expect(isNewEnough(version)).toBe(enough);
});

test('npm runs without the programs it is about to replace', () => {
	expect(pathWithout('/site/node_modules/.bin:/usr/bin:/bin', '/site/node_modules/.bin', ':')).toBe('/usr/bin:/bin');
});
