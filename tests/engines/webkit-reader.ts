import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { Builder, Key as SpecialKey, type WebDriver, type WebElement } from 'selenium-webdriver';
import { bringIntoReach, onceStill, type Key, type Reader, type RunningEngine, type StartOptions } from './reader.ts';

const KEYS: Readonly<Record<Key, string>> = {
	Tab: SpecialKey.TAB!,
	Enter: SpecialKey.ENTER!,
	Escape: SpecialKey.ESCAPE!,
	Shift: SpecialKey.SHIFT!,
	ArrowRight: SpecialKey.ARROW_RIGHT!,
	ArrowDown: SpecialKey.ARROW_DOWN!,
	Home: SpecialKey.HOME!,
	End: SpecialKey.END!,
};

/** How long an answer may take to come, in milliseconds. */
const PATIENCE_MS = 15_000;

/** Starts WebKitGTK's small browser on a screen that nobody sees. */
export async function startWebKit({ program, site, hasScripts, network }: StartOptions): Promise<RunningEngine> {
	const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
	const hearing = join(folder, 'hear-complaints.js');
	writeFileSync(hearing, `(${hearComplaints})();`);
	const screen = await startScreen();
	const port = await freePort();
	const driverProgram = spawn('WebKitWebDriver', [`--port=${port}`], {
		stdio: 'ignore',
		env: { ...process.env, DISPLAY: screen.display },
	});
	await answers(`http://127.0.0.1:${port}/status`);

	const driver = await new Builder()
		.usingServer(`http://127.0.0.1:${port}`)
		.withCapabilities({
			browserName: 'MiniBrowser',
			'webkitgtk:browserOptions': {
				binary: program,
				args: [
					'--automation',
					`--proxy=http://127.0.0.1:${network.port}`,
					'--ignore-host=localhost',
					`--enable-javascript=${hasScripts}`,
					`--user-script-at-start=${hearing}`,
				],
			},
		})
		.build();
	// As wide as the other engines' windows are.
	await driver.manage().window().setRect({ width: 1280, height: 900 });

	return {
		// A window of its own takes seconds to open: readers use one after another.
		newReader: async () => {
			await driver.get('about:blank');
			return readerOf(driver, site);
		},
		close: async () => {
			await driver.quit();
			await end(driverProgram);
			await screen.close();
			rmSync(folder, { recursive: true });
		},
	};
}

/** Starts a screen without glass. */
export async function startScreen(): Promise<{ display: string; close: () => Promise<void> }> {
	const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	// It takes a number that is free and says which.
	const [number] = (await once(createInterface(server.stdout), 'line')) as [string];
	return { display: `:${number}`, close: () => end(server) };
}

async function end(program: ChildProcess): Promise<void> {
	if (program.exitCode !== null) return;
	const ended = once(program, 'exit');
	program.kill();
	await ended;
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	return port;
}

/** Waits until a server answers. */
async function answers(url: string): Promise<void> {
	for (let waited = 0; ; waited += 100) {
		try {
			await fetch(url);
			return;
		} catch (error) {
			if (waited > PATIENCE_MS) throw error;
			await sleep(100);
		}
	}
}

function readerOf(driver: WebDriver, site: string): Reader {
	const complaints: string[] = [];
	/** What a page has complained of goes with it. */
	const hear = async () => {
		complaints.push(...(await driver.executeScript<string[]>('return window.complaints?.splice(0) ?? []')));
	};
	const read = <Found, Argument>(find: (argument: Argument) => Found, argument: Argument) =>
		driver.executeScript<Found>(`return (${find})(arguments[0])`, argument);
	const click = async (selector: string) => {
		await hear();
		// Its presses have met every link, and its driver may never answer what is asked while a page goes: nothing is asked after one.
		const { x, y } = await onceStill(() => read(bringIntoReach, selector));
		await driver.actions().move({ x, y }).click().perform();
	};
	return {
		open: async (address) => {
			await hear();
			await driver.get(new URL(address, site).href);
		},
		click,
		press: async (...keys: Key[]) => {
			await hear();
			for (const key of keys) await driver.actions().keyDown(KEYS[key]).keyUp(KEYS[key]).perform();
		},
		type: (text) => driver.actions().sendKeys(text).perform(),
		choose: async (selector, value) => {
			await onceStill(() => read(bringIntoReach, selector));
			const option = await driver.executeScript<WebElement>(
				'return document.querySelector(arguments[0])',
				`${selector} option[value="${value}"]`,
			);
			await option.click();
		},
		back: async () => {
			await hear();
			await driver.navigate().back();
		},
		fetchFile: async (selector) => {
			const before = await driver.getCurrentUrl();
			await click(selector);
			for (let waited = 0; waited < PATIENCE_MS; waited += 100) {
				const shown = await driver.getCurrentUrl();
				if (shown !== before) return shown;
				await sleep(100);
			}
			throw new Error(`nothing came of ${selector}`);
		},
		read,
		takeComplaints: async () => {
			await hear();
			return complaints.splice(0);
		},
		close: () => driver.get('about:blank'),
	};
}

/** Runs in each page before its own scripts: WebDriver hands no complaints on. */
function hearComplaints(): void {
	const complaints: string[] = [];
	Object.assign(window, { complaints });
	document.addEventListener('securitypolicyviolation', ({ blockedURI }) => complaints.push(`blocked: ${blockedURI}`));
	window.addEventListener(
		'error',
		({ message, target }) =>
			complaints.push(message ?? `could not be loaded: ${target instanceof Element ? target.outerHTML : ''}`),
		true,
	);
	window.addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
	for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const)
		// eslint-disable-next-line no-console -- It is listened to, not written to.
		console[level] = (...words) => complaints.push(words.join(' '));
}
