import { chromium, firefox, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { bringIntoReach, onceStill, type Key, type Reader, type RunningEngine, type StartOptions } from './reader.ts';

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

/**
 * An answer of a page, or a fault where none comes. Firefox loses what is asked while it leaves a page: nothing would ever
 * come, however long one waits, so whoever asked must be able to ask again.
 */
async function answered<Found>(asked: Promise<Found>): Promise<Found> {
	let timer: NodeJS.Timeout | undefined;
	const silence = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error('the page gave no answer for two seconds')), 2_000);
	});
	// The answer may still come, or fail, when nobody waits for it.
	asked.catch(() => undefined);
	try {
		return await Promise.race([asked, silence]);
	} finally {
		clearTimeout(timer);
	}
}

function readerOf(page: Page, site: string): Reader {
	let complaints: string[] = [];
	page.on('console', (message) => complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('requestfailed', (request) => complaints.push(`${request.url()} could not be loaded`));
	page.on('response', (response) => {
		if (response.status() >= 400) complaints.push(`${response.url()} is not there (${response.status()})`);
	});

	const click = async (selector: string) => {
		const { x, y } = await onceStill(() => page.evaluate(bringIntoReach, selector));
		await page.mouse.click(x, y);
	};
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
		read: <Found, Argument>(find: (argument: Argument) => Found, argument: Argument) =>
			// Playwright's types unwrap handles, of which the walk has none.
			answered(page.evaluate(find as (argument: unknown) => Found, argument) as Promise<Found>),
		takeComplaints: () => {
			const taken = complaints;
			complaints = [];
			return Promise.resolve(taken);
		},
		close: () => page.context().close(),
	};
}
