import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { aloneTest as test, expect } from './tabs.ts';

// A learning system in small: scorm-again as its interface in a window, and a page of a package in a frame of it.
const KINDS: Record<string, string> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };
const LMS = `<!doctype html><title>System</title><script src="/scorm12.js"></script><script>
	window.calls = [];
	const api = new Scorm12API({ autocommit: false, logLevel: 5 });
	window.API = new Proxy(api, {
		get(target, name) {
			const own = target[name];
			if (typeof own !== 'function') return own;
			return (...args) => {
				window.calls.push([name, ...args]);
				return own.apply(target, args);
			};
		},
	});
</script>`;

/** Every package for SCORM that a build makes: the one of all lessons, and one of each. */
const WHOLE = 'lessons-scorm';
const PACKAGES: Record<string, string> = {
	[WHOLE]: `dist/downloads/${WHOLE}.zip`,
	...Object.fromEntries(
		readdirSync('dist/downloads/lessons').map((file) => [basename(file, '.zip'), `dist/downloads/lessons/${file}`]),
	),
};

let folder: string;
let server: Server;
let address: string;

test.beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'package-'));
	for (const [name, archive] of Object.entries(PACKAGES)) {
		mkdirSync(join(folder, name));
		for (const [file, bytes] of Object.entries(unzipSync(readFileSync(archive))))
			writeFileSync(join(folder, name, file), bytes);
	}
	server = createServer((request, response) => {
		const path = new URL(request.url!, 'http://here').pathname;
		const body =
			path === '/system'
				? LMS
				: path === '/scorm12.js'
					? readFileSync('node_modules/scorm-again/dist/scorm12.min.js')
					: path.startsWith('/package/')
						? readFileSync(join(folder, path.slice('/package/'.length)))
						: '';
		response.setHeader('content-type', KINDS[extname(path)] ?? 'text/html');
		response.end(body);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
	server.close();
	rmSync(folder, { recursive: true });
});

const pagesOf = (name = WHOLE) =>
	[...readFileSync(join(folder, name, 'imsmanifest.xml'), 'utf8').matchAll(/scormtype="sco" href="([^"]+)"/g)].map(
		([, file]) => `${name}/${file!}`,
	);

async function start(page: Page, file: string) {
	await page.goto(`${address}/system`);
	await page.evaluate((source) => {
		const frame = document.createElement('iframe');
		frame.name = 'activity';
		frame.src = source;
		document.body.append(frame);
	}, `/package/${file}`);
	const frame = page.frameLocator('iframe');
	await expect(frame.getByRole('button', { name: 'I have finished' })).toBeVisible();
	return frame;
}

const callsOf = (page: Page) => page.evaluate(() => (window as unknown as { calls: string[][] }).calls);
const valueOf = (page: Page, name: string) =>
	page.evaluate(
		(asked) => (window as unknown as { API: { LMSGetValue: (name: string) => string } }).API.LMSGetValue(asked),
		name,
	);

test('every package is tried: one of all lessons, one of each, and that of the questions', () => {
	expect(Object.keys(PACKAGES).length).toBeGreaterThan(9);
	expect(pagesOf().length).toBe(Object.keys(PACKAGES).length - 1);
	for (const name of Object.keys(PACKAGES)) expect(pagesOf(name).length, name).toBeGreaterThan(0);
});

test('every page of every package begins, is incomplete, is finished only when a pupil says so, and ends', async ({
	page,
}) => {
	test.slow();
	for (const file of Object.keys(PACKAGES).flatMap((name) => pagesOf(name))) {
		const frame = await start(page, file);
		expect((await callsOf(page))[0], file).toEqual(['LMSInitialize', '']);
		expect(await valueOf(page, 'cmi.core.lesson_status')).toBe('incomplete');
		await frame.getByRole('button', { name: 'I have finished' }).press('Enter');
		await expect(frame.getByRole('status').last()).toHaveText(/^Marked as finished\. Nothing/);
		expect(await valueOf(page, 'cmi.core.lesson_status')).toBe('completed');
		expect(await valueOf(page, 'cmi.core.score.raw')).toBe('');
		expect(await valueOf(page, 'cmi.suspend_data')).toBe('');

		await page.evaluate(() => document.querySelector('iframe')!.remove());
		const calls = await callsOf(page);
		expect(calls.filter(([name]) => name === 'LMSFinish')).toEqual([['LMSFinish', '']]);
		expect(calls.filter(([name]) => name === 'LMSSetValue')).toEqual([
			['LMSSetValue', 'cmi.core.lesson_status', 'incomplete'],
			['LMSSetValue', 'cmi.core.lesson_status', 'completed'],
		]);
	}
});

test('a page that is left without a word stays incomplete', async ({ page }) => {
	await start(page, pagesOf()[0]!);
	await page.evaluate(() => document.querySelector('iframe')!.remove());
	expect((await callsOf(page)).filter(([name]) => name === 'LMSSetValue')).toEqual([
		['LMSSetValue', 'cmi.core.lesson_status', 'incomplete'],
	]);
});

test('outside a learning system a page can be read, and offers nothing to press', async ({ page }) => {
	await page.goto(`${address}/package/${pagesOf()[0]}`);
	await expect(page.locator('h1')).toBeVisible();
	await expect(page.getByRole('button')).toHaveCount(0);
});
