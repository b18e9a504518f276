import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import sirv from 'sirv';
import { listFiles } from '../build/read-pages.ts';
import { findBrowser } from './find-browser.ts';
import { makeServedFolder } from './hosting/served-folder.ts';

// `npm run bench`: what a build takes, what pages weigh, and what Lighthouse says of them. Figures are for reading; what must
// hold is tested in `tests/dist/budgets.test.ts`. Lighthouse is fetched by npm for the run, and is no dependency of the project.
const LIGHTHOUSE = 'lighthouse@13.5.0';

/** A page of text, one with charts, and the one that is needed in haste. */
const PAGES = ['announcement.html', 'coalition.html', 'help.html'];

const BUILDS = 3;
const VISITS = 5;

const DIST = join(process.cwd(), 'dist');

/** Seconds and the most memory, in megabytes, of one build from the sources. */
function measureBuild(): { seconds: number; megabytes: number } {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	const file = join(folder, 'peak');
	// The environment is emptied, since a process that is started by the build would write over the file.
	const tell = `import { writeFileSync } from 'node:fs'; import { isMainThread } from 'node:worker_threads';
		const file = process.env.PEAK_FILE; delete process.env.PEAK_FILE;
		if (file && isMainThread) process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS)));`;
	const started = performance.now();
	const { status, stderr } = spawnSync(
		process.execPath,
		['--import', `data:text/javascript,${encodeURIComponent(tell)}`, 'src/tools/build.ts'],
		{ encoding: 'utf8', env: { ...process.env, PEAK_FILE: file } },
	);
	if (status !== 0) throw new Error(`The build failed:\n${stderr}`);
	const seconds = (performance.now() - started) / 1000;
	const megabytes = Number(readFileSync(file, 'utf8')) / 1000;
	rmSync(folder, { recursive: true });
	return { seconds, megabytes };
}

/** Kilobytes that a browser with an empty cache is sent for a page, text compressed, and how many files. */
async function weigh(browser: Browser, url: string, page: string, folder: string): Promise<[number, number]> {
	const tab = await browser.newPage();
	const asked = new Set<string>();
	tab.on('request', (request) => {
		if (request.url().startsWith(url)) asked.add(new URL(request.url()).pathname.slice(1));
	});
	await tab.goto(url + page, { waitUntil: 'networkidle' });
	await tab.close();
	const sent = [...asked].map((path) => [`${path}.br`, path].map((file) => join(folder, file)).find(existsSync)!);
	return [sent.reduce((sum, file) => sum + statSync(file).size, 0) / 1000, asked.size];
}

interface LighthouseReport {
	audits: Record<string, { numericValue?: number }>;
	categories: Record<string, { score: number | null }>;
}

/** First and largest paint in milliseconds, layout shift, and the four scores: a phone on a slow network, both simulated. */
async function askLighthouse(url: string): Promise<number[]> {
	const args = [url, '--quiet', '--output=json', '--chrome-flags=--headless --no-sandbox --disable-gpu'];
	const child = spawn('npm', ['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', ...args], {
		env: { ...process.env, CHROME_PATH: findBrowser() },
		stdio: ['ignore', 'pipe', 'inherit'],
		shell: process.platform === 'win32',
	});
	let said = '';
	for await (const part of child.stdout.setEncoding('utf8')) said += part as string;
	if (!said) throw new Error(`${LIGHTHOUSE} could not be run, as npm says above: check the network.`);
	const { audits, categories } = JSON.parse(said) as LighthouseReport;
	const figures = ['first-contentful-paint', 'largest-contentful-paint', 'cumulative-layout-shift'];
	const scores = ['performance', 'accessibility', 'best-practices', 'seo'];
	return [
		...figures.map((name) => audits[name]!.numericValue!),
		...scores.map((name) => Math.round((categories[name]!.score ?? 0) * 100)),
	];
}

function median(numbers: readonly number[]): number {
	return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

async function bench(): Promise<void> {
	const builds = Array.from({ length: BUILDS }, measureBuild);
	const pages = listFiles(DIST).filter((file) => file.endsWith('.html')).length;
	console.log(
		`Node ${process.versions.node}, ${cpus().length} processors; medians of ${BUILDS} builds and ${VISITS} visits.`,
	);
	console.log(
		`Build: ${median(builds.map(({ seconds }) => seconds)).toFixed(1)} s, ${Math.round(median(builds.map(({ megabytes }) => megabytes)))} MB at most, ${pages} pages.`,
	);

	// Sent compressed, as a good host sends it.
	const served = mkdtempSync(join(tmpdir(), 'bench-'));
	await makeServedFolder(DIST, served, '/');
	const folder = join(served, 'site');
	const server = createServer(sirv(folder, { brotli: true, extensions: [] })).listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
	try {
		for (const page of PAGES) {
			const [kilobytes, files] = await weigh(browser, url, page, folder);
			const visits: number[][] = [];
			for (let visit = 0; visit < VISITS; visit++) visits.push(await askLighthouse(url + page));
			const [fcp, lcp, cls, ...scores] = visits[0]!.map((_, index) => median(visits.map((one) => one[index]!)));
			console.log(
				`${page}: ${kilobytes.toFixed(1)} kB in ${files} files; first paint ${Math.round(fcp!)} ms, largest ${Math.round(lcp!)} ms, shift ${cls!.toFixed(3)}; performance, accessibility, best practices, SEO ${scores.join(', ')}.`,
			);
		}
	} finally {
		await browser.close();
		server.close();
		server.closeAllConnections();
		rmSync(served, { recursive: true });
	}
}

await bench();
