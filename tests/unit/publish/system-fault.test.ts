import { describe, expect, test } from 'vitest';
import { explainSystemFault } from '../../../src/build/system-fault.ts';

const KEPT = 'Nothing was published; the last good site is as it was.';

describe('a build that the disk stopped', () => {
	test('says that the disk is full, and where', () => {
		const error = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', path: 'a/b' });
		expect(explainSystemFault(error)).toBe(`The disk is full: make room, and try again (a/b). ${KEPT}`);
	});

	test('says so when it is the cause of another error', () => {
		const cause = Object.assign(new Error('EROFS: read-only file system'), { code: 'EROFS' });
		expect(explainSystemFault(new Error('could not write', { cause }))).toMatch(/^The disk can only be read/);
	});

	test('says which file is missing', () => {
		const error = Object.assign(new Error('ENOENT'), { code: 'ENOENT', path: 'node_modules/a' });
		expect(explainSystemFault(error)).toMatch(/^A file is missing: .* \(node_modules\/a\)\./);
	});

	test('is told apart from a fault of the project', () => {
		expect(explainSystemFault(new TypeError('x is not a function'))).toBeUndefined();
		expect(explainSystemFault(Object.assign(new Error('not there'), { code: 'ENOENT' }))).toBeUndefined();
		expect(explainSystemFault('ENOSPC')).toBeUndefined();
	});
});
