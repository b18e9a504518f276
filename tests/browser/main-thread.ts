import type { BrowserContext, Page } from '@playwright/test';

interface TraceEvent {
	name: string;
	pid: number;
	tid: number;
	/** When it began, in microseconds. */
	ts: number;
	/** Processor time in microseconds. */
	tdur?: number;
}

/** Waits until a page has drawn what it was made to draw, and done what it put off until it is idle. */
async function comeToRest(page: Page): Promise<void> {
	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => resolve())));
				// A page that nobody sees is given no frames.
				setTimeout(resolve, 300);
			}),
	);
}

/**
 * The longest task of a page's main thread in each of several steps, in milliseconds of processor time: what other programs of
 * the machine take is not in it. What a step puts off until later is counted with a later one, for 300 ms after the last.
 * Only in Chromium.
 */
export async function measureSteps(page: Page, steps: readonly (() => Promise<unknown>)[]): Promise<number[]> {
	const browser = page.context().browser()!;
	await page.bringToFront();
	await comeToRest(page);
	await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
	for (const [index, step] of steps.entries()) {
		await step();
		await comeToRest(page);
		if (index === steps.length - 1) await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
		// Set by the page, so that its thread is known among those of the browser.
		await page.evaluate(() => performance.mark('end-of-step'));
	}
	const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
	const ends = traceEvents.filter(({ name }) => name === 'end-of-step').sort((a, b) => a.ts - b.ts);
	const { pid, tid } = ends[0]!;
	const tasks = traceEvents.filter(
		(event) => event.name === 'ThreadControllerImpl::RunTask' && event.pid === pid && event.tid === tid,
	);
	return ends.map(({ ts: end }, index) => {
		const begin = ends[index - 1]?.ts ?? 0;
		return Math.max(...tasks.filter(({ ts }) => ts > begin && ts <= end).map(({ tdur = 0 }) => tdur / 1000));
	});
}

/** Paragraphs of the peer's page: laying them out takes about 8 ms, which would be 50 on a processor six times slower. */
const PEER_PARAGRAPHS = 180;

/**
 * A plain page without styles or scripts of its own: the peer that the tasks of the site are measured beside. What takes
 * longer than to lay it out would be a long task on a slow phone. The processor is not made slow for it: that is done by
 * keeping it busy, which fills the machine, and makes what is measured four times longer or shorter by chance.
 *
 * @returns a function that lays out the text of the page anew, and gives the longest task of it in milliseconds
 */
export async function openPeer(context: BrowserContext): Promise<() => Promise<number>> {
	const page = await context.newPage();
	const text = 'Words that fill a line, and more of them than one line can hold. '.repeat(4);
	await page.setContent(`<!doctype html><title>Peer</title>${`<p>${text}</p>`.repeat(PEER_PARAGRAPHS)}`);
	let isLarger = false;
	return async () => {
		isLarger = !isLarger;
		const [longest] = await measureSteps(page, [
			() => page.evaluate((size) => document.body.style.setProperty('font-size', size), isLarger ? '1.1em' : '1em'),
		]);
		return longest!;
	};
}
