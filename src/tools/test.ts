import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './find-browser.ts';
import { notTested } from './find-engines.ts';
import {
	closingLine,
	countPlaywright,
	countRun,
	countStep,
	countVitest,
	flakyTests,
	sum,
	type Counts,
	type PlaywrightReport,
	type VitestReport,
} from './test-counts.ts';

// `npm test`: what a change can break, counted in one closing line; `--longer`, after it, other engines, servers and every page.
// A step that fails does not stop the others, so that one run shows all there is to fix.
const part = process.argv.includes('--longer') ? 'longer' : 'usual';
const VITEST = 'node_modules/vitest/vitest.mjs';
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';

const missing = part === 'usual' ? [] : notTested();
const reports = mkdtempSync(join(tmpdir(), 'test-reports-'));
const counts: Counts[] = [];
const flaky: string[] = [];

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
for (const test of flaky) console.log(`\nPassed at the second try, fix what it waits for: ${test}`);
for (const sentence of missing) console.log(`\n${sentence}`);
if (total.failed > 0) process.exitCode = 1;
console.log(`\n${closingLine(total)}`);

/** Builds and tests all that a change can break. */
async function testUsual(): Promise<void> {
	console.log('\n1 of 3: building the site, and the gallery of its components');
	const built = await run('npm', npmScript('build'));
	counts.push(countStep(built), countStep(await run(process.execPath, ['src/tools/gallery.ts', '--build'])));

	console.log(
		`\n2 of 3: testing code, content${built ? ' and the built files' : ''}; beside it, format, lint and types`,
	);
	// Tests wait for servers and for builds of their own, and tools look at one file after another: together they fill two cores.
	const checked = runBeside('npm', npmScript('check'));
	counts.push(await vitest(['tests/unit', 'tests/content', ...(built ? ['tests/dist'] : [])]));
	const { succeeded, output } = await checked;
	console.log(`\nFormat, lint and types: ${output.trim() || (succeeded ? 'no fault' : 'failed')}`);
	counts.push(countStep(succeeded));

	console.log(built ? '\n3 of 3: testing in a browser' : '\n3 of 3: not tested in a browser, because the build failed');
	if (built) counts.push(await playwright());
}

/** Tests what is built further: a developer may do without an engine or nginx; where it counts, a missing one is a failure. */
async function testLonger(): Promise<void> {
	console.log('\n1 of 2: testing damage, builds and servers');
	counts.push(await vitest(['tests/longer']));
	console.log('\n2 of 2: testing every page, and in every engine');
	counts.push(await playwright());
	if (process.env.CI) counts.push(...missing.map(() => countStep(false)));
}

function npmScript(name: string): string[] {
	return ['run', '--silent', name];
}

async function vitest(folders: readonly string[]): Promise<Counts> {
	const file = join(reports, 'vitest.json');
	const succeeded = await run(process.execPath, [
		VITEST,
		'run',
		...folders,
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${file}`,
	]);
	const report = readReport<VitestReport>(file);
	return countRun(report && countVitest(report), succeeded);
}

async function playwright(): Promise<Counts> {
	let browser: string;
	try {
		browser = findBrowser();
	} catch (error) {
		console.error((error as Error).message);
		return countStep(false);
	}
	const file = join(reports, 'playwright.json');
	const succeeded = await run(process.execPath, [PLAYWRIGHT, 'test', '--reporter=line,json'], {
		CHROMIUM_PATH: browser,
		TEST_PART: part,
		PLAYWRIGHT_JSON_OUTPUT_NAME: file,
	});
	const report = readReport<PlaywrightReport>(file);
	flaky.push(...(report ? flakyTests(report) : []));
	return countRun(report && countPlaywright(report), succeeded);
}

/** Runs a command to its end with its output shown as it comes, and says whether it succeeded. */
function run(command: string, args: readonly string[], env: Record<string, string> = {}): Promise<boolean> {
	return hasSucceeded(start(command, args, 'inherit', env));
}

/** Runs a command beside another one, and gives what it wrote in the end. */
async function runBeside(command: string, args: readonly string[]): Promise<{ succeeded: boolean; output: string }> {
	const child = start(command, args, 'pipe');
	let output = '';
	for (const stream of [child.stdout!, child.stderr!])
		stream.setEncoding('utf8').on('data', (text: string) => (output += text));
	return { succeeded: await hasSucceeded(child), output };
}

/** Waits for the end; a program that cannot be started has not succeeded. */
function hasSucceeded(child: ChildProcess): Promise<boolean> {
	return once(child, 'close').then(
		([code]) => code === 0,
		() => false,
	);
}

function start(command: string, args: readonly string[], output: 'inherit' | 'pipe', env: Record<string, string> = {}) {
	// On Windows npm is a batch file, which only a shell can start; Node itself needs none, and its path may hold spaces.
	const shell = process.platform === 'win32' && command === 'npm';
	return spawn(command, args, {
		stdio: ['inherit', output, output],
		shell,
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
	});
}

function readReport<Report>(file: string): Report | undefined {
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as Report;
	} catch {
		// A runner that could not start leaves no report; its own output says why.
		return undefined;
	}
}
