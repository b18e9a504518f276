import { expect, test } from 'vitest';
import { closingLine, countPlaywright, countRun, countStep, countVitest, sum } from '../../../src/tools/test-counts.ts';

test('tests are counted as Vitest and Playwright report them', () => {
	const report = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 };
	expect(countVitest(report)).toEqual({ passed: 3, failed: 1, skipped: 2 });
	const stats = { expected: 20, unexpected: 1, flaky: 1, skipped: 2 };
	expect(countPlaywright({ stats })).toEqual({ passed: 21, failed: 1, skipped: 2 });
});

test.each([
	['left no report', undefined, true, 1],
	['ran no test', { passed: 0, failed: 0, skipped: 4 }, true, 1],
	['ended badly without a failed test', { passed: 9, failed: 0, skipped: 0 }, false, 1],
	['is sound', { passed: 9, failed: 0, skipped: 1 }, true, 0],
	['told its failures itself', { passed: 9, failed: 2, skipped: 0 }, false, 2],
])('a runner that %s', (_, counted, succeeded, failed) => {
	expect(countRun(counted, succeeded)).toEqual({ passed: 0, skipped: 0, ...counted, failed });
});

test('the closing line adds up all steps, and mentions skipped tests only if there are some', () => {
	const total = sum([countStep(true), countStep(false), { passed: 10, failed: 0, skipped: 0 }]);
	expect(closingLine(total)).toBe('11 passed, 1 failed');
	expect(closingLine({ ...total, skipped: 3 })).toBe('11 passed, 1 failed, 3 skipped');
});
