import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, sum } from 'd3';
import sirv from 'sirv';
import { listFiles } from '../build/read-pages.ts';
import { findBrowser } from './find-browser.ts';
import { makeServedFolder } from './hosting/served-folder.ts';

// `npm run bench`: what a build takes, what pages weigh, and what Lighthouse says of them. Figures are for reading; what must
// hold is tested in `tests/dist/budgets.test.ts`. Lighthouse is fetched by npm for the run, and is no dependency of the project.
const LIGHTHOUSE = 'lighthouse@13.5.0';

/** Addresses of other sites' pages, measured in the same run: `npm run bench -- http://127.0.0.1:8081/`. */
const peers = process.argv.slice(2);

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

interface LighthouseReport {
	audits: Record<string, { numericValue?: number; details?: { items: { transferSize: number }[] } }>;
	categories: Record<string, { score: number | null }>;
}

/**
 * Files that are asked for, bytes that are sent with an empty cache, first and largest paint in milliseconds, layout shift, and
 * the four scores: a phone on a slow network, both simulated.
 */
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
	const requests = audits['network-requests']!.details!.items;
	const figures = ['first-contentful-paint', 'largest-contentful-paint', 'cumulative-layout-shift'];
	const scores = ['performance', 'accessibility', 'best-practices', 'seo'];
	return [
		requests.length,
		sum(requests, ({ transferSize }) => transferSize),
		...figures.map((name) => audits[name]!.numericValue!),
		...scores.map((name) => Math.round((categories[name]!.score ?? 0) * 100)),
	];
}

async function bench(): Promise<void> {
	const builds = Array.from({ length: BUILDS }, measureBuild);
	const pages = listFiles(DIST).filter((file) => file.endsWith('.html')).length;
	console.log(
		`Node ${process.versions.node}, ${cpus().length} processors; medians of ${BUILDS} builds and ${VISITS} visits.`,
	);
	console.log(
		`Build: ${median(builds, ({ seconds }) => seconds)!.toFixed(1)} s, ${Math.round(median(builds, ({ megabytes }) => megabytes)!)} MB at most, ${pages} pages.`,
	);

	// Sent compressed, as a good host sends it.
	const served = mkdtempSync(join(tmpdir(), 'bench-'));
	await makeServedFolder(DIST, served, '/');
	const folder = join(served, 'site');
	const server = createServer(sirv(folder, { brotli: true, extensions: [] })).listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	try {
		const addresses = [...PAGES.map((page) => url + page), ...peers];
		const visits = addresses.map((): number[][] => []);
		// In turn, because what else the machine does meanwhile would tell against one of them.
		for (let visit = 0; visit < VISITS; visit++)
			for (const [index, address] of addresses.entries()) visits[index]!.push(await askLighthouse(address));
		const figures = visits.map((own) => own[0]!.map((_, index) => median(own, (visit) => visit[index])!));
		for (const [index, [files, bytes, fcp, lcp, cls, ...scores]] of figures.entries())
			console.log(
				`${addresses[index]!.replace(url, '')}: ${(bytes! / 1000).toFixed(1)} kB in ${files} files; first paint ${Math.round(fcp!)} ms, largest ${Math.round(lcp!)} ms, shift ${cls!.toFixed(3)}; performance, accessibility, best practices, SEO ${scores.join(', ')}; largest paint of ${PAGES[0]} is ${(figures[0]![3]! / lcp!).toFixed(2)} of it.`,
			);
	} finally {
		server.close();
		server.closeAllConnections();
		rmSync(served, { recursive: true });
	}
}

await bench();
