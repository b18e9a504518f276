import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { build } from 'esbuild';
import MiniSearch from 'minisearch';
import { findBrowser } from '../commands/find-browser.ts';
import { isProgram } from '../commands/is-program.mjs';
import { serveSite } from '../commands/serve.ts';
import { loadContent, type SiteContent } from '../content/content.ts';
import { readContentFiles } from '../content/read-files.ts';
import { collectIndex } from '../search/collect-index.ts';
import { INDEX_OPTIONS } from '../search/find.ts';
import { formatIndexScript, type SearchDocument, type SearchIndex } from '../search/search-document.ts';
import { LONG_TASK_MS, measureTasks, slowDown } from './main-thread.ts';
import { median } from './measure.ts';
import { formatTable } from '../text/format-table.ts';

// `npm run bench:search`, after a build: how the index of the search and its answers grow with the content, on a
// processor slowed down, and whether an index made beforehand would be better than one made in the browser.

/** How many times the site's own content is searched. */
const FACTORS = [1, 10, 100] as const;

/** What is typed, letter by letter. */
const TYPED = ['grooming', 'NCA', 'encryption', 'police chiefs', 'upload filter', 'child pornography', 'estonia'];

/** Time for what a letter sets off, after it. */
const SETTLE_MS = 150;

/** Of so many words, one is new: a text grows by new words more slowly than by words. */
const NEW_WORD_EVERY = 60;

/** What was measured at one size. */
interface Measured {
	factor: number;
	documents: number;
	/** Milliseconds to collect the index from the content. */
	collectMs: number;
	rawBytes: number;
	brotliBytes: number;
	/** Processor time of the page from going to the field until results can be shown, in milliseconds. */
	readyMs: number;
	/** The longest task that each letter sets off, in milliseconds of processor time: so long the page answers to nothing. */
	answersMs: number[];
}

/** Repeatable numbers from 0 up to, and without, 1. */
function createRandom(): () => number {
	let state = 20200214;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

/** The index of content so many times the site's own: more entries of the same lengths, of the site's words and new ones. */
export function growIndex(index: SearchIndex, factor: number): SearchIndex {
	const random = createRandom();
	const words = index.documents.flatMap(({ text }) => text.split(' '));
	const write = (text: string, copy: number) =>
		text
			.split(' ')
			.map(() => words[Math.floor(random() * words.length)]!)
			.map((word) =>
				random() < 1 / NEW_WORD_EVERY ? `${word}${Math.floor(random() * copy * 200).toString(36)}` : word,
			)
			.join(' ');
	const copies = Array.from({ length: factor - 1 }, (_, place) =>
		index.documents.map(({ title, text, address, ...rest }): SearchDocument => ({
			...rest,
			...(title && { title: write(title, place + 1) }),
			text: write(text, place + 1),
			address: `${address}-${place + 2}`,
		})),
	);
	return { ...index, documents: [...index.documents, ...copies.flat()] };
}

/** Content with every chapter so many times, each time at an address of its own. */
function growContent(content: SiteContent, factor: number): SiteContent {
	const copies = <Item>(items: readonly Item[], copy: (item: Item, place: number) => Item) =>
		Array.from({ length: factor }, (_, place) => items.map((item) => (place === 0 ? item : copy(item, place)))).flat();
	return {
		...content,
		site: {
			...content.site,
			chapters: copies(content.site.chapters, (chapter, place) => ({ ...chapter, file: `${chapter.file}-${place}` })),
		},
		chapters: copies(content.chapters, (chapter, place) => ({ ...chapter, slug: `${chapter.slug}-${place}` })),
	};
}

/** What a page with an index takes to be ready and to answer each letter. */
async function measureAnswers(
	browser: Browser,
	url: string,
	script: string,
	isSlow: boolean,
): Promise<Pick<Measured, 'readyMs' | 'answersMs'>> {
	const page = await openPage(browser, isSlow);
	await page.route('**/assets/search-index.js', (route) =>
		route.fulfill({ contentType: 'text/javascript', body: script }),
	);
	await page.goto(`${url}search.html`);
	const field = page.getByRole('searchbox');
	const readyMs = await measureWork(browser, page, async () => {
		await field.fill(TYPED[0]!);
		await page.waitForSelector('.search-groups li');
	});
	const answersMs: number[] = [];
	for (const query of TYPED) {
		await field.fill('');
		for (const letter of query) {
			const tasks = await measureTasks(browser, page, async () => {
				await page.keyboard.press(letter === ' ' ? 'Space' : letter);
				await page.waitForTimeout(SETTLE_MS);
			});
			answersMs.push(Math.max(...tasks));
		}
	}
	await page.close();
	return { readyMs, answersMs };
}

/** Processor time of a page's main thread for some work, in milliseconds. */
async function measureWork(browser: Browser, page: Page, work: () => Promise<unknown>): Promise<number> {
	const tasks = await measureTasks(browser, page, work);
	return tasks.reduce((sum, task) => sum + task, 0);
}

/** What the page that compares the two ways holds. */
interface Forms {
	MiniSearch: typeof MiniSearch;
	INDEX_OPTIONS: typeof INDEX_OPTIONS;
	given: { documents: (SearchDocument & { id: number })[]; serialised: string };
}

/** The two ways to bring an index to a browser: made there from the documents, or made beforehand and read there. */
async function compareForms(browser: Browser, url: string, index: SearchIndex): Promise<string> {
	const documents = index.documents.map((document, id) => ({ id, ...document }));
	const made = new MiniSearch(INDEX_OPTIONS);
	made.addAll(documents);
	const serialised = JSON.stringify(made);
	const { outputFiles } = await build({
		stdin: {
			contents: `import MiniSearch from 'minisearch';
				import { INDEX_OPTIONS } from './src/search/find.ts';
				Object.assign(globalThis, { MiniSearch, INDEX_OPTIONS });`,
			resolveDir: process.cwd(),
		},
		bundle: true,
		format: 'iife',
		write: false,
	});
	const page = await openPage(browser, true);
	await page.goto(`${url}search.html`);
	await page.addScriptTag({ content: outputFiles[0]!.text });
	await page.evaluate((given) => Object.assign(globalThis, { given }), { documents, serialised });
	const makeMs = await measureWork(browser, page, () =>
		page.evaluate(() => {
			const { MiniSearch: Made, INDEX_OPTIONS: options, given } = globalThis as unknown as Forms;
			new Made(options).addAll(given.documents);
		}),
	);
	const readMs = await measureWork(browser, page, () =>
		page.evaluate(() => {
			const { MiniSearch: Made, INDEX_OPTIONS: options, given } = globalThis as unknown as Forms;
			Made.loadJSON(given.serialised, options);
		}),
	);
	await page.close();
	const script = formatIndexScript(index);
	return formatTable([
		['', 'raw kB', 'brotli kB', 'ready ms'],
		['documents, index made in the browser', ...kBs(script), makeMs.toFixed(0)],
		['documents and index made beforehand', ...kBs(script + serialised), readMs.toFixed(0)],
	]);
}

async function openPage(browser: Browser, isSlow: boolean): Promise<Page> {
	const page = await browser.newPage({ bypassCSP: true });
	if (isSlow) await slowDown(page);
	// An index of a hundred times the content takes its time on a slow processor.
	page.setDefaultTimeout(0);
	return page;
}

/** The measures as a table; `x` is how many times the size before. */
export function growthReport(measures: readonly Measured[]): string {
	const head = ['', 'entries', 'collect x', 'raw kB', 'brotli kB', 'x', 'ready ms', 'task ms', 'longest', 'x'];
	const rows = measures.map((measure, place) => {
		const before = measures[place - 1];
		const times = (value: (one: Measured) => number) => (before ? (value(measure) / value(before)).toFixed(1) : '');
		return [
			`${measure.factor} times`,
			measure.documents.toLocaleString('en-GB'),
			times(({ collectMs }) => collectMs),
			kB(measure.rawBytes),
			kB(measure.brotliBytes),
			times(({ brotliBytes }) => brotliBytes),
			measure.readyMs.toFixed(0),
			median(measure.answersMs).toFixed(1),
			Math.max(...measure.answersMs).toFixed(1),
			times(({ answersMs }) => median(answersMs)),
		];
	});
	return formatTable([head, ...rows]);
}

function kB(bytes: number): string {
	return (bytes / 1000).toFixed(0);
}

function kBs(text: string): [string, string] {
	return [kB(Buffer.byteLength(text)), kB(compress(text))];
}

/** Bytes as a host sends them. Very long texts are compressed less thoroughly, as the best takes minutes. */
function compress(text: string): number {
	const quality = text.length < 10_000_000 ? 11 : 9;
	return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

function timeCollecting(content: SiteContent, files: Readonly<Record<string, string>>): number {
	const started = performance.now();
	collectIndex(content, files);
	return performance.now() - started;
}

if (isProgram(import.meta.url)) {
	const root = process.cwd();
	const files = readContentFiles(root);
	const content = loadContent(files);
	const index = collectIndex(content, files);
	const server = await serveSite({ directory: join(root, 'dist'), port: 0 });
	const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
	try {
		console.log(`${await compareForms(browser, server.url, index)}\n`);
		const measures: Measured[] = [];
		for (const factor of FACTORS) {
			const grown = growIndex(index, factor);
			const script = formatIndexScript(grown);
			console.error(`Measuring ${factor} times the content …`);
			measures.push({
				factor,
				documents: grown.documents.length,
				collectMs: timeCollecting(growContent(content, factor), files),
				rawBytes: Buffer.byteLength(script),
				brotliBytes: compress(script),
				...(await measureAnswers(browser, server.url, script, false)),
			});
		}
		console.log(growthReport(measures));
		const slow = await measureAnswers(browser, server.url, formatIndexScript(index), true);
		const within = slow.answersMs.filter((ms) => ms <= LONG_TASK_MS).length;
		console.log(
			`\nWith the site’s own content, on a slowed processor: ready after ${slow.readyMs.toFixed(0)} ms; the longest task of a letter takes ${median(slow.answersMs).toFixed(1)} ms in the median and ${Math.max(...slow.answersMs).toFixed(1)} ms at most; ${within} of ${slow.answersMs.length} letters keep within ${LONG_TASK_MS} ms.`,
		);
	} finally {
		await browser.close();
		await server.close();
	}
}
