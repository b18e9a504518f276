import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from '../commands/find-browser.ts';
import { serveSite } from '../commands/serve.ts';
import { clean, type BenchSite } from './sites.ts';

/** What a browser loads for one page. */
export interface PageWeight {
	/** Bytes, compressed, by kind of file. */
	byKind: Readonly<Record<ResourceKind, number>>;
	total: number;
	requests: number;
}

/** Kinds of files a page loads. */
export const RESOURCE_KINDS = ['html', 'css', 'script', 'font', 'image', 'other'] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/** Builds a site from nothing and gives the seconds that took. */
export function coldBuild(site: BenchSite): number {
	clean(site);
	const started = process.hrtime.bigint();
	const { status, stdout, stderr } = spawnSync(process.execPath, site.build, {
		cwd: site.folder,
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
	});
	const seconds = Number(process.hrtime.bigint() - started) / 1e9;
	if (status !== 0) throw new Error(`Building ${site.name} failed:\n${stdout}\n${stderr}`);
	return seconds;
}

/** Loads a page of a built site in a browser with an empty cache and weighs all that it fetches. */
export async function weighPage(site: BenchSite): Promise<PageWeight> {
	const server = await serveSite({ directory: join(site.folder, 'dist'), port: 0 });
	const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
	try {
		const page = await browser.newPage();
		const loads: Promise<{ kind: ResourceKind; bytes: number }>[] = [];
		page.on('response', (response) => {
			loads.push(
				(async () => {
					const type = response.headers()['content-type'] ?? '';
					if (!response.ok()) throw new Error(`${site.name} asks for ${response.url()}, which is not there.`);
					return { kind: kindOf(type), bytes: transferredBytes(await response.body(), type) };
				})(),
			);
		});
		await page.goto(server.url + site.page, { waitUntil: 'networkidle' });
		const files = await Promise.all(loads);
		return {
			byKind: Object.fromEntries(
				RESOURCE_KINDS.map((kind) => [
					kind,
					total(files.filter((file) => file.kind === kind).map(({ bytes }) => bytes)),
				]),
			) as Record<ResourceKind, number>,
			total: total(files.map(({ bytes }) => bytes)),
			requests: files.length,
		};
	} finally {
		await browser.close();
		await server.close();
	}
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
	if (!/^text\/|javascript|json|xml/.test(contentType)) return body.byteLength;
	return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength;
}

/** The middle one of some numbers, or the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function total(numbers: readonly number[]): number {
	return numbers.reduce((sum, number) => sum + number, 0);
}
