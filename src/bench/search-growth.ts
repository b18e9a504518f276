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
import { median } from './measure.ts';
import { formatTable } from './report.ts';

// `npm run bench:search`, after a build: how the index of the search and its answers grow with the content, on a
// processor slowed down, and whether an index made beforehand would be better than one made in the browser.

/** How many times the site's own content is searched. */
const FACTORS = [1, 10, 100] as const;

/** How many times slower the processor is made: about a cheap phone beside a desktop computer. */
const SLOWDOWN = 6;

/** What is typed, letter by letter. */
const TYPED = ['grooming', 'NCA', 'encrypton', 'police chiefs', 'upload filter', 'child pornography', 'estonia'];

/** What a reader should never wait longer for than, from a letter to the results, in milliseconds. */
const ANSWER_LIMIT_MS = 50;

/** Each letter is typed so often, and the middle one of its times is kept; once where the content is many times larger. */
const ROUNDS = 9;

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
	/** Milliseconds from the reader's going to the field until the first results can be shown. */
	readyMs: number;
	/** Milliseconds from each letter until its results are laid out. */
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

/** What the search needs to know, measured in a browser that is given an index. */
async function measureAnswers(
	browser: Browser,
	url: string,
	script: string,
	roundCount: number,
): Promise<Pick<Measured, 'readyMs' | 'answersMs'>> {
	const page = await openSlowed(browser);
	await page.route('**/assets/search-index.js', (route) =>
		route.fulfill({ contentType: 'text/javascript', body: script }),
	);
	await page.goto(`${url}search.html`);
	const readyMs = await page.evaluate(async () => {
		const input = document.querySelector<HTMLInputElement>('#search-words')!;
		const started = performance.now();
		input.value = 'police';
		input.dispatchEvent(new Event('input'));
		while (!/result/.test(document.querySelector('#search-results')!.textContent))
			await new Promise((resolve) => setTimeout(resolve, 5));
		return performance.now() - started;
	});
	const rounds: number[][] = [];
	for (let round = 0; round < roundCount; round++)
		rounds.push(
			await page.evaluate((typed) => {
				const input = document.querySelector<HTMLInputElement>('#search-words')!;
				return typed.flatMap((query) =>
					[...query].map((_, place) => {
						const started = performance.now();
						input.value = query.slice(0, place + 1);
						input.dispatchEvent(new Event('input'));
						// Asking for a size lets the browser lay the results out.
						void document.body.offsetHeight;
						return performance.now() - started;
					}),
				);
			}, TYPED),
		);
	const answersMs = rounds[0]!.map((_, letter) => median(rounds.map((round) => round[letter]!)));
	await page.close();
	return { readyMs, answersMs };
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
				globalThis.searchForms = { MiniSearch, INDEX_OPTIONS };`,
			resolveDir: process.cwd(),
		},
		bundle: true,
		format: 'iife',
		write: false,
	});
	const page = await openSlowed(browser);
	await page.goto(`${url}search.html`);
	await page.addScriptTag({ content: outputFiles[0]!.text });
	const times = await page.evaluate(
		({ documents, serialised }) => {
			const { MiniSearch: Made, INDEX_OPTIONS: options } = (
				globalThis as unknown as { searchForms: { MiniSearch: typeof MiniSearch; INDEX_OPTIONS: typeof INDEX_OPTIONS } }
			).searchForms;
			const time = (run: () => void) => {
				const started = performance.now();
				run();
				return performance.now() - started;
			};
			return {
				make: time(() => new Made(options).addAll(documents)),
				read: time(() => Made.loadJSON(serialised, options)),
			};
		},
		{ documents, serialised },
	);
	await page.close();
	const script = formatIndexScript(index);
	return formatTable([
		['', 'raw kB', 'brotli kB', 'ready ms'],
		['documents, index made in the browser', ...kBs(script), times.make.toFixed(0)],
		['documents and index made beforehand', ...kBs(script + serialised), times.read.toFixed(0)],
	]);
}

async function openSlowed(browser: Browser): Promise<Page> {
	const page = await browser.newPage({ bypassCSP: true });
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
	// An index of a hundred times the content takes its time on a slow processor.
	page.setDefaultTimeout(0);
	return page;
}

/** The measures as a table; `x` is how many times the size before. */
export function growthReport(measures: readonly Measured[]): string {
	const head = ['', 'entries', 'collect x', 'raw kB', 'brotli kB', 'x', 'ready ms', 'answer ms', 'longest', 'x'];
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
			measures.push({
				factor,
				documents: grown.documents.length,
				collectMs: timeCollecting(growContent(content, factor), files),
				rawBytes: Buffer.byteLength(script),
				brotliBytes: compress(script),
				...(await measureAnswers(browser, server.url, script, factor === 1 ? ROUNDS : 1)),
			});
		}
		console.log(growthReport(measures));
		const { answersMs } = measures[0]!;
		const within = answersMs.filter((ms) => ms <= ANSWER_LIMIT_MS).length;
		console.log(
			`\nWith the site’s own content ${within} of ${answersMs.length} letters are answered within ${ANSWER_LIMIT_MS} ms, on a processor slowed ${SLOWDOWN} times.`,
		);
	} finally {
		await browser.close();
		await server.close();
	}
}
