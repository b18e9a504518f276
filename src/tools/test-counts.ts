export interface Counts {
	passed: number;
	failed: number;
	skipped: number;
}

/** What Vitest's JSON report says, as far as it is counted. */
export interface VitestReport {
	numPassedTests: number;
	numFailedTests: number;
	numPendingTests: number;
	numTodoTests: number;
	testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** What Playwright's JSON report says, as far as it is counted. */
export interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number; skipped: number };
	errors: unknown[];
	suites?: PlaywrightSuite[];
}

interface PlaywrightSuite {
	suites?: PlaywrightSuite[];
	specs?: { file: string; title: string; tests: { projectName: string; status: string }[] }[];
}

/** Counts Vitest's tests. A file that could not be run has no tests of its own and counts as one failure. */
export function countVitest(report: VitestReport): Counts {
	const brokenFiles = report.testResults.filter(
		({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
	).length;
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + brokenFiles,
		skipped: report.numPendingTests + report.numTodoTests,
	};
}

/** Counts Playwright's tests. Errors outside tests, such as a file that cannot be read, count as failures. */
export function countPlaywright({ stats, errors }: PlaywrightReport): Counts {
	return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped };
}

/** The tests that failed once and then passed: each waits for something that it should not wait for. */
export function flakyTests({ suites = [] }: Pick<PlaywrightReport, 'suites'>): string[] {
	return suites.flatMap((suite) => [
		...(suite.specs ?? []).flatMap(({ file, title, tests }) =>
			tests.filter(({ status }) => status === 'flaky').map(({ projectName }) => `[${projectName}] ${file} › ${title}`),
		),
		...flakyTests(suite),
	]);
}

/** Counts a step that is one test in itself. */
export function countStep(succeeded: boolean): Counts {
	return { passed: Number(succeeded), failed: Number(!succeeded), skipped: 0 };
}

/** Counts what a runner did: one that left no report, ended badly without a failed test, or ran no test is a failure. */
export function countRun(counted: Counts | undefined, succeeded: boolean): Counts {
	if (!counted) return countStep(false);
	const ranNone = counted.passed + counted.failed === 0;
	return counted.failed === 0 && (ranNone || !succeeded) ? { ...counted, failed: 1 } : counted;
}

export function sum(counts: readonly Counts[]): Counts {
	const of = (name: keyof Counts) => counts.reduce((total, one) => total + one[name], 0);
	return { passed: of('passed'), failed: of('failed'), skipped: of('skipped') };
}

/** The closing line of a test run. */
export function closingLine({ passed, failed, skipped }: Counts): string {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
