import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { onFreePort, readPort, serveSite, type SiteServer } from '../../../src/tools/serve.ts';

let folder: string;
let directory: string;
let server: SiteServer | undefined;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'serve-'));
	directory = join(folder, 'dist');
	mkdirSync(join(directory, 'demands'), { recursive: true });
	writeFileSync(join(directory, 'index.html'), 'first page');
	writeFileSync(join(directory, 'demands.html'), 'demands');
	writeFileSync(join(directory, '404.html'), 'no such page');
	writeFileSync(join(folder, 'secret.txt'), 'secret');
});

afterEach(async () => {
	await server?.close();
	server = undefined;
	rmSync(folder, { recursive: true });
});

async function get(path: string): Promise<{ status: number; text: string; type: string | null }> {
	const response = await fetch(new URL(path, server!.url), { redirect: 'manual' });
	return { status: response.status, text: await response.text(), type: response.headers.get('content-type') };
}

describe('the server', () => {
	test('serves files by their names, and the first page at the root', async () => {
		server = await serveSite({ directory, port: 0 });
		expect(await get('/')).toMatchObject({ status: 200, text: 'first page', type: 'text/html;charset=utf-8' });
		expect(await get('/index.html?from=mail')).toMatchObject({ status: 200, text: 'first page' });
		expect(await get('/demands.html')).toMatchObject({ status: 200, text: 'demands' });
	});

	test('shows the page for wrong addresses, with status 404', async () => {
		server = await serveSite({ directory, port: 0 });
		expect(await get('/nothing.html')).toEqual({ status: 404, text: 'no such page', type: 'text/html;charset=utf-8' });
	});

	test('is as strict as the plainest host: no address without .html, no page for a folder', async () => {
		server = await serveSite({ directory, port: 0 });
		expect((await get('/demands')).status).toBe(404);
		expect((await get('/demands/')).status).toBe(404);
	});

	test('serves the folder as it is after it was built again', async () => {
		server = await serveSite({ directory, port: 0 });
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
		server = await serveSite({ directory, port: 0, prefix: '/some/sub/path' });
		expect(new URL(server.url).pathname).toBe('/some/sub/path/');
		expect(await get('/some/sub/path/')).toMatchObject({ status: 200, text: 'first page' });
		expect(await get('/some/sub/path/demands.html')).toMatchObject({ status: 200, text: 'demands' });
		expect((await get('/some/sub/path')).status).toBe(302);
		expect((await get('/demands.html')).status).toBe(404);
		expect((await get('/some/sub/pathology')).status).toBe(404);
	});

	test('serves nothing from outside its folder', async () => {
		server = await serveSite({ directory, port: 0 });
		const { hostname, port } = new URL(server.url);
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

	test('only answers to reading', async () => {
		server = await serveSite({ directory, port: 0 });
		expect((await fetch(server.url, { method: 'POST' })).status).toBe(405);
	});

	test('takes the next port while one is busy, and says so', async () => {
		server = await serveSite({ directory, port: 0 });
		const busy = Number(new URL(server.url).port);
		const said: string[] = [];
		const second = await onFreePort(
			(port) => serveSite({ directory, port }),
			busy,
			(message) => said.push(message),
		);
		expect(Number(new URL(second.url).port)).toBeGreaterThan(busy);
		expect(said[0]).toBe(`Port ${busy} is busy, trying ${busy + 1}.`);
		await second.close();
	});
});

describe('the port asked for', () => {
	test('is the usual one if nothing is said', () => {
		expect(readPort(undefined, 4321)).toBe(4321);
		expect(readPort('', 4321)).toBe(4321);
		expect(readPort('8080', 4321)).toBe(8080);
	});

	test('is refused in one sentence if it is none', () => {
		expect(() => readPort('eighty', 4321)).toThrow('PORT is "eighty": give a number from 0 to 65535.');
		expect(() => readPort('70000', 4321)).toThrow('70000');
	});
});
