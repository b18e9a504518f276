import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Tests of code and content, and of the files that `npm run build` left in dist. Browsers: playwright.config.ts.
export default defineConfig({
	test: {
		environment: 'node',
		include: ['tests/{unit,content,dist}/**/*.test.ts'],
		css: false,
		// Reading the modules takes most of the time, and no test changes them: files of tests share them.
		isolate: false,
		// Vitest would leave one processor free: on two, half of the time.
		maxWorkers: Math.max(2, availableParallelism()),
		// A limit for what hangs, not a measure: machines are shared.
		testTimeout: 180_000,
	},
});
