import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findNginx } from '../../src/tools/find-engines.ts';
import {
	COMMON_HEADERS,
	HTTPS_HEADER,
	KIND_HEADERS,
	MEDIA_TYPES,
	headersOf,
	kindOf,
} from '../../src/tools/hosting/table.ts';
import { makeServedFolder } from '../../src/tools/hosting/served-folder.ts';
import { get } from '../dist/ask.ts';
import { DIST, files } from '../dist/built-site.ts';
import { startNginx, type RunningServer } from './start-nginx.ts';

// The file for nginx, in nginx. Where it is not installed, `npm test` says so.
const found = findNginx();

/** Where the site is served: at the root, and under a path, deep enough that a rule one step wrong misses it. */
const PATHS = ['/', '/some/sub/path/'];

/** Compresses faster and a little worse than what is published. */
const QUALITY = 4;

/** Of each folder, and of the root, a file of each ending that is there. */
const SAMPLES = [...new Map(files.map((file) => [file.replace(/[^/]*\./, '.'), file])).values(), 'index.html'];

const folder = mkdtempSync(join(tmpdir(), 'hosting-'));
const servedAt = (path: string) => join(folder, `at${path.replaceAll('/', '-')}`);

beforeAll(async () => {
	for (const path of PATHS) await makeServedFolder(DIST, servedAt(path), path, QUALITY);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The names of all headers that the table knows: one that is not said of a file must not be sent with it. */
const NAMES = new Set(
	[...COMMON_HEADERS, HTTPS_HEADER, ...Object.values(KIND_HEADERS).flat()].map(([name]) => name.toLowerCase()),
);

/** Of an answer's headers, those that the table knows. */
function tabled(headers: Readonly<Record<string, unknown>>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(headers).filter(([name]) => NAMES.has(name)));
}

const said = (path: string) =>
	Object.fromEntries(headersOf(kindOf(path)).map(([name, value]) => [name.toLowerCase(), value]));

/** The type of a file as it is sent, with the encoding of text. */
function typeOf(file: string): string {
	const { type, isText } = MEDIA_TYPES[/\.(\w+)$/.exec(file)![1]!]!;
	return isText ? `${type}; charset=utf-8` : type;
}

if (found)
	for (const path of PATHS)
		describe(`nginx with its file, at ${path}`, () => {
			let server: RunningServer;
			const ask = (file: string, headers?: Record<string, string>) => get(server.port, path + file, headers);

			beforeAll(async () => {
				server = await startNginx(found, servedAt(path), join(folder, `nginx${path}`));
			});
			afterAll(() => server?.stop());

			it('sends with a file of each kind what the table says, no more and no less', async () => {
				for (const file of SAMPLES.filter((sample) => /\.\w+$/.test(sample))) {
					const { status, headers, body } = await ask(file);
					expect(status, file).toBe(200);
					expect(tabled(headers), file).toEqual(said(file));
					expect(headers['content-type']?.toLowerCase(), file).toBe(typeOf(file).toLowerCase());
					expect(headers['content-encoding'], file).toBeUndefined();
					expect(body.equals(readFileSync(join(DIST, file))), file).toBe(true);
				}
			});

			it('shows the first page for the folder, compressed too', async () => {
				const { status, headers, body } = await ask('', { 'Accept-Encoding': 'br' });
				expect(status).toBe(200);
				expect(headers['content-type']?.toLowerCase()).toBe('text/html; charset=utf-8');
				expect(tabled(headers)).toEqual(said('index.html'));
				expect(brotliDecompressSync(body).equals(readFileSync(join(DIST, 'index.html')))).toBe(true);
			});

			it('sends text as it was compressed beforehand, Brotli before gzip', async () => {
				const texts = SAMPLES.filter((file) => MEDIA_TYPES[/\.(\w+)$/.exec(file)?.[1] ?? '']?.isText);
				let compressed = 0;
				for (const file of texts) {
					const original = readFileSync(join(DIST, file));
					if (original.length < 1000) continue;
					compressed++;
					const brotli = await ask(file, { 'Accept-Encoding': 'gzip, deflate, br, zstd' });
					expect(brotli.headers['content-encoding'], file).toBe('br');
					expect(brotliDecompressSync(brotli.body).equals(original), file).toBe(true);
					expect(tabled(brotli.headers), file).toEqual(said(file));
					const zipped = await ask(file, { 'Accept-Encoding': 'gzip, deflate' });
					expect(zipped.headers['content-encoding'], file).toBe('gzip');
					expect(gunzipSync(zipped.body).equals(original), file).toBe(true);
					for (const answer of [brotli, zipped]) {
						expect(answer.headers.vary?.toLowerCase(), file).toContain('accept-encoding');
						expect(answer.headers['content-type']?.toLowerCase(), file).toBe(typeOf(file).toLowerCase());
						expect(answer.headers.etag, file).toBeTruthy();
					}
				}
				expect(compressed).toBeGreaterThan(10);
			});

			it('has versions kept for good, and asks whether all else is still the same', async () => {
				const versioned = /"(assets\/site\.css\?[0-9a-f]{8})"/.exec((await ask('')).body.toString())![1]!;
				expect((await ask(versioned)).headers['cache-control']).toContain('immutable');
				const page = await ask('about.html', { 'Accept-Encoding': 'br' });
				const again = await ask('about.html', {
					'Accept-Encoding': 'br',
					'If-None-Match': page.headers.etag!,
				});
				expect(again.status).toBe(304);
				expect(again.body).toHaveLength(0);
			});

			it('sends a part of a download', async () => {
				const zip = readFileSync(join(DIST, 'downloads/explainer.zip'));
				const { status, headers, body } = await ask('downloads/explainer.zip', { Range: 'bytes=1000-1999' });
				expect(status).toBe(206);
				expect(headers['content-range']).toBe(`bytes 1000-1999/${zip.length}`);
				expect(body.equals(zip.subarray(1000, 2000))).toBe(true);
			});

			it('shows the page for wrong addresses, which nobody keeps or frames, at any depth', async () => {
				const shown = readFileSync(join(DIST, '404.html'));
				for (const wrong of ['gone', 'gone.css', 'a/b/gone.html', 'assets/gone.css', 'embed/gone.html', 'data/']) {
					const { status, headers, body } = await ask(wrong);
					expect(status, wrong).toBe(404);
					expect(body.equals(shown), wrong).toBe(true);
					expect(headers['content-type']?.toLowerCase(), wrong).toBe('text/html; charset=utf-8');
					expect(tabled(headers), wrong).toEqual(said('404.html'));
				}
			});

			it('promises HTTPS over HTTPS alone', async () => {
				const [header, value] = HTTPS_HEADER;
				const https = await ask('index.html', { 'X-Forwarded-Proto': 'https' });
				expect(https.headers[header.toLowerCase()]).toBe(value);
				expect((await ask('index.html')).headers[header.toLowerCase()]).toBeUndefined();
			});
		});
