import { describe, expect, test } from 'vitest';
import {
	closingLine,
	countPlaywright,
	countRun,
	countStep,
	countVitest,
	flakyTests,
	sum,
} from '../../../src/tools/test-counts.ts';

const vitestReport = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 };
const failed = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] };
const unreadable = { status: 'failed', assertionResults: [] };

describe('counting tests', () => {
	test("takes Vitest's counts", () => {
		expect(countVitest({ ...vitestReport, testResults: [failed] })).toEqual({ passed: 3, failed: 1, skipped: 2 });
	});

	test('counts a test file that could not be run as a failure', () => {
		expect(countVitest({ ...vitestReport, testResults: [failed, unreadable] })).toEqual({
			passed: 3,
			failed: 2,
			skipped: 2,
		});
	});

	test("takes Playwright's counts and counts its errors as failures", () => {
		const stats = { expected: 20, unexpected: 1, flaky: 0, skipped: 2 };
		expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 20, failed: 2, skipped: 2 });
	});

	test('names those that passed at the second try', () => {
		const spec = (status: string) => ({
			file: 'a.spec.ts',
			title: status,
			tests: [{ projectName: 'chromium', status }],
		});
		const suites = [{ specs: [spec('expected')], suites: [{ specs: [spec('flaky')] }] }];
		expect(flakyTests({ suites })).toEqual(['[chromium] a.spec.ts › flaky']);
		expect(flakyTests({})).toEqual([]);
	});

	test('counts a runner that left no report as a failure', () => {
		expect(countRun(undefined, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
	});

	test('counts a runner that ran no test as a failure', () => {
		expect(countRun({ passed: 0, failed: 0, skipped: 4 }, true)).toEqual({ passed: 0, failed: 1, skipped: 4 });
	});

	test('counts a runner that ended badly without a failed test as a failure', () => {
		expect(countRun({ passed: 9, failed: 0, skipped: 0 }, false)).toEqual({ passed: 9, failed: 1, skipped: 0 });
	});

	test('leaves the counts of a sound run as they are', () => {
		expect(countRun({ passed: 9, failed: 0, skipped: 1 }, true)).toEqual({ passed: 9, failed: 0, skipped: 1 });
		expect(countRun({ passed: 9, failed: 2, skipped: 0 }, false)).toEqual({ passed: 9, failed: 2, skipped: 0 });
	});
});

describe('the closing line', () => {
	test('adds up all steps', () => {
		const total = sum([countStep(true), countStep(false), { passed: 10, failed: 0, skipped: 0 }]);
		expect(closingLine(total)).toBe('11 passed, 1 failed');
	});

	test('mentions skipped tests only if there are some', () => {
		expect(closingLine({ passed: 2, failed: 0, skipped: 3 })).toBe('2 passed, 0 failed, 3 skipped');
	});
});
