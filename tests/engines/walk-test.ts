import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test as base } from '@playwright/test';
import { serveExactFiles } from './exact-file-server.ts';
import { listenToRequests, type ListeningProxy } from './listening-proxy.ts';
import { startChromium, startFirefox } from './playwright-reader.ts';
import type { Reader, RunningEngine } from './reader.ts';
import { startWebKit } from './webkit-reader.ts';

/** In which engine, from where and how the walk is taken; playwright.config.ts has one project for each. */
export interface Journey {
	engine: keyof typeof START;
	/** The path of the engine's program. */
	program: string;
	/** From a folder on the disk, from a server below its root, or from a server that knows nothing but files. */
	from: 'disk' | 'sub-path' | 'exact files';
	hasScripts: boolean;
}

/** What a project sets. */
export interface JourneyOptions {
	journey: Journey;
}

interface WorkerFixtures extends JourneyOptions {
	site: string;
	/** Hears what pages ask of other hosts. */
	network: ListeningProxy;
	/** Hears what the engine asks for itself, where the engine tells that apart. */
	ownServices: ListeningProxy;
	running: RunningEngine;
}

interface TestFixtures {
	/** A reader at an empty page. A test fails where its engine complained, or asked another host for anything. */
	reader: Reader;
	/** Hosts that a test means to ask for something. */
	meantHosts: Set<string>;
}

const DIST = join(process.cwd(), 'dist');

const START = { Chromium: startChromium, Firefox: startFirefox, WebKit: startWebKit } as const;

/** The hosts that pages asked for something and were not meant to. */
export function unmeantHosts({ hosts }: ListeningProxy, meantHosts: ReadonlySet<string>): string[] {
	return [...hosts].filter((host) => !meantHosts.has(host));
}

async function listen({}, use: (proxy: ListeningProxy) => Promise<void>): Promise<void> {
	const proxy = await listenToRequests();
	await use(proxy);
	proxy.close();
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
	journey: [undefined as unknown as Journey, { option: true, scope: 'worker' }],

	site: [
		async ({ journey }, use) => {
			if (journey.from === 'disk') return use(`${pathToFileURL(DIST).href}/`);
			if (journey.from === 'sub-path') return use(process.env.SITE_SUBPATH_URL!);
			const server = await serveExactFiles(DIST);
			await use(server.url);
			server.close();
		},
		{ scope: 'worker' },
	],

	network: [listen, { scope: 'worker' }],
	ownServices: [listen, { scope: 'worker' }],

	running: [
		async ({ journey, site, network, ownServices }, use) => {
			const { engine, program, hasScripts } = journey;
			const running = await START[engine]({ program, site, hasScripts, network, ownServices });
			await use(running);
			await running.close();
		},
		{ scope: 'worker', timeout: 60_000 },
	],

	meantHosts: ({}, use) => use(new Set()),

	reader: async ({ running, network, meantHosts }, use) => {
		network.hosts.clear();
		const reader = await running.newReader();
		await use(reader);
		const complaints = await reader.takeComplaints();
		await reader.close();
		expect(complaints, 'the engine has nothing to complain of').toEqual([]);
		expect(unmeantHosts(network, meantHosts), 'no other host was asked').toEqual([]);
	},
});

export { expect };
