import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CONTENT_SECURITY_POLICY } from '../../src/build/content-security-policy.ts';
import { expect, test, unmeantHosts } from './walk-test.ts';

// That the walk hears what it listens for. The pages lie on the disk wherever the site is, so it is asked there alone, of
// each engine with scripts and without.

test('what breaks the policy, or goes wrong, would be heard on this walk', async ({
	reader,
	network,
	meantHosts,
	journey,
}) => {
	const folder = mkdtempSync(join(tmpdir(), 'planted-'));
	const page = join(folder, 'planted.html');
	writeFileSync(
		page,
		`<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}"><title>Planted</title>
<script>document.title = 'inline'</script><script defer src="planted.js"></script></head>
<body><h1>Planted</h1><img src="https://planted.example/" alt=""></body></html>`,
	);
	writeFileSync(join(folder, 'planted.js'), "console.log('planted words');");
	meantHosts.add('planted.example');
	await reader.open(pathToFileURL(page).href);
	const heard: string[] = [];
	await expect(async () => {
		heard.push(...(await reader.takeComplaints()));
		const words = [...heard, ...network.hosts].join('\n');
		expect(words).toContain('planted.example');
		if (journey.hasScripts) {
			expect(words).toContain('planted words');
			expect(words).toContain('inline');
		}
	}).toPass();
	expect(await reader.read(() => document.title, null)).toBe('Planted');
	rmSync(folder, { recursive: true });
});

/** What asks another host for something on a page's behalf, each asking a host of its own name. */
const ASKING = {
	always: ['image', 'styles', 'frame'],
	byScripts: ['script', 'fetch', 'beacon', 'socket', 'worker'],
};
const ASKING_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Asking</title>
<link rel="preconnect" href="https://preconnect.example/"><link rel="stylesheet" href="https://styles.example/"></head>
<body><h1>Asking</h1><img src="https://image.example/" alt=""><iframe src="https://frame.example/" title="Frame"></iframe>
<script>
fetch('https://fetch.example/').catch(() => undefined);
navigator.sendBeacon('https://beacon.example/');
new WebSocket('wss://socket.example/');
new Worker(URL.createObjectURL(new Blob(["fetch('https://worker.example/').catch(() => undefined)"])));
</script><script async src="https://script.example/"></script></body></html>`;

test('whatever asks another host on behalf of a page would be heard as asked by the page', async ({
	reader,
	network,
	ownServices,
	meantHosts,
	journey,
}) => {
	const folder = mkdtempSync(join(tmpdir(), 'asking-'));
	const page = join(folder, 'asking.html');
	writeFileSync(page, ASKING_PAGE);
	const kinds = [...ASKING.always, ...(journey.hasScripts ? ASKING.byScripts : [])];
	const hosts = kinds.map((kind) => `${kind}.example`);
	// Not every engine does what this one asks for.
	for (const host of [...hosts, 'preconnect.example']) meantHosts.add(host);
	await reader.open(pathToFileURL(page).href);
	// A test that means none of it fails by the same list.
	await expect.poll(() => unmeantHosts(network, new Set())).toEqual(expect.arrayContaining(hosts));
	expect([...ownServices.hosts].filter((host) => host.endsWith('.example'))).toEqual([]);
	// That the proxy let nobody through.
	await reader.takeComplaints();
	rmSync(folder, { recursive: true });
});
