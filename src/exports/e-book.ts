import { bundleStyles } from '../build/bundle.ts';
import { bakeStyles } from '../charts/files/bake-styles.ts';
import { parseStylesheet } from '../charts/files/css-cascade.ts';
import { FULL_EDITION, titleAmongAll } from '../engine/editions.ts';
import { STYLESHEETS } from '../engine/page-files.ts';
import { checkPages, makePortable } from '../build/portable-links.ts';
import { escapeXml } from '../text/escape-html.ts';
import { parseNodes, renameElement, replaceNode, setAttribute, type Element } from '../text/html-tree.ts';
import { selectAll } from '../text/select.ts';
import { packArchive, type ArchiveFiles } from './archive.ts';
import {
	chapterHolding,
	chooseDrawings,
	flattenDetails,
	readChapters,
	sectionsOf,
	type BuiltChapter,
} from './built-chapters.ts';
import type { Copy } from '../engine/copy.ts';
import type { BuildRequest, Made } from './define-export.ts';
import { coverBody, drawCover } from './e-book-cover.ts';
import { packageDocument } from './e-book-package.ts';
import { leavingFaults } from './how-to-leave.ts';
import { partId } from './one-page.ts';
import { openingOf } from './opening.ts';
import { rewriteLinks, type Place } from './rewrite-links.ts';
import { words } from '../words/words.ts';
import { toXhtml } from './xhtml.ts';

const FOLDER = 'EPUB';
/** A page of an e-reader, in CSS pixels: drawings are chosen so that they can be read on it whole. */
const PAGE = { widthPx: 600, heightPx: 800 };
const { eBook } = words.exports;

/** What structure a chapter is, where there is a name for it: type, role and landmark. */
const STRUCTURES: Readonly<Record<string, { type: string; role: string; landmark: string }>> = {
	glossary: { type: 'glossary', role: 'doc-glossary', landmark: eBook.glossary },
	sources: { type: 'bibliography', role: 'doc-bibliography', landmark: eBook.sources },
};
const CHAPTER = { type: 'chapter', role: 'doc-chapter' };

interface BookDocument {
	/** Its file in the book's folder. */
	file: string;
	title: string;
	body: string;
	/** Its sections, for the table of contents. */
	sections: { id: string; title: string }[];
	/** For the landmarks, where it is one. */
	landmark?: { type: string; label: string };
}

/** Makes the e-book, an EPUB 3.3, from the pages of a built folder. Reading systems know it by its media type, which comes first. */
export async function makeEBook(request: Omit<BuildRequest, 'exports'>): Promise<Made & { file: Uint8Array }> {
	const chapters = readChapters(request.folder, [...request.copy.chapters, ...request.copy.languages], 'epub');
	const files = await composeEBook(request, chapters);
	return { file: packArchive(files, 'mimetype'), faults: [...leadingFaults(files), ...leavingFaults(chapters)] };
}

function leadingFaults(files: ArchiveFiles): string[] {
	const documents = Object.entries(files).filter(([path]) => path.endsWith('.xhtml'));
	// No policy governs a book.
	const pages = documents.map(([path, content]) => ({ ...makePortable(path, String(content)), faults: [] }));
	return checkPages(pages, new Set(Object.keys(files))).map((fault) => `e-book, ${fault}`);
}

async function composeEBook(
	{ root, folder, copy }: Omit<BuildRequest, 'exports'>,
	chapters: readonly BuiltChapter[],
): Promise<ArchiveFiles> {
	const sheets = STYLESHEETS.filter((name) => name !== 'dark').map((name) => bundleStyles(root, name));
	const rules = parseStylesheet((await Promise.all(sheets)).join('\n'));
	for (const { article } of chapters) {
		chooseDrawings(article, (width, height) => Math.min(PAGE.widthPx / width, PAGE.heightPx / height));
		bakeStyles(article, rules);
	}
	const documents = [beginningOf(folder, chapters, copy), ...chapters.map((one) => documentOf(one, chapters, copy))];
	const inFolder: ArchiveFiles = {
		'cover.svg': drawCover(copy),
		'cover.xhtml': frame(copy.name, coverBody(copy)),
		'nav.xhtml': frame(eBook.contents, navigationBody(documents)),
		'styles.css': await bundleStyles(root, 'e-book'),
		...Object.fromEntries(documents.map(({ file, title, body }) => [file, frame(title, body)])),
	};
	const [start, ...others] = documents.map(({ file }) => file);
	const spine = ['cover.xhtml', start!, 'nav.xhtml', ...others];
	return {
		mimetype: 'application/epub+zip',
		'META-INF/container.xml': CONTAINER,
		[`${FOLDER}/package.opf`]: packageDocument(copy, spine, inFolder),
		...Object.fromEntries(Object.entries(inFolder).map(([file, content]) => [`${FOLDER}/${file}`, content])),
	};
}

function beginningOf(folder: string, chapters: readonly BuiltChapter[], copy: Copy): BookDocument {
	const nodes = parseNodes(
		`<section epub:type="preface" role="doc-preface" aria-labelledby="title"><h1 id="title">${escapeXml(copy.name)}</h1><p class="summary">${escapeXml(copy.tagline)}</p><p class="content-note">${copy.contentNote}</p>${openingOf({ folder, copy }, addressesFrom('', chapters), eBook.leftOut)}</section>`,
	);
	return {
		file: 'start.xhtml',
		title: eBook.before,
		body: nodes.map(toXhtml).join(''),
		sections: [],
		landmark: { type: 'preface', label: eBook.beforeLandmark },
	};
}

function documentOf(chapter: BuiltChapter, chapters: readonly BuiltChapter[], copy: Copy): BookDocument {
	const { slug, title, file, article } = chapter;
	const { type, role, landmark } = { landmark: undefined, ...CHAPTER, ...STRUCTURES[slug] };
	rewriteLinks(article, file, addressesFrom(slug, chapters), copy.address);
	flattenDetails(article);
	makeNotes(article);
	suitCheckers(article);
	renameElement(article, 'section');
	setAttribute(article, 'epub:type', type);
	setAttribute(article, 'role', role);
	return {
		file: fileOf(slug),
		title: titleAmongAll(slug, title),
		body: toXhtml(article),
		sections: sectionsOf(article),
		...(landmark !== undefined && { landmark: { type, label: landmark } }),
	};
}

/** Takes out what has no sense in a book, and what checkers of books refuse. */
function suitCheckers(article: Element): void {
	// Few devices that show books send messages, and checkers of books do not know this scheme.
	for (const link of selectAll('[href^="sms:"]', article)) replaceNode(link, ...link.childNodes);
	// What scrolls on the site is laid out whole on the pages of a book.
	for (const frame of selectAll('.table-frame', article)) setAttribute(frame, 'tabindex', undefined);
	// A drawing is a document of its own kind by nature; checkers of books know no groups of this name.
	for (const drawing of selectAll('svg[role="group"]', article)) setAttribute(drawing, 'role', undefined);
}

const fileOf = (slug: string) => `${partId(slug)}.xhtml`;

/** How places of the site are addressed from a chapter of the book. */
function addressesFrom(own: string, chapters: readonly BuiltChapter[]): (place: Place) => string | undefined {
	return ({ file, fragment }) => {
		const slug = chapterHolding(file, chapters);
		if (slug === undefined) return undefined;
		if (fragment === undefined || fragment === 'main') return fileOf(slug);
		return `${slug === own ? '' : fileOf(slug)}#${fragment}`;
	};
}

/** Makes the entries of a chapter's evidence notes, which reading systems show beside the mark that is pressed. */
function makeNotes(article: Element): void {
	for (const mark of selectAll('a.cite', article)) {
		setAttribute(mark, 'epub:type', 'noteref');
		setAttribute(mark, 'role', 'doc-noteref');
	}
	for (const entry of selectAll('.evidence-list > li', article)) setAttribute(entry, 'epub:type', 'footnote');
	for (const back of selectAll('.evidence-list .back a', article)) setAttribute(back, 'role', 'doc-backlink');
}

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="${FOLDER}/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

const { language } = FULL_EDITION;

function frame(title: string, body: string): string {
	return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head><meta charset="UTF-8"/><title>${escapeXml(title)}</title><link rel="stylesheet" type="text/css" href="styles.css"/></head>
<body>${body}</body>
</html>
`;
}

function navigationBody(documents: readonly BookDocument[]): string {
	const contents = documents.map(({ file, title, sections }) => {
		const inner = sections.map((section) => item(`${file}#${section.id}`, section.title)).join('');
		return item(file, title, inner && `<ol>${inner}</ol>`);
	});
	const landmarks = [
		{ file: 'cover.xhtml', type: 'cover', label: eBook.cover },
		{ file: 'nav.xhtml', type: 'toc', label: eBook.contents },
		{ file: documents[1]!.file, type: 'bodymatter', label: eBook.start },
		...documents.flatMap(({ file, landmark }) => (landmark ? [{ file, ...landmark }] : [])),
	].map(({ file, type, label }) => `<li><a epub:type="${type}" href="${file}">${escapeXml(label)}</a></li>`);
	return `<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="contents"><h1 id="contents">${eBook.contents}</h1><ol>${contents.join('')}</ol></nav>
<nav epub:type="landmarks" id="landmarks" hidden=""><h2>${eBook.landmarks}</h2><ol>${landmarks.join('')}</ol></nav>`;
}

function item(href: string, title: string, inside = ''): string {
	return `<li><a href="${href}">${escapeXml(title)}</a>${inside}</li>`;
}
