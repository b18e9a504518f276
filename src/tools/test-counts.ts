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
}

/** What Playwright's JSON report says, as far as it is counted. */
export interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

export const countVitest = (report: VitestReport): Counts => ({
	passed: report.numPassedTests,
	failed: report.numFailedTests,
	skipped: report.numPendingTests + report.numTodoTests,
});

export const countPlaywright = ({ stats }: PlaywrightReport): Counts => ({
	passed: stats.expected + stats.flaky,
	failed: stats.unexpected,
	skipped: stats.skipped,
});

/** Counts a step that is one test in itself. */
export const countStep = (succeeded: boolean): Counts => ({
	passed: Number(succeeded),
	failed: Number(!succeeded),
	skipped: 0,
});

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
export const closingLine = ({ passed, failed, skipped }: Counts): string =>
	`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
