import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { STYLESHEETS } from '../../src/engine/page-files.ts';
import { CONTENT_SECURITY_POLICY } from '../../src/build/content-security-policy.ts';
import { checkOfNumber } from '../../src/prose/number-check.ts';
import { listedPages, pageKindOf } from '../../src/content/pages.ts';
import { checkPages } from '../../src/build/portable-links.ts';
import { listFiles } from '../../src/build/read-pages.ts';
import { readRecords } from '../../src/content/records.ts';
import { readContentFiles } from '../../src/engine/read-files.ts';
import { REGISTER_FILE } from '../../src/content/addresses.ts';
import {
	chapters,
	compressedBytes,
	DIST,
	facts,
	isInLanguage,
	languages,
	files,
	pages,
	pagesAndOnePage,
	sources,
	textOf,
	site,
} from './built-site.ts';
import { validator } from './html-rules.ts';

const kB = (bytes: number) => bytes / 1000;

/** Embeds stand in frames of other pages: one chart each, no menu, no way out of the page around them. */
const isEmbed = (file: string) => file.startsWith('embed/');

describe.each(pages.map(({ file }) => file))('%s', (file) => {
	const html = textOf(file);
	const page = pages.find((candidate) => candidate.file === file)!;

	it('is valid HTML', async () => {
		const report = await validator.validateString(html, file);
		const faults = report.results.flatMap(({ messages }) =>
			messages.map(({ line, ruleId, message }) => `${file}:${line} ${ruleId}: ${message}`),
		);
		expect(faults).toEqual([]);
	});

	it('leads only to files and places that are there, by relative links', () => {
		expect(checkPages([page, ...pages.filter((other) => other !== page)], new Set(files))).toEqual([]);
		expect(page.targets.filter(({ written }) => written.startsWith('/'))).toEqual([]);
	});

	it('carries the policy before anything is loaded', () => {
		const [meta, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)!;
		// What stands in the page is named by its hash; all else is the same on every page.
		expect(policy!.replace(/ 'sha256-[^']+'/g, '')).toBe(CONTENT_SECURITY_POLICY);
		for (const loading of ['<link', '<style', '<script'])
			expect(html.indexOf(meta)).toBeLessThan(html.indexOf(loading));
	});

	it('loads the styles of what only some pages show', () => {
		const shows = (className: string) => new RegExp(`class="([^"]* )?${className}[ "]`).test(html);
		const loads = (...sheets: string[]) => sheets.some((sheet) => html.includes(`assets/${sheet}.css?`));
		if (shows('path')) expect(loads('paths')).toBe(true);
		if (shows('table-frame')) expect(loads('table-frames', 'chart-pages')).toBe(true);
		if (shows('tile-ground')) expect(loads('home', 'chart-pages', 'languages')).toBe(true);
	});

	it('has one h1, and no heading skips a level', () => {
		const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		const skips = levels.filter((level, index) => index > 0 && level > levels[index - 1]! + 1);
		expect(skips).toEqual([]);
	});

	it('gives each heading of its text an address and a link to itself', () => {
		if (isEmbed(file) || file === '404.html') return;
		// A heading that opens what is closed is no link.
		const main = html.slice(html.indexOf('<main'), html.indexOf('</main')).replace(/<summary>[\s\S]*?<\/summary>/g, '');
		const linked = new Set([...main.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id));
		const bare = [...main.matchAll(/<h([234])([^>]*)>([\s\S]*?)<\/h\1>/g)].filter(([, , attributes, content]) => {
			const id = /id="([^"]+)"/.exec(attributes!)?.[1]?.replace(/-title$/, '');
			// An entry of a list carries its address on the entry; the link stands in its heading or beside it.
			const besideIt = /<h4>/.test(`<h4${attributes}>`) && file === 'timeline.html';
			return !(id && linked.has(id)) && !/href="#/.test(content!) && !besideIt;
		});
		expect(bare.map(([heading]) => heading)).toEqual([]);
	});

	it('says how far its evidence reaches and where help is', () => {
		if (isInLanguage(file)) expect(html).toMatch(/<a href="help\.html"/);
		else {
			expect(html).toContain(site.evidenceReaches);
			expect(html).toContain('Where to report, and who helps, by country');
		}
		if (isEmbed(file)) expect(html).toContain('<meta name="robots" content="noindex">');
		else expect(html).toContain('data-quick-exit');
	});
});

it('scripts weigh at most 6 kB compressed on pages of text, and 27.5 kB in all without the data of the search', () => {
	// The data is loaded when a reader searches; its own limits are in search.test.ts.
	const data = ['assets/search-index.js', 'assets/search-help.js'];
	const scripts = files.filter((file) => file.endsWith('.js') && !data.includes(file));
	expect(scripts).toEqual([
		'assets/chart-pages.js',
		'assets/help.js',
		'assets/questions.js',
		'assets/search.js',
		'assets/site.js',
		'assets/sources.js',
	]);
	// It stands in every page, and runs before that is seen.
	const [, inside] = /<script>(.*?)<\/script>/s.exec(textOf('about.html'))!;
	const first = brotliCompressSync(inside!).length;
	expect(kB(first)).toBeLessThanOrEqual(0.5);
	expect(kB(compressedBytes('assets/site.js'))).toBeLessThanOrEqual(6);
	// No page loads all: what one of each kind loads is held by budgets.ts. The sum keeps them from growing apart.
	expect(kB(scripts.reduce((sum, script) => sum + compressedBytes(script), first))).toBeLessThanOrEqual(27.5);
});

/** Every stylesheet with its file: those that pages link, and those inside pages. */
function readStyles(): (readonly [file: string, css: string])[] {
	const linked = STYLESHEETS.filter((name) => !['first', 'letters', 'dark'].includes(name)).map(
		(name) => `assets/${name}.css`,
	);
	const inPages = pages.map(({ file }) => [file, stylesInside(file)] as const);
	return [...linked.map((sheet) => [sheet, textOf(sheet)] as const), ...inPages];
}
const stylesInside = (file: string) =>
	[...textOf(file).matchAll(/<style[^>]*>([^<]*)/g)].map(([, css]) => css!).join('\n');

it('styles and fonts ask nothing of another server', () => {
	for (const [file, css] of readStyles()) {
		for (const [, url] of css.matchAll(/url\(["']?([^"')]+)/g))
			expect(existsSync(join(DIST, dirname(file), url!.split('?')[0]!)), `${file}: ${url}`).toBe(true);
		expect(css).not.toContain('//');
	}
	expect(stylesInside('about.html')).toContain('fonts/text-400.woff2');
});

// Axe would look for these if it fetched styles and sounds: tests/browser/accessibility.ts.
it('no style asks how a device is held, and nothing plays', () => {
	const asking = readStyles().filter(([, css]) => /\(\s*orientation\b/.test(css));
	const playing = pagesAndOnePage.filter(({ html }) => /<(audio|video|embed|object)\b/.test(html));
	expect([...asking.map(([file]) => file), ...playing.map(({ file }) => file)]).toEqual([]);
});

it('every page is reached by links from the first one, or is meant to be met from elsewhere', () => {
	const all = listFiles(DIST).filter((file) => file.endsWith('.html'));
	const reached = new Set(all.filter((file) => file === 'index.html' || file === '404.html' || isEmbed(file)));
	for (const file of reached)
		for (const [, written] of textOf(file).matchAll(/<a\b[^>]*?\shref="([^"#?:]+\.html)["#?]/g))
			reached.add(posix.join(dirname(file), written!));
	expect([...reached].sort()).toEqual(all);
});

it('every page is a chapter or in the list of those that are none', () => {
	const ownFiles = listFiles(DIST).filter((file) => file.endsWith('.html') && file !== 'all.html');
	const chapterFiles = chapters.map(({ slug }) => `${slug}.html`);
	const isListed = (file: string) => !chapterFiles.includes(file) && !isInLanguage(file) && !pageKindOf(file)?.isApart;
	expect(ownFiles.filter(isListed).sort()).toEqual(
		listedPages({ facts, site })
			.map(({ file }) => file)
			.sort(),
	);
});

it('every promised address is there', () => {
	const present = new Set([...listFiles(DIST), ...pages.flatMap(({ file, ids }) => ids.map((id) => `${file}#${id}`))]);
	const promised = readFileSync(REGISTER_FILE, 'utf8').trim().split('\n');
	expect(promised.length).toBeGreaterThan(500);
	const gone = promised.filter((address) => !present.has(address));
	expect(gone, `put it back, or see "Addresses that last" in docs/authoring.md: ${gone.join(', ')}`).toEqual([]);
});

describe('evidence', () => {
	it('each mark in the text leads to an entry, and each entry back to its marks', () => {
		for (const page of pages) {
			const html = textOf(page.file);
			const marks = [...html.matchAll(/<a class="cite [^"]*" id="([^"]+)" href="#([^"]+)"/g)];
			for (const [, , entry] of marks) expect(page.ids).toContain(entry);
			const back = new Set([...html.matchAll(/href="#(cite-[^"]+)"/g)].map(([, id]) => id));
			expect([...back].sort()).toEqual([...new Set(marks.map(([, id]) => id))].sort());
		}
	});

	it('each entry shows how it is known in a word, and its sources, our reasoning or where we searched', () => {
		const entries = pages
			.filter(({ file }) => !isInLanguage(file))
			.flatMap(({ file }) => [...textOf(file).matchAll(/<li id="claim-[^"]+"[\s\S]*?(?=<li id="claim-|<\/ol>)/g)]);
		expect(entries.length).toBeGreaterThan(500);
		for (const [entry] of entries) {
			const standing = /class="status status-[a-z-]+">(Read|Reported|Inferred|Not found)</.exec(entry)?.[1];
			expect(standing, entry).toBeDefined();
			const ground =
				standing === 'Inferred'
					? /Our reasoning: <span[^>]*>\w/
					: standing === 'Not found'
						? /<span[^>]*>Searched: [^<]*, last on \d/
						: /sources\/[a-z-]+\.html#/;
			expect(entry).toMatch(ground);
			// What others report names what was not seen; what was read names nothing as not seen.
			expect(entry.includes('Original, not seen: '), entry).toBe(standing === 'Reported');
		}
	});

	it('marks are numbered in the order in which they first appear', () => {
		for (const { file } of pages) {
			const numbers = [...textOf(file).matchAll(/<a class="cite [^"]*"[^>]*>(?:<[^>]*>[^<]*<\/span>)?\s*(\d+)/g)].map(
				([, number]) => Number(number),
			);
			const first = numbers.filter((number, index) => numbers.indexOf(number) === index);
			expect(first).toEqual(first.map((_, index) => index + 1));
		}
	});

	it('notes between editors are never printed', () => {
		const notesIn = (value: unknown): string[] => {
			if (typeof value !== 'object' || value === null) return [];
			return Object.entries(value).flatMap(([key, inner]) => (key === 'editorNote' ? [String(inner)] : notesIn(inner)));
		};
		const notes = notesIn(readRecords(readContentFiles(process.cwd())).raw).filter((note) => note.length > 20);
		expect(notes.length).toBeGreaterThan(20);
		const text = pages.map(({ file }) => textOf(file)).join('\n');
		expect(notes.filter((note) => text.includes(note.slice(0, 60)))).toEqual([]);
	});
});

describe('help', () => {
	/** The entry of a country in an edition of the page. */
	const entryOf = (file: string, id: string) =>
		new RegExp(`<li id="${id}">.*?</li>(?=<li id=|</ul>)`, 's').exec(textOf(file))![0];

	it('speaks first to those who are hurt or threatened, then to those beside them, then gives the lists', () => {
		const html = textOf('help.html');
		const order = [
			'young-people',
			'threat-do-not-pay',
			'if-someone-hurts-you',
			'napac',
			'if-you-are-a-parent',
			'if-you-teach',
			'came-upon-material',
			'what-to-do',
			'worried-about-your-own-thoughts',
			'your-country',
			'by-country',
		].map((id) => html.indexOf(` id="${id}"`));
		expect(order).not.toContain(-1);
		expect(order).toEqual([...order].sort((a, b) => a - b));
	});

	it('keeps the messages before it blocks, and tells somebody early', () => {
		const html = textOf('help.html');
		const order = ['send-nothing', 'tell', 'keep-messages', 'stop-and-block', 'report', 'take-down'].map((step) =>
			html.indexOf(` id="threat-${step}"`),
		);
		expect(order).not.toContain(-1);
		expect(order).toEqual([...order].sort((a, b) => a - b));
		const before = ['thinking of hurting yourself', ' id="threat-not-your-fault"', ' id="threat-do-not-pay"'].map(
			(words) => html.indexOf(words),
		);
		expect(before).not.toContain(-1);
		expect(before).toEqual([...before].sort((a, b) => a - b));
	});

	it('has the numbers to call before anything else in easy words too', () => {
		const html = textOf('easy-read/help.html');
		const order = ['href="tel:112"', 'class="easy-opening"'].map((words) => html.indexOf(words));
		expect(order).not.toContain(-1);
		expect(order).toEqual([...order].sort((a, b) => a - b));
	});

	it('prints no number that was read on nobody’s own page', () => {
		for (const { file } of pages) expect(textOf(file)).not.toMatch(/0808 801 0331|0808 500 2222/);
	});

	it('prints no helpline’s number that one news report alone gives', () => {
		const routes = facts.helpCountries.flatMap(({ id, helpline, other = [] }) =>
			[helpline, ...other].flatMap((route) => (route && 'name' in route && route.phone ? { id, ...route } : [])),
		);
		const onOne = routes.filter(({ support, phone }) => {
			const digits = phone!.replace(/\D/g, '');
			const giving = support.filter(({ passage }) => passage?.replace(/\D/g, '').includes(digits));
			return giving.length < 2 && giving.every(({ reading }) => sources.get(reading)!.type === 'news-report');
		});
		expect(routes.length).toBeGreaterThan(30);
		expect(onOne.map(({ id, name }) => `${id}: ${name}`)).toEqual([]);
	});

	it('says beside each number that undated pages alone give whether a person has checked it', () => {
		const ways = facts.helpCountries.flatMap(({ id, report, helpline }) =>
			[report, helpline].flatMap((route) => (route ? [{ id, route }] : [])),
		);
		const asked = ways.filter(({ route }) => checkOfNumber(route, sources) === 'unchecked');
		expect(asked.map(({ id }) => id)).toContain('portugal');
		for (const file of ['help.html', 'easy-read/help.html'])
			for (const { id } of asked) expect(entryOf(file, id), `${file}#${id}`).toContain('Nobody has checked it yet');
		expect(entryOf('help.html', 'malta')).not.toContain('Nobody has checked');
	});

	it('asks teachers to question nobody, and says what helps the pupil in the picture', () => {
		const html = textOf('help.html');
		const section = html.slice(html.indexOf('id="if-you-teach"'), html.indexOf('id="came-upon-material"'));
		expect(section).toContain('Do not question pupils');
		expect(section).not.toMatch(/speak to each pupil/);
		for (const said of ['href="#report-remove"', 'href="#take-it-down"', 'already seen the picture', 'nothing wrong'])
			expect(section).toContain(said);
	});

	it('has an entry for every country of the 32, and says where no number could be confirmed', () => {
		const missing = facts.countries.filter(({ id }) => !facts.helpCountries.some((country) => country.id === id));
		expect(missing.map(({ id }) => id)).toEqual([]);
		for (const { id, helpline } of facts.helpCountries)
			if (!helpline?.phone) expect(entryOf('help.html', id), id).toMatch(/could not confirm/);
	});

	it('leaves no route without a way in or a word that it is missing', () => {
		const html = textOf('help.html');
		const routes = [...html.slice(html.indexOf('id="help-other"')).matchAll(/<dd>([\s\S]*?)<\/dd>/g)];
		expect(routes.length).toBeGreaterThan(100);
		const mute = routes.filter(([, route]) => !/href="(?:tel:|sms:|https?:|#)/.test(route!));
		expect(mute.map(([route]) => route)).toEqual([]);
	});

	it('prints the date of checking', () => {
		expect(textOf('help.html')).toMatch(/We read stored copies of pages in\s+<time datetime="2026-11">November 2026/);
	});
});

it('every page of the site can be reached from the first', () => {
	const reached = new Set(['index.html']);
	for (const file of reached)
		for (const target of pages.find((page) => page.file === file)?.targets ?? []) reached.add(target.file);
	expect(pages.map(({ file }) => file).filter((file) => !reached.has(file) && file !== '404.html')).toEqual([]);
});

it('every page tells its language and reads as one document', () => {
	for (const { file } of pages) {
		const html = textOf(file);
		const { language = 'en-GB' } = languages.find(({ slug }) => file === `${slug}.html`) ?? {};
		expect(html).toContain(`<html lang="${language}"`);
		expect(() =>
			parse(html, {
				onParseError: (error) => {
					throw new Error(`${file}: ${error.code}`);
				},
			}),
		).not.toThrow();
	}
});
