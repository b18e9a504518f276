import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { onFreePort, readPort, serveSite, type SiteServer } from '../../../src/tools/serve.ts';

let folder: string;
let directory: string;
let server: SiteServer | undefined;

const serve = async (prefix?: string) => {
	server = await serveSite({ directory, port: 0, ...(prefix && { prefix }) });
};

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'serve-'));
	directory = join(folder, 'dist');
	mkdirSync(join(directory, 'demands'), { recursive: true });
	for (const file of ['index.html', 'demands.html', '404.html', '../secret.txt'])
		writeFileSync(join(directory, file), file);
});

afterEach(async () => {
	await server?.close();
	rmSync(folder, { recursive: true });
});

async function get(path: string): Promise<{ status: number; text: string; type: string | null }> {
	const response = await fetch(new URL(path, server!.url), { redirect: 'manual' });
	return { status: response.status, text: await response.text(), type: response.headers.get('content-type') };
}

describe('the server', () => {
	test('serves files by their names, and the first page at the root', async () => {
		await serve();
		expect(await get('/')).toEqual({ status: 200, text: 'index.html', type: 'text/html;charset=utf-8' });
		expect(await get('/index.html?from=mail')).toMatchObject({ status: 200, text: 'index.html' });
		expect(await get('/demands.html')).toMatchObject({ status: 200, text: 'demands.html' });
		expect((await fetch(server!.url, { method: 'POST' })).status).toBe(405);
	});

	test('shows the page for wrong addresses, as strict as the plainest host: no page without .html, none for a folder', async () => {
		await serve();
		for (const path of ['/nothing.html', '/demands', '/demands/'])
			expect(await get(path)).toEqual({ status: 404, text: '404.html', type: 'text/html;charset=utf-8' });
	});

	test('serves the folder as it is after it was built again', async () => {
		await serve();
		await get('/');
		const next = join(folder, 'next');
		mkdirSync(next);
		writeFileSync(join(next, 'index.html'), 'a longer first page');
		rmSync(directory, { recursive: true });
		renameSync(next, directory);
		expect(await get('/')).toMatchObject({ status: 200, text: 'a longer first page' });
		expect(await get('/demands.html')).toMatchObject({ status: 404, text: 'There is no page at this address.\n' });
	});

	test('serves under a sub-path and nothing beside it', async () => {
		await serve('/some/sub/path');
		expect(new URL(server!.url).pathname).toBe('/some/sub/path/');
		expect(await get('/some/sub/path/')).toMatchObject({ status: 200, text: 'index.html' });
		expect((await get('/some/sub/path')).status).toBe(302);
		for (const path of ['/demands.html', '/some/sub/pathology']) expect((await get(path)).status).toBe(404);
	});

	test('serves nothing from outside its folder', async () => {
		await serve();
		const { hostname, port } = new URL(server!.url);
		// fetch would tidy these addresses before asking.
		for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/demands/..%2f..%2fsecret.txt']) {
			const status = await new Promise((resolve) => {
				request({ hostname, port, path }, (response) => {
					response.resume();
					resolve(response.statusCode);
				}).end();
			});
			expect(status, path).toBe(404);
		}
	});

	test('takes the next port while one is busy, and says so', async () => {
		await serve();
		const busy = Number(new URL(server!.url).port);
		const said: string[] = [];
		const start = (port: number) => serveSite({ directory, port });
		const second = await onFreePort(start, busy, (message) => said.push(message));
		expect(Number(new URL(second.url).port)).toBeGreaterThan(busy);
		expect(said[0]).toBe(`Port ${busy} is busy, trying ${busy + 1}.`);
		await second.close();
	});
});

test('the port asked for is the usual one if nothing is said, and refused in one sentence if it is none', () => {
	expect([undefined, '', '8080'].map((text) => readPort(text, 4321))).toEqual([4321, 4321, 8080]);
	for (const text of ['eighty', '70000'])
		expect(() => readPort(text, 4321)).toThrow(`PORT is "${text}": give a number from 0 to 65535.`);
});
