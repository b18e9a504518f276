import { exec, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from './find-browser.ts';
import { notTested } from './find-engines.ts';
import {
	closingLine,
	countPlaywright,
	countRun,
	countStep,
	countVitest,
	sum,
	type Counts,
	type PlaywrightReport,
	type VitestReport,
} from './test-counts.ts';

// `npm test`: what a change can break, counted in one closing line; `--longer`, after it, other engines, servers and every page.
// A step that fails does not stop the others, so that one run shows all there is to fix.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const part = process.argv.includes('--longer') ? 'longer' : 'usual';
const missing = part === 'usual' ? [] : notTested();
const reports = mkdtempSync(join(tmpdir(), 'test-reports-'));
const counts: Counts[] = [];

try {
	await (part === 'usual' ? testUsual() : testLonger());
} finally {
	rmSync(reports, { recursive: true, force: true });
}

// Where one run comes after another, as in .ci/run, the last line counts both.
const countsFile = process.env.TEST_COUNTS;
if (countsFile && existsSync(countsFile)) counts.unshift(JSON.parse(readFileSync(countsFile, 'utf8')) as Counts);
const total = sum(counts);
if (countsFile) writeFileSync(countsFile, JSON.stringify(total));
for (const sentence of missing) console.log(`\n${sentence}`);
if (total.failed > 0) process.exitCode = 1;
console.log(`\n${closingLine(total)}`);

/** Builds and tests all that a change can break. */
async function testUsual(): Promise<void> {
	console.log('\n1 of 3: building the site, and the gallery of its components');
	const built = await run(['src/tools/build.ts']);
	counts.push(countStep(built), countStep(await run(['src/tools/gallery.ts', '--build'])));

	console.log(
		`\n2 of 3: testing code, content${built ? ' and the built files' : ''}; beside it, format, lint and types`,
	);
	// Tests wait for servers and for builds of their own, and tools look at one file after another: together they fill two cores.
	const checked = promisify(exec)('npm run --silent check').then(
		() => 'no fault',
		({ stdout, stderr }: { stdout: string; stderr: string }) => (stdout + stderr).trim() || 'failed',
	);
	await vitest(['tests/unit', 'tests/content', ...(built ? ['tests/dist'] : [])]);
	const told = await checked;
	console.log(`\nFormat, lint and types: ${told}`);
	counts.push(countStep(told === 'no fault'));

	console.log(built ? '\n3 of 3: testing in a browser' : '\n3 of 3: not tested in a browser, because the build failed');
	if (built) await playwright();
}

/** Tests what is built further: a developer may do without an engine or nginx; where it counts, a missing one is a failure. */
async function testLonger(): Promise<void> {
	console.log('\n1 of 2: testing damage, builds and servers');
	await vitest(['tests/longer']);
	console.log('\n2 of 2: testing every page, and in every engine');
	await playwright();
	if (process.env.CI) counts.push(...missing.map(() => countStep(false)));
}

async function vitest(folders: readonly string[]): Promise<void> {
	const report = join(reports, 'vitest.json');
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const succeeded = await run(['node_modules/vitest/vitest.mjs', 'run', ...folders, ...reporters]);
	counts.push(countRun(countReport<VitestReport>(report, countVitest), succeeded));
}

async function playwright(): Promise<void> {
	try {
		// Each of the processes of tests takes the one that was found.
		process.env.CHROMIUM_PATH = findBrowser();
	} catch (error) {
		console.error((error as Error).message);
		counts.push(countStep(false));
		return;
	}
	const report = join(reports, 'playwright.json');
	const env = { TEST_PART: part, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
	const succeeded = await run(['node_modules/@playwright/test/cli.js', 'test', '--reporter=line,json'], env);
	counts.push(countRun(countReport<PlaywrightReport>(report, countPlaywright), succeeded));
}

/** Runs a program in Node to its end with its output shown as it comes, and says whether it succeeded. */
async function run(args: readonly string[], env: Record<string, string> = {}): Promise<boolean> {
	const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });
	const [code] = await once(child, 'close');
	return code === 0;
}

/** Counts a report. A runner that could not start leaves none; its own output says why. */
function countReport<Report>(file: string, count: (report: Report) => Counts): Counts | undefined {
	return existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
}
