import { expect, test } from 'vitest';
import {
	closingLine,
	countPlaywright,
	countRun,
	countStep,
	countVitest,
	flakyTests,
	sum,
} from '../../../src/tools/test-counts.ts';

test('Vitest’s tests are counted, and a file that could not be run as a failure', () => {
	const report = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 };
	const failed = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] };
	const unreadable = { status: 'failed', assertionResults: [] };
	expect(countVitest({ ...report, testResults: [failed] })).toEqual({ passed: 3, failed: 1, skipped: 2 });
	expect(countVitest({ ...report, testResults: [failed, unreadable] }).failed).toBe(2);
});

test('Playwright’s tests are counted, its errors as failures, and those that passed at the second try are named', () => {
	const stats = { expected: 20, unexpected: 1, flaky: 1, skipped: 2 };
	expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 21, failed: 2, skipped: 2 });
	const spec = (status: string) => ({ file: 'a.ts', title: status, tests: [{ projectName: 'chromium', status }] });
	const suites = [{ specs: [spec('expected')], suites: [{ specs: [spec('flaky')] }] }];
	expect(flakyTests({ suites })).toEqual(['[chromium] a.ts › flaky']);
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
