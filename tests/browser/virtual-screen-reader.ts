import type { Page } from '@playwright/test';
import { build } from 'esbuild';

// A virtual screen reader, which follows the standards. Pages must be opened with `bypassCSP`: their policy lets no
// foreign script in.

/** The part of the virtual screen reader that the walks use. */
interface ScreenReader {
	start(options: { container: Node }): Promise<void>;
	stop(): Promise<void>;
	next(): Promise<void>;
	perform(command: string): Promise<void>;
	lastSpokenPhrase(): Promise<string>;
	spokenPhraseLog(): Promise<string[]>;
	clearSpokenPhraseLog(): Promise<void>;
}
declare global {
	var screenReader: ScreenReader;
}

let bundle: Promise<string> | undefined;
/** The reader as one script that makes it known to the page. */
async function bundleScreenReader(): Promise<string> {
	const { outputFiles } = await build({
		stdin: {
			contents:
				"import { virtual } from '@guidepup/virtual-screen-reader/browser.js'; globalThis.screenReader = virtual;",
			resolveDir: process.cwd(),
		},
		bundle: true,
		format: 'iife',
		write: false,
	});
	return outputFiles[0]!.text;
}

/** Starts the reader at the top of a page, or of a part of it. */
export async function startScreenReader(page: Page, selector = 'body'): Promise<void> {
	await page.addScriptTag({ content: await (bundle ??= bundleScreenReader()) });
	await page.evaluate(
		(selector) => globalThis.screenReader.start({ container: document.querySelector(selector)! }),
		selector,
	);
}

/** Ends it, so that it can be started at another part. */
export const stopScreenReader = (page: Page) => page.evaluate(() => globalThis.screenReader.stop());

/** Reads on, phrase by phrase, until one that fits a pattern was spoken so many times; returns what was spoken. */
export async function readOn(page: Page, { until, times }: { until: string; times: number }): Promise<string[]> {
	return page.evaluate(
		async ({ until, times }) => {
			const spoken: string[] = [];
			const reader = globalThis.screenReader;
			const end = new RegExp(until);
			for (let left = times; left > 0 && spoken.length < 5000;) {
				await reader.next();
				spoken.push(await reader.lastSpokenPhrase());
				if (end.test(spoken.at(-1)!)) left--;
				if (spoken.at(-1) === 'end of document') break;
			}
			return spoken;
		},
		{ until, times },
	);
}

/** What the reader has said since it was last cleared, by itself: live messages. */
export const liveMessages = async (page: Page) =>
	(await page.evaluate(() => globalThis.screenReader.spokenPhraseLog())).filter((phrase) =>
		/^(polite|assertive): /.test(phrase),
	);
/** Lets the reader forget what it has said. */
export const forget = (page: Page) => page.evaluate(() => globalThis.screenReader.clearSpokenPhraseLog());
/** What the reader has said last. */
export const lastSpoken = (page: Page) => page.evaluate(() => globalThis.screenReader.lastSpokenPhrase());
