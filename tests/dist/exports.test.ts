import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { FONT_CUTS } from '../../src/assets/fonts.ts';
import { checkPages, makePortable } from '../../src/publish/portable-links.ts';
import { readStartTags } from '../../src/text/start-tags.ts';
import { loadContent } from '../../src/content/content.ts';
import { readContentFiles } from '../../src/content/read-files.ts';
import { chapterAddresses } from '../../src/content/addresses.ts';
import { lastChanged } from '../../src/model/changes.ts';
import { formatDate } from '../../src/text/dates.ts';
import { composeEBook, eBookFaults, packEBook } from '../../src/exports/e-book.ts';
import { readCopy } from '../../src/exports/copy.ts';
import { formatLimit } from '../../src/model/export-formats.ts';
import { listExports } from '../../src/exports/list-exports.ts';
import { makeOnePage, onePageFaults, partId } from '../../src/exports/one-page.ts';
import { packSite } from '../../src/exports/site-archive.ts';
import { DIST, files, pages, textOf, site } from './built-site.ts';
import { validator } from './html-rules.ts';

const root = process.cwd();
const content = loadContent(readContentFiles(root));
const copy = readCopy(root, content);
const exported = listExports(DIST);
const bytesOf = (file: string) => new Uint8Array(readFileSync(join(DIST, file)));
const onePage = textOf('all.html');
const archive = unzipSync(bytesOf('downloads/explainer.zip'));
const book = unzipSync(bytesOf('downloads/explainer.epub'));
const inBook = (file: string) => strFromU8(book[`EPUB/${file}`]!);
const wordsOf = (html: string) =>
	html
		.replace(/<style>[\s\S]*?<\/style>/g, '')
		.replace(/<[^>]*>/g, '')
		.replace(/\s+/g, ' ');

it('a build makes the one page, the archive of the site and the e-book, each within its limit', () => {
	expect(exported.map(({ id }) => id)).toEqual(expect.arrayContaining(['page', 'zip', 'epub']));
	for (const { id, bytes } of exported) expect(bytes).toBeLessThanOrEqual(formatLimit(id) ?? Infinity);
	expect([formatLimit('page'), formatLimit('zip'), formatLimit('epub')]).toEqual([3_000_000, 5_000_000, 2_000_000]);
});

it('the page of downloads gives the size and checksum of each as it is, and the list of checksums agrees', () => {
	const page = textOf('downloads.html');
	// What is one of several of a form, as a package of a lesson, has its checksum in the list alone.
	const isPart = (id: string) => id.includes('-');
	for (const { id, file, sha256 } of exported) {
		expect(createHash('sha256').update(bytesOf(file)).digest('hex')).toBe(sha256);
		expect(page).toContain(`href="${file}"`);
		if (!isPart(id)) expect(page).toContain(sha256);
		if (file.startsWith('downloads/'))
			expect(textOf('downloads/SHA256SUMS')).toContain(`${sha256}  ${file.slice('downloads/'.length)}\n`);
	}
});

it('the one page holds each font once, and waits for it', () => {
	const faces = onePage.match(/@font-face\s*\{[^}]*\}/g)!.filter((face) => face.includes('data:font/woff2'));
	expect(faces).toHaveLength(FONT_CUTS.length);
	expect(new Set(faces.map((face) => /base64,[^)]+/.exec(face)![0])).size).toBe(FONT_CUTS.length);
	for (const face of faces) expect(face).toMatch(/font-display:\s*block/);
});

it.each([
	['one page', wordsOf(onePage)],
	['archive', wordsOf(strFromU8(archive['start-here.html']!))],
	['e-book', wordsOf(inBook('start.xhtml'))],
])('the %s says first what it is about, where help is, how old it is and under which licence', (_, text) => {
	for (const words of [
		'This is about the sexual abuse of children. It contains no graphic detail.',
		'If a child is in danger now, call your emergency number: 112 anywhere in the EU, 999 in the UK.',
		'Where to report, and who helps, by country',
		`version ${copy.version}`,
		formatDate(copy.changed),
		site.evidenceReaches,
		'CC BY 4.0',
		'Corrections up to this version',
	]) {
		expect(text).toContain(words);
		expect(text.indexOf(words)).toBeLessThan(4000);
	}
});

it('every page tells version and date of the text, and leads to corrections', () => {
	for (const { file } of pages.filter((page) => !page.file.startsWith('embed/'))) {
		const age = /<p data-copy-age>[\s\S]*?<\/p>/.exec(textOf(file))?.[0] ?? '';
		expect(age, file).toContain(copy.version);
		expect(age, file).toContain(`datetime="${copy.changed}"`);
		const changed = lastChanged(content.changes, file.replace(/\.html$/, ''));
		if (changed) expect(age, file).toContain(`datetime="${changed}"`);
		expect(age, file).toMatch(/href="(\.\.\/)*(about\.html)?#corrections"/);
	}
});

describe('the one page', () => {
	const leftOut = new Set(copy.chapters.filter(({ onePage }) => onePage === false).map(({ file }) => partId(file)));
	it('is valid HTML', async () => {
		const report = await validator.validateString(onePage, 'all.html');
		const faults = report.results.flatMap(({ messages }) =>
			messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
		);
		expect(faults).toEqual([]);
		// Two megabytes: the machine may be busy.
	}, 300_000);

	it('has every link lead somewhere in itself or to another site, every id once, and asks for no file', () => {
		expect(onePageFaults(onePage)).toEqual([]);
		const hrefs = readStartTags(onePage).flatMap(({ name, attributes }) =>
			name === 'a' ? attributes.filter((one) => one.name === 'href').map(({ value }) => value) : [],
		);
		expect(hrefs.filter((href) => !/^(#.|https?:|tel:|sms:|mailto:)/.test(href))).toEqual([]);
		expect(onePage).not.toMatch(/<script|<iframe|<img|<object|@import|\ssrc=|url\((?!data:|#)/);
	});

	it('allows by its policy these very styles and nothing else', () => {
		const styles = /<style>([\s\S]*?)<\/style>/.exec(onePage)![1]!;
		const hash = createHash('sha256').update(styles).digest('base64');
		expect(onePage.indexOf(`style-src 'sha256-${hash}'`)).toBeLessThan(onePage.indexOf('<style>'));
		expect(onePage).toContain("default-src 'none'");
		expect(onePage).not.toContain(' style="');
	});

	it('holds every address of every chapter', () => {
		const ids = new Set(
			readStartTags(onePage).flatMap(({ attributes }) =>
				attributes.filter((one) => one.name === 'id').map(({ value }) => value),
			),
		);
		const { facts } = content;
		const sourceIds = new Set(facts.sources.map(({ id }) => id));
		const missing = [...chapterAddresses(content)].filter((address) => {
			const [file, id] = address.split('#');
			const part = partId(file!.slice(0, -'.html'.length));
			if (leftOut.has(part)) return false;
			if (id === undefined) return !ids.has(part);
			// Sources have short ids here: the test below.
			if (part === 'sources' && sourceIds.has(id)) return false;
			return !ids.has(id.startsWith('claim-') ? id : `${part}--${id}`);
		});
		expect(missing).toEqual([]);
	});

	it('has an entry for every source, under a short id, to which all links lead', () => {
		const entries = [...onePage.matchAll(/<li id="(s-\d+)"/g)].map(([, id]) => id!);
		expect(entries).toHaveLength(content.facts.sources.length);
		const linked = new Set([...onePage.matchAll(/href="#(s-\d+)"/g)].map(([, id]) => id!));
		expect([...linked].filter((id) => !entries.includes(id))).toEqual([]);
		expect(onePage).not.toContain('href="#sources--5rights');
	});

	it('lists every chapter in its contents, in order', () => {
		const contents = /<nav class="[^"]*" aria-labelledby="contents"[\s\S]*?<\/nav>/.exec(onePage)![0];
		const linked = [...contents.matchAll(/href="#([a-z-]+?)"/g)]
			.map(([, id]) => id!)
			.filter((id) => !id.includes('--'));
		expect(linked).toEqual([
			...copy.chapters.map(({ file }) => partId(file)).filter((part) => !leftOut.has(part)),
			'evidence',
		]);
	});

	it('numbers its marks in the order in which records are first cited, and each entry leads back', () => {
		const marks = [...onePage.matchAll(/<a class="cite[^>]*href="#(claim-[^"]+)"[^>]*>(\d+)/g)];
		const order = [...new Set(marks.map(([, id]) => id))];
		expect(marks.filter(([, id, number]) => order.indexOf(id) + 1 !== Number(number))).toEqual([]);
		const entries = [...onePage.matchAll(/<li id="(claim-[^"]+)"/g)].map(([, id]) => id);
		expect(entries).toEqual(order);
		expect([...onePage.matchAll(/<a class="back"/g)]).toHaveLength(entries.length);
	});

	it('has one h1, and no heading skips a level', () => {
		const levels = [...onePage.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		expect(levels.filter((level, index) => index > 0 && level > levels[index - 1]! + 1)).toEqual([]);
	});

	it('has a drawing and a table for every chart', () => {
		const figures = [...onePage.matchAll(/<figure class="figure"[\s\S]*?<\/figure>/g)].map(([figure]) => figure);
		const onSite = pages
			.filter(({ file }) => !file.startsWith('embed/'))
			.flatMap(({ file }) => [...textOf(file).matchAll(/<figure class="figure"/g)]);
		expect(figures).toHaveLength(onSite.length);
		const bare = figures.filter((figure) => !/<div class="\w+"><svg/.test(figure) || !figure.includes('<table'));
		expect(bare.map((figure) => figure.slice(0, 80))).toEqual([]);
	});
});

describe('the archive of the site', () => {
	const site = Object.keys(archive).filter((path) => path.startsWith('explainer/'));

	it('holds the site file by file, without what is for the network alone, and a page to start from', () => {
		const expected = files.filter((file) => !/^(downloads|share)\//.test(file));
		expect(site.map((path) => path.slice('explainer/'.length)).sort()).toEqual([...expected, 'SHA256SUMS'].sort());
		expect(
			Object.keys(archive)
				.filter((path) => !path.startsWith('explainer/'))
				.sort(),
		).toEqual(['start-here.html']);
		const different = expected.filter((file) => Buffer.compare(archive[`explainer/${file}`]!, bytesOf(file)) !== 0);
		expect(different).toEqual(['downloads.html']);
	});

	it('lists the checksum of every other file, and each is right', () => {
		const lines = strFromU8(archive['explainer/SHA256SUMS']!).trim().split('\n');
		expect(lines).toHaveLength(Object.keys(archive).length - 1);
		for (const line of lines) {
			const [checksum, path] = line.split('  ');
			// Paths begin where the list lies, as `sha256sum -c` reads them.
			const file = posix.join('explainer', path!);
			expect(createHash('sha256').update(archive[file]!).digest('hex'), path).toBe(checksum);
		}
	});

	it('begins with the way out, as every page does', () => {
		const start = strFromU8(archive['start-here.html']!);
		expect(start).toContain(
			'<a class="quick-exit" href="explainer/measures.html" data-quick-exit="https://www.bbc.co.uk/weather">',
		);
		expect(start.indexOf('quick-exit')).toBeLessThan(start.indexOf('<main>'));
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
	it('passes EPUBCheck without an error or a warning', async () => {
		const result = await EpubCheck.validate(bytesOf('downloads/explainer.epub'));
		expect(result.messages.filter(({ severity }) => !['info', 'usage'].includes(severity))).toEqual([]);
		expect(result.valid).toBe(true);
	});

	it('has every link lead somewhere, and no script', () => {
		expect(
			eBookFaults(Object.fromEntries(Object.entries(book).map(([path, bytes]) => [path, strFromU8(bytes)]))),
		).toEqual([]);
		expect(
			Object.keys(book).filter((path) => path.endsWith('.xhtml') && /<script|\son[a-z]+=/.test(strFromU8(book[path]!))),
		).toEqual([]);
	});

	it('says of itself what it is, how old, and how it can be read', () => {
		const opf = inBook('package.opf');
		for (const part of [
			'version="3.0"',
			'<dc:language>en-GB</dc:language>',
			`<meta property="dcterms:modified">${copy.changed}T00:00:00Z</meta>`,
			`<meta property="schema:version">${copy.version}</meta>`,
			'CC BY 4.0',
			'schema:accessMode">textual<',
			'schema:accessMode">visual<',
			'schema:accessModeSufficient">textual<',
			'schema:accessibilityHazard">none<',
			'schema:accessibilitySummary">',
			'properties="cover-image"',
		])
			expect(opf).toContain(part);
		for (const feature of [
			'alternativeText',
			'longDescription',
			'readingOrder',
			'structuralNavigation',
			'tableOfContents',
		])
			expect(opf).toContain(`schema:accessibilityFeature">${feature}<`);
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
			const notes = new Set(
				[...chapter.matchAll(/<div id="([^"]+)" class="footnote" epub:type="footnote" role="doc-footnote"/g)].map(
					([, id]) => id,
				),
			);
			for (const [mark, id] of chapter.matchAll(/<a class="cite[^>]*href="#([^"]+)"[^>]*>/g)) {
				expect(notes.has(id), `${file}: ${id}`).toBe(true);
				expect(mark).toContain('epub:type="noteref" role="doc-noteref"');
			}
			const figures = [...chapter.matchAll(/<figure class="figure"[\s\S]*?<\/figure>/g)].map(([figure]) => figure);
			const bare = figures.filter(
				(figure) => !/<svg [^>]*viewBox[\s\S]*? fill="#[0-9a-f]+"/.test(figure) || !figure.includes('<table'),
			);
			expect(bare.map((figure) => figure.slice(0, 80))).toEqual([]);
			expect(chapter.includes('var(--'), file).toBe(false);
		}
	});
});

it('made again from the same pages, every export is the same byte for byte', async () => {
	expect((await makeOnePage(root, DIST, copy)) === onePage).toBe(true);
	expect(Buffer.compare(packSite(DIST, copy), bytesOf('downloads/explainer.zip'))).toBe(0);
	expect(Buffer.compare(packEBook(await composeEBook(root, DIST, copy)), bytesOf('downloads/explainer.epub'))).toBe(0);
});

describe('a fault in a page', () => {
	const folder = mkdtempSync(join(tmpdir(), 'faulty-pages-'));
	cpSync(DIST, folder, { recursive: true });
	const about = join(folder, 'about.html');
	writeFileSync(about, readFileSync(about, 'utf8').replace('href="#purpose">other', 'href="#gone">other'));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	it('is told by the export that it would break', async () => {
		expect(onePageFaults(await makeOnePage(root, folder, copy))).toEqual([
			expect.stringContaining('leads to no place: all.html has no id "about--gone"'),
		]);
		expect(eBookFaults(await composeEBook(root, folder, copy))).toEqual([
			expect.stringContaining('leads to no place: EPUB/about.xhtml has no id "gone"'),
		]);
	});
});

it('nothing on the site stores a copy that the reader did not ask for', () => {
	const storing = /serviceWorker|localStorage|sessionStorage|indexedDB|caches\.|document\.cookie/;
	expect(files.filter((file) => file.endsWith('.js') && storing.test(textOf(file)))).toEqual([]);
	expect(pages.filter(({ file }) => textOf(file).includes('rel="manifest"'))).toEqual([]);
});

it('no script connects to anything, although the policy would let it ask the site itself', () => {
	const connecting =
		/(?<!\.)\bfetch\((?![\w,]*\)\{)|XMLHttpRequest|sendBeacon|WebSocket|EventSource|WebTransport|RTCPeerConnection/;
	expect(files.filter((file) => file.endsWith('.js') && connecting.test(textOf(file)))).toEqual([]);
});
