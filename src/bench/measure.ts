import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { findBrowser } from '../commands/find-browser.ts';
import { listFiles } from '../publish/read-pages.ts';
import { clean, type BenchSite } from './sites.ts';

/** Kinds of files a page loads. */
export const RESOURCE_KINDS = ['html', 'css', 'script', 'font', 'image', 'other'] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/** What a browser loads for one page. */
export interface PageWeight {
	/** Bytes, compressed, by kind of file. */
	byKind: Readonly<Record<ResourceKind, number>>;
	total: number;
	/** Files asked for, those that are not there among them. */
	requests: number;
}

/** What Lighthouse says of a page on a middling phone: times in milliseconds, scores of a hundred. */
export interface PageSpeed {
	fcp: number;
	lcp: number;
	cls: number;
	scores: readonly [performance: number, accessibility: number, bestPractices: number, seo: number];
}

/** What one build took. */
export interface BuildCost {
	seconds: number;
	/** The most memory that its process held, in bytes. */
	peakBytes: number;
}

/** The builds of a site. */
export interface SiteBuilds {
	/** HTML files that it wrote. */
	pages: number;
	/** From nothing. */
	cold: BuildCost;
	/** Again, with all that the first has left. */
	warm: BuildCost;
}

/** Builds a site from nothing, and again. */
export function measureBuilds(site: BenchSite): SiteBuilds {
	clean(site);
	const cold = build(site);
	const warm = build(site);
	const pages = listFiles(join(site.folder, 'dist')).filter((file) => file.endsWith('.html')).length;
	return { pages, cold, warm };
}

/** Runs the build of a site. */
export function build({ name, folder, build }: BenchSite): BuildCost {
	const own = mkdtempSync(join(tmpdir(), 'bench-build-'));
	const peakFile = join(own, 'peak');
	const started = process.hrtime.bigint();
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', import.meta.resolve('./peak-memory.mjs'), ...build],
		{
			cwd: folder,
			encoding: 'utf8',
			maxBuffer: 64 * 1024 * 1024,
			env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', PEAK_MEMORY_FILE: peakFile },
		},
	);
	const seconds = Number(process.hrtime.bigint() - started) / 1e9;
	const peakBytes = existsSync(peakFile) ? Number(readFileSync(peakFile, 'utf8')) * 1024 : 0;
	rmSync(own, { recursive: true });
	if (status !== 0) throw new Error(`Building ${name} failed:\n${stdout}\n${stderr}`);
	return { seconds, peakBytes };
}

/**
 * Loads a page of a built site in a browser with an empty cache, and weighs all that it fetches; with the packages of the
 * bench, Lighthouse looks at it too.
 */
export async function weighPage(
	{ folder, page: file }: BenchSite,
	packages?: string,
): Promise<{ weight: PageWeight; speed?: PageSpeed }> {
	const dist = join(folder, 'dist');
	// Its times count only where it is sent as a good host sends it.
	if (packages) compressFiles(dist);
	const server = await serveFolder(dist);
	const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
	try {
		const page = await browser.newPage();
		const asked = new Map<string, string>();
		page.on('response', (response) => {
			const { origin, pathname } = new URL(response.url());
			if (server.url.startsWith(origin)) asked.set(pathname.slice(1), response.headers()['content-type'] ?? '');
		});
		await page.goto(server.url + file, { waitUntil: 'networkidle' });
		// Read from the disk: the browser gives no body of what is fetched ahead, or is not there.
		const files = [...asked].map(([path, type]) => {
			const isThere = path !== '' && existsSync(join(dist, path));
			return { kind: kindOf(type), bytes: isThere ? transferredBytes(readFileSync(join(dist, path)), type) : 0 };
		});
		const bytesOf = (kind: ResourceKind) =>
			files.filter((one) => one.kind === kind).reduce((sum, { bytes }) => sum + bytes, 0);
		const byKind = Object.fromEntries(RESOURCE_KINDS.map((kind) => [kind, bytesOf(kind)]));
		const weight = {
			byKind: byKind as Record<ResourceKind, number>,
			total: files.reduce((sum, { bytes }) => sum + bytes, 0),
			requests: files.length,
		};
		return packages ? { weight, speed: await askLighthouse(packages, server.url + file) } : { weight };
	} finally {
		await browser.close();
		server.close();
	}
}

/** Lays the compressed form of each text of a built folder beside it. */
function compressFiles(dist: string): void {
	for (const file of listFiles(dist).filter((file) => /\.(html|css|js|svg)$/.test(file)))
		writeFileSync(join(dist, `${file}.br`), compress(readFileSync(join(dist, file)), 5));
}

/** Serves a built folder, in compressed form where that lies there. */
async function serveFolder(dist: string): Promise<{ url: string; close: () => void }> {
	const server = createServer(sirv(dist, { brotli: true, extensions: [] })).listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}

/** Has Lighthouse open a page in its usual way: a phone of the middle class on a slow network, both simulated. */
async function askLighthouse(packages: string, url: string): Promise<PageSpeed> {
	const { status, stdout, stderr } = await run(
		[
			join(packages, 'lighthouse/cli/index.js'),
			url,
			'--quiet',
			'--output=json',
			'--output-path=stdout',
			'--only-categories=performance,accessibility,best-practices,seo',
			'--chrome-flags=--headless --no-sandbox --disable-gpu',
		],
		{ ...process.env, CHROME_PATH: findBrowser() },
	);
	if (status !== 0) throw new Error(`Lighthouse could not look at ${url}:\n${stderr}`);
	const { audits, categories } = JSON.parse(stdout) as {
		audits: Record<string, { numericValue?: number }>;
		categories: Record<string, { score: number | null }>;
	};
	const figure = (audit: string) => audits[audit]!.numericValue!;
	const score = (category: string) => Math.round((categories[category]!.score ?? 0) * 100);
	return {
		fcp: figure('first-contentful-paint'),
		lcp: figure('largest-contentful-paint'),
		cls: figure('cumulative-layout-shift'),
		scores: [score('performance'), score('accessibility'), score('best-practices'), score('seo')],
	};
}

/** Runs Node without stopping this process, which serves meanwhile. */
async function run(
	args: readonly string[],
	env: NodeJS.ProcessEnv,
): Promise<{ status: number | null; stdout: string; stderr: string }> {
	const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
	const [stdout, stderr, status] = await Promise.all([
		text(child.stdout),
		text(child.stderr),
		new Promise<number | null>((resolve) => child.once('close', resolve)),
	]);
	return { status, stdout, stderr };
}

/** The kind of a file, from its content type. */
export function kindOf(contentType: string): ResourceKind {
	if (contentType.startsWith('text/html')) return 'html';
	if (contentType.startsWith('text/css')) return 'css';
	if (/javascript/.test(contentType)) return 'script';
	if (/font/.test(contentType)) return 'font';
	if (contentType.startsWith('image/')) return 'image';
	return 'other';
}

/** The bytes a good host sends for a file: text compressed, everything else as it is. */
export function transferredBytes(body: Uint8Array, contentType: string): number {
	return /^text\/|javascript|json|xml/.test(contentType) ? compress(body, 11).byteLength : body.byteLength;
}

function compress(body: Uint8Array, quality: number): Uint8Array {
	return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}
