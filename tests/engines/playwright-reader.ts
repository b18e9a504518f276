import { join } from 'node:path';
import { chromium, firefox, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { pressOn, type Key, type Reader, type RunningEngine, type StartOptions } from './reader.ts';

/**
 * What Chromium is started with: as root it has no sandbox. Playwright itself turns off most of what a browser asks its makers
 * for: background networking, updates of components, hints and the like. A list of features turned off here would take the
 * place of Playwright's own. What a full Chromium asks about the forms of a page, to fill them in, is turned off by sending
 * it to a port at which no browser asks anybody.
 */
export const CHROMIUM_ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--autofill-server-url=http://localhost:9/'];

/**
 * Starts Chromium. What a page asks for goes through the proxy of the page's context, whatever part of the browser asks for
 * it on the page's behalf; what the browser asks for itself, such as news of updates and accounts, which a full one does
 * whatever it is told, goes through the browser's. So neither is taken for the other.
 */
export async function startChromium(options: StartOptions): Promise<RunningEngine> {
	const browser = await chromium.launch({
		executablePath: options.program,
		args: CHROMIUM_ARGUMENTS,
		proxy: proxyAt(options.ownServices.port),
	});
	return runningEngine(browser, options, { proxy: proxyAt(options.network.port) });
}

const proxyAt = (port: number) => ({ server: `http://127.0.0.1:${port}`, bypass: 'localhost' });

/**
 * Where the fonts of tests/fonts are. Firefox keeps pages that come from a server in a sandbox, which lets them read the
 * machine's usual folders of fonts and no others. Left at that, a page tries to open every one of these fonts in vain, a
 * hundred thousand times and more, and answers nobody for the many seconds that this takes. Pages on the disk may read
 * them in any case.
 */
const FONT_PACKAGES = join(import.meta.dirname, '../../node_modules/');

/** Starts an installed Firefox, with the rules for files on the disk that readers have. */
export async function startFirefox(options: StartOptions): Promise<RunningEngine> {
	const { program, network, hasScripts } = options;
	const browser = await firefox.launch({
		channel: 'moz-firefox',
		executablePath: program,
		// Without this, Firefox asks its makers for settings wherever it is told to ask.
		env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
		firefoxUserPrefs: {
			// Playwright relaxes this one: a page on the disk could then read its neighbours.
			'security.fileuri.strict_origin_policy': true,
			'security.sandbox.content.read_path_whitelist': FONT_PACKAGES,
			// A context without scripts is not to be had in this Firefox.
			'javascript.enabled': hasScripts,
			'network.proxy.type': 1,
			'network.proxy.http': '127.0.0.1',
			'network.proxy.http_port': network.port,
			'network.proxy.ssl': '127.0.0.1',
			'network.proxy.ssl_port': network.port,
			'services.settings.server': 'data:,#remote-settings-dummy/v1',
		},
	});
	return runningEngine(browser, options);
}

function runningEngine(
	browser: Browser,
	{ site, hasScripts, network }: StartOptions,
	settings: BrowserContextOptions = {},
): RunningEngine {
	return {
		newReader: async () => {
			const context = await browser.newContext({ javaScriptEnabled: hasScripts, ...settings });
			// A second witness, for what goes past the proxy: other servers of this machine.
			context.on('request', (request) => {
				const { protocol, host, hostname } = new URL(request.url());
				if (/^(https?|wss?):$/.test(protocol) && host !== new URL(site).host) network.hosts.add(hostname);
			});
			return readerOf(await context.newPage(), site);
		},
		close: () => browser.close(),
	};
}

function readerOf(page: Page, site: string): Reader {
	let complaints: string[] = [];
	page.on('console', (message) => complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('requestfailed', (request) => {
		// So Firefox says of what a page still asked for when the reader left it: nothing was refused, or missing.
		if (request.failure()?.errorText === 'NS_BINDING_ABORTED') return;
		complaints.push(`${request.url()} could not be loaded`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) complaints.push(`${response.url()} is not there (${response.status()})`);
	});

	const read = <Found, Argument>(find: (argument: Argument) => Found, argument: Argument) =>
		// Playwright's types unwrap handles, of which the walk has none.
		page.evaluate(find as (argument: unknown) => Found, argument) as Promise<Found>;
	const click = (selector: string) => pressOn(selector, read, ({ x, y }) => page.mouse.click(x, y));
	return {
		open: async (address) => void (await page.goto(new URL(address, site).href)),
		click,
		press: async (...keys: Key[]) => {
			for (const key of keys) await page.keyboard.press(key);
		},
		type: (text) => page.keyboard.type(text),
		choose: async (selector, value) => void (await page.selectOption(selector, value)),
		// Playwright's own way back waits for a word that Firefox does not give. The answer may go with the page.
		back: () => page.evaluate(() => history.back()).catch(() => undefined),
		fetchFile: async (selector) => {
			const saved = page.waitForEvent('download').then((download) => {
				const url = download.url();
				// To Chromium a page that becomes a file has failed.
				complaints = complaints.filter((complaint) => complaint !== `${url} could not be loaded`);
				return url;
			});
			const shown = page.waitForEvent('framenavigated').then((frame) => frame.url());
			const either = Promise.any([saved, shown]);
			await click(selector);
			return either;
		},
		read,
		takeComplaints: () => {
			const taken = complaints;
			complaints = [];
			return Promise.resolve(taken);
		},
		close: () => page.context().close(),
	};
}
