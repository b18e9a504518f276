import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What builds the site, or reads all content again and again: begun last, it would keep one processor waiting for the other. */
const LONGEST = [
	'longer/build.test.ts',
	'longer/same-bytes.test.ts',
	'longer/damage.test.ts',
	'content/bad-input.test.ts',
];

class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		const first = LONGEST.flatMap((end) => sorted.filter(({ moduleId }) => moduleId.endsWith(`/tests/${end}`)));
		return [...new Set([...first, ...sorted])];
	}
}

// Tests of code and content, and of the files that `npm run build` left in dist. Browsers: playwright.config.ts.
export default defineConfig({
	test: {
		environment: 'node',
		include: ['tests/{unit,content,dist,longer}/**/*.test.ts'],
		css: false,
		// Reading the modules takes most of the time, and no test changes them: files of tests share them.
		isolate: false,
		// Vitest would leave one processor free: on two, half of the time.
		maxWorkers: Math.max(2, availableParallelism()),
		sequence: { sequencer: LongestFirst },
		// A limit for what hangs, not a measure: machines are shared.
		testTimeout: 180_000,
	},
});
