import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'parse5';
import { describe, expect, it, onTestFinished } from 'vitest';
import { chapterAddresses } from '../../src/content/addresses.ts';
import { loadContent } from '../../src/content/content.ts';
import { readContentFiles } from '../../src/engine/read-files.ts';
import { readCopy } from '../../src/engine/copy.ts';
import { makeEBook } from '../../src/exports/e-book.ts';
import { EXPORTS } from '../../src/exports/exports.ts';
import { findExports } from '../../src/exports/downloads.ts';
import { makeOnePage, partId } from '../../src/exports/one-page.ts';
import { packSite } from '../../src/exports/site-archive.ts';
import { lastChanged } from '../../src/engine/changes.ts';
import { checkPages, makePortable } from '../../src/build/portable-links.ts';
import { formatDate } from '../../src/text/dates.ts';
import { attributeOf, textIn } from '../../src/text/html-tree.ts';
import { selectAll, selectFirst } from '../../src/text/select.ts';
import { words } from '../../src/words/words.ts';
import { DIST, files, pages, textOf, site } from './built-site.ts';
import { validator } from './html-rules.ts';

const root = process.cwd();
const content = loadContent(readContentFiles(root));
const copy = readCopy(root, content);
const found = findExports(DIST, EXPORTS);
const bytesOf = (file: string) => new Uint8Array(readFileSync(join(DIST, file)));
const onePage = textOf('all.html');
const onePageTree = parse(onePage);
const archive = unzipSync(bytesOf('downloads/explainer.zip'));
const book = unzipSync(bytesOf('downloads/explainer.epub'));
const inBook = (file: string) => strFromU8(book[`EPUB/${file}`]!);
const idsIn = (tree: typeof onePageTree) => selectAll('[id]', tree).map((element) => attributeOf(element, 'id')!);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

it('a build makes its exports, and the page of downloads and the list of checksums agree with them', () => {
	const page = textOf('downloads.html');
	const made = found.filter(({ declared }) => declared.madeBy === 'build');
	for (const { own } of made) {
		expect(sha256(bytesOf(own!.file))).toBe(own!.sha256);
		expect(page).toContain(`href="${own!.file}"`);
		expect(page).toContain(own!.sha256);
		const name = own!.file.split('downloads/')[1];
		if (name) expect(textOf('downloads/SHA256SUMS')).toContain(`${own!.sha256}  ${name}\n`);
	}
});

it.each([
	['one page', onePage],
	['archive', strFromU8(archive['start-here.html']!)],
	['e-book', inBook('start.xhtml')],
])('the %s says first what it is about, where help is, how old it is and under which licence', (_, html) => {
	const text = textIn(selectFirst('body', parse(html))!);
	const { opening } = words.exports;
	for (const said of [
		copy.contentNote,
		opening.title,
		copy.version,
		formatDate(copy.date),
		site.evidenceReaches,
		'CC BY 4.0',
	]) {
		expect(text).toContain(said);
		expect(text.indexOf(said)).toBeLessThan(4000);
	}
	// Help stands before all else that it says of itself.
	expect(selectFirst('.help-short', parse(html))).toBeDefined();
	expect(html.indexOf('help-short')).toBeLessThan(html.indexOf('about-copy'));
});

it('every page tells version and date of the text, and leads to corrections', () => {
	for (const { file } of pages.filter((page) => !page.file.startsWith('embed/'))) {
		const age = /<p data-copy-age>[\s\S]*?<\/p>/.exec(textOf(file))?.[0] ?? '';
		expect(age, file).toContain(copy.version);
		expect(age, file).toContain(`datetime="${copy.date}"`);
		const changed = lastChanged(content.changes, file.replace(/\.html$/, ''));
		if (changed) expect(age, file).toContain(`datetime="${changed}"`);
		expect(age, file).toMatch(/href="(\.\.\/)*(about\.html)?#corrections"/);
	}
});

describe('the one page', () => {
	it('is valid HTML', async () => {
		const report = await validator.validateString(onePage, 'all.html');
		const faults = report.results.flatMap(({ messages }) =>
			messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
		);
		expect(faults).toEqual([]);
		// Nearly three megabytes: the machine may be busy.
	}, 300_000);

	it('asks for no file, and leads to itself or to other sites', () => {
		const hrefs = selectAll('a[href]', onePageTree).map((link) => attributeOf(link, 'href')!);
		expect(hrefs.filter((href) => !/^(#.|https?:|tel:|sms:|mailto:)/.test(href))).toEqual([]);
		expect(onePage).not.toMatch(/<script|<iframe|<img|<object|@import|\ssrc=|url\((?!data:|#)/);
	});

	it('holds its fonts, waits for them, and allows by its policy these very styles and nothing else', () => {
		const styles = textOf('all.html').match(/<style>([\s\S]*?)<\/style>/)![1]!;
		const hash = createHash('sha256').update(styles).digest('base64');
		expect(onePage.indexOf(`style-src 'sha256-${hash}'`)).toBeLessThan(onePage.indexOf('<style>'));
		expect(onePage).toContain("default-src 'none'");
		expect(onePage).not.toContain(' style="');
		const faces = styles.match(/@font-face\s*\{[^}]*\}/g)!.filter((face) => face.includes('data:font/woff2'));
		expect(faces.length).toBeGreaterThan(0);
		for (const face of faces) expect(face).toMatch(/font-display:\s*block/);
	});

	it('holds every address of every chapter', () => {
		const ids = new Set(idsIn(onePageTree));
		const missing = [...chapterAddresses(content)].filter((address) => {
			const [file, id] = address.split('#');
			const part = partId(file!.slice(0, -'.html'.length));
			return !ids.has(id === undefined ? part : id.startsWith('claim-') ? id : `${part}--${id}`);
		});
		expect(missing).toEqual([]);
	});

	it('lists every chapter in its contents, in order', () => {
		const links = selectAll('.one-page-contents > ol > li > a', onePageTree);
		expect(links.map((link) => attributeOf(link, 'href'))).toEqual([
			...copy.chapters.map(({ file }) => `#${partId(file)}`),
			'#evidence',
		]);
	});

	it('numbers its marks in the order in which records are first cited, and each entry leads back', () => {
		const marks = selectAll('a.cite', onePageTree);
		const order = [...new Set(marks.map((mark) => attributeOf(mark, 'href')!))];
		for (const mark of marks) {
			const number = order.indexOf(attributeOf(mark, 'href')!) + 1;
			expect(textIn(mark).split(' ')[0]).toBe(String(number));
			expect(attributeOf(mark, 'aria-label')!.split(' ')[1]).toBe(String(number));
		}
		const entries = selectAll('.evidence-list > li', onePageTree);
		expect(entries.map((entry) => `#${attributeOf(entry, 'id')}`)).toEqual(order);
		expect(entries.filter((entry) => !selectFirst('.back a', entry))).toEqual([]);
	});

	it('has one h1, and no heading skips a level', () => {
		const levels = selectAll('h1, h2, h3, h4, h5, h6', onePageTree).map(({ tagName }) => Number(tagName[1]));
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		expect(levels.filter((level, index) => index > 0 && level > levels[index - 1]! + 1)).toEqual([]);
	});

	it('has a drawing and a table for every chart', () => {
		const figures = selectAll('figure.figure', onePageTree);
		const onSite = pages
			.filter(({ file }) => !file.startsWith('embed/'))
			.flatMap(({ file }) => [...textOf(file).matchAll(/<figure class="figure"/g)]);
		expect(figures).toHaveLength(onSite.length);
		expect(figures.filter((figure) => !selectFirst('svg', figure) || !selectFirst('table', figure))).toEqual([]);
	});
});

describe('the archive of the site', () => {
	const site = Object.keys(archive).filter((path) => path.startsWith('explainer/'));

	it('holds the site file by file, without what is for the network alone, and a page to start from', () => {
		const expected = files.filter((file) => !/^(downloads|share)\//.test(file));
		expect(site.map((path) => path.slice('explainer/'.length)).sort()).toEqual([...expected, 'SHA256SUMS'].sort());
		expect(Object.keys(archive).filter((path) => !path.startsWith('explainer/'))).toEqual(['start-here.html']);
		const different = expected.filter((file) => Buffer.compare(archive[`explainer/${file}`]!, bytesOf(file)) !== 0);
		expect(different).toEqual(['downloads.html']);
	});

	it('lists the checksum of every other file, and each is right', () => {
		const lines = strFromU8(archive['explainer/SHA256SUMS']!).trim().split('\n');
		expect(lines).toHaveLength(Object.keys(archive).length - 1);
		for (const line of lines) {
			const [checksum, path] = line.split('  ');
			// Paths begin where the list lies, as `sha256sum -c` reads them.
			expect(sha256(archive[join('explainer', path!)]!), path).toBe(checksum);
		}
	});

	it('begins with the way out, as every page does', () => {
		const start = strFromU8(archive['start-here.html']!);
		expect(start).toContain(
			'<a class="quick-exit" href="explainer/measures.html" data-quick-exit="https://www.bbc.co.uk/weather">',
		);
		expect(start.indexOf('quick-exit')).toBeLessThan(start.indexOf('<main'));
		expect(start).toContain('<script defer src="explainer/assets/site.js"></script>');
	});

	it('has no link that leads nowhere, not even to the exports that are not in it', () => {
		const unpacked = Object.keys(archive)
			.filter((path) => path.endsWith('.html') && path !== 'explainer/all.html')
			.map((path) => makePortable(path, strFromU8(archive[path]!)));
		expect(checkPages(unpacked, new Set(Object.keys(archive)))).toEqual([]);
		expect(unpacked.filter(({ html }) => html.includes('"downloads/'))).toEqual([]);
	});

	it('tells by no name of a file outside its folder what it is about', () => {
		const names = ['explainer.zip', 'explainer.epub', ...Object.keys(archive).map((path) => path.split('/')[0]!)];
		expect(names.filter((name) => /abuse|demand|child|police|nca/i.test(name))).toEqual([]);
	});
});

describe('the e-book', () => {
	it('passes EPUBCheck without an error or a warning, and has no script', async () => {
		const result = await EpubCheck.validate(bytesOf('downloads/explainer.epub'));
		expect(result.messages.filter(({ severity }) => !['info', 'usage'].includes(severity))).toEqual([]);
		expect(result.valid).toBe(true);
		const scripted = /<script|\son[a-z]+=/;
		expect(
			Object.keys(book).filter((path) => path.endsWith('.xhtml') && scripted.test(strFromU8(book[path]!))),
		).toEqual([]);
	});

	it('says of itself what it is, how old, and how it can be read', () => {
		const opf = inBook('package.opf');
		for (const part of [
			'version="3.0"',
			'<dc:language>en-GB</dc:language>',
			`dcterms:modified">${copy.date}T00:00:00Z<`,
			`schema:version">${copy.version}<`,
			'CC BY 4.0',
			'schema:accessModeSufficient">textual<',
			'schema:accessibilityHazard">none<',
			'schema:accessibilitySummary">',
			'schema:accessibilityFeature">longDescription<',
			'properties="cover-image"',
		])
			expect(opf).toContain(part);
		// Nobody has certified it.
		expect(opf).not.toContain('conformsTo');
	});

	it('has every chapter in its spine and its contents, and landmarks', () => {
		const opf = inBook('package.opf');
		const navigation = inBook('nav.xhtml');
		for (const { file } of copy.chapters) {
			expect(opf).toContain(`<itemref idref="file-${partId(file)}-xhtml"/>`);
			expect(navigation).toContain(`href="${partId(file)}.xhtml"`);
		}
		for (const type of ['cover', 'toc', 'bodymatter', 'glossary', 'bibliography'])
			expect(navigation).toContain(`epub:type="${type}"`);
	});

	it('has a note for every mark of evidence, a painted drawing and a table for every chart', () => {
		for (const { file } of copy.chapters) {
			const chapter = inBook(`${partId(file)}.xhtml`);
			const tree = parse(chapter);
			const notes = new Set(selectAll('[epub\\:type="footnote"]', tree).map((note) => `#${attributeOf(note, 'id')}`));
			for (const mark of selectAll('a.cite', tree)) {
				expect(notes, file).toContain(attributeOf(mark, 'href'));
				expect(attributeOf(mark, 'role')).toBe('doc-noteref');
			}
			for (const figure of selectAll('figure.figure', tree)) {
				expect(selectFirst('svg[fill^="#"], svg [fill^="#"]', figure), file).toBeDefined();
				expect(selectFirst('table', figure), file).toBeDefined();
			}
			expect(chapter.includes('var(--'), file).toBe(false);
		}
	});
});

it('made again from the same pages, every export is the same byte for byte', async () => {
	const request = { root, folder: DIST, copy, exports: EXPORTS };
	expect((await makeOnePage(request)).file === onePage).toBe(true);
	expect(Buffer.compare((await packSite(request)).file, bytesOf('downloads/explainer.zip'))).toBe(0);
	expect(Buffer.compare((await makeEBook(request)).file, bytesOf('downloads/explainer.epub'))).toBe(0);
});

it('a fault in a page is told by the exports that it would break', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'faulty-pages-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	cpSync(DIST, folder, { recursive: true });
	const about = join(folder, 'about.html');
	writeFileSync(about, textOf('about.html').replace('</article>', '<a href="#gone">x</a></article>'));
	const faults = [
		...(await makeOnePage({ root, folder, copy })).faults!,
		...(await makeEBook({ root, folder, copy })).faults!,
	];
	expect(faults).toEqual([
		expect.stringContaining('leads to no place: all.html has no id "about--gone"'),
		expect.stringContaining('leads to no place: EPUB/about.xhtml has no id "gone"'),
	]);
});

it('nothing on the site stores a copy that the reader did not ask for', () => {
	const storing = /serviceWorker|localStorage|sessionStorage|indexedDB|caches\.|document\.cookie/;
	expect(files.filter((file) => file.endsWith('.js') && storing.test(textOf(file)))).toEqual([]);
});

it('no script connects to anything, although the policy would let it ask the site itself', () => {
	const connecting =
		/(?<!\.)\bfetch\((?![\w,]*\)\{)|XMLHttpRequest|sendBeacon|WebSocket|EventSource|WebTransport|RTCPeerConnection/;
	expect(files.filter((file) => file.endsWith('.js') && connecting.test(textOf(file)))).toEqual([]);
});
