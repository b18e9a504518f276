import type { Browser, BrowserContext, Page } from '@playwright/test';

/** How many times slower a processor is made: about a cheap phone beside a desktop computer. */
const SLOWDOWN = 6;

/** Makes the processor slow for a page, until it is closed. */
export async function slowDown(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
}

interface TraceEvent {
	name: string;
	pid: number;
	tid: number;
	/** Processor time in microseconds. */
	tdur?: number;
}

/**
 * The tasks of a page's main thread while something is done there, each in milliseconds of processor time: what other
 * programs of the machine take is not in it. Only in Chromium.
 */
export async function measureTasks(browser: Browser, page: Page, work: () => Promise<unknown>): Promise<number[]> {
	await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
	await work();
	// Set by the page, so that its thread is known among those of the browser.
	await page.evaluate(() => performance.mark('end-of-work'));
	const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
	const { pid, tid } = traceEvents.find(({ name }) => name === 'end-of-work')!;
	return traceEvents
		.filter((event) => event.name === 'ThreadControllerImpl::RunTask' && event.pid === pid && event.tid === tid)
		.map(({ tdur = 0 }) => tdur / 1000);
}

/** Paragraphs of the peer's page: on a quiet machine, made six times slower, they are laid out in about 50 ms. */
const PEER_PARAGRAPHS = 120;

/**
 * A plain page without styles or scripts of its own, on a processor made as slow: the peer that the tasks of the site are
 * measured beside, since a shared machine makes even processor time longer by turns.
 *
 * @returns a function that lays out the text of the page anew, and gives the longest task of it in milliseconds
 */
export async function openPeer(context: BrowserContext): Promise<() => Promise<number>> {
	const page = await context.newPage();
	const text = 'Words that fill a line, and more of them than one line can hold. '.repeat(4);
	await page.setContent(`<!doctype html><title>Peer</title>${`<p>${text}</p>`.repeat(PEER_PARAGRAPHS)}`);
	await slowDown(page);
	let isLarger = false;
	return async () => {
		isLarger = !isLarger;
		const tasks = await measureTasks(context.browser()!, page, async () => {
			await page.evaluate((size) => document.body.style.setProperty('font-size', size), isLarger ? '1.1em' : '1em');
			await page.waitForTimeout(100);
		});
		return Math.max(...tasks);
	};
}
