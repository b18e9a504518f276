import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { CHART_TABLE, TABLE_LINE } from '../model/page-parts.ts';
import { SOURCE_PARTS } from '../model/source-address.ts';
import { NOT_HERE, THIS_IS_IT } from './downloads.ts';
import type { FormatId } from '../model/export-formats.ts';
import { explainHowToLeave } from './how-to-leave.ts';
import {
	appendNodes,
	attributeOf,
	elementsIn,
	findElement,
	hasClass,
	isElement,
	parseNodes,
	renameElement,
	replaceNode,
	setAttribute,
	type Element,
} from '../text/html-tree.ts';

/** A chapter as it was built, to be made part of an export. */
export interface BuiltChapter {
	/** Its file in `content/chapters`, without `.mdx`. */
	slug: string;
	title: string;
	/** Its page, from the site's root. */
	file: string;
	/** The chapter's `article`, within its page. */
	article: Element;
}

/** The chapter whose page lists every source, and takes the entries of the parts in an export. */
const SOURCES = 'sources';

/** The chapters of a built folder, in reading order. */
export function readBuiltChapters(folder: string, chapters: readonly { file: string }[]): BuiltChapter[] {
	return chapters.map(({ file: slug }) => {
		const file = `${slug}.html`;
		const article = readArticle(folder, file);
		const title = findElement(article, ({ tagName }) => tagName === 'h1')!;
		const name = title.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
		return { slug, title: name, file, article };
	});
}

/** The article of a built page. */
function readArticle(folder: string, file: string): Element {
	const page = parse(readFileSync(join(folder, file), 'utf8'));
	const article = findElement(page, ({ tagName }) => tagName === 'article');
	if (!article) throw new Error(`${file} has no <article>: exports are made of articles`);
	return article;
}

/** Parts of a page that only the site has use for, by class. */
const LEFT_OUT = [
	'chart-controls-place',
	'content-note',
	'contents',
	'depth-choice',
	'figure-files',
	'figure-take',
	'help-chosen',
	'map-form',
	'self-link',
	'site-only',
	'source-mix',
	'source-search',
	'touch',
	'words',
];

/**
 * Makes chapters of a built folder fit for an export, in place: without what only the site has use for, with words leading to
 * the glossary, the sources in full in the chapter that lists them, and true words on how one leaves it.
 */
export function trimChapters(folder: string, chapters: readonly BuiltChapter[], format: 'page' | 'epub'): void {
	for (const chapter of chapters) {
		const { slug, article } = chapter;
		if (slug === SOURCES) fillInSources(folder, article);
		explainHowToLeave(chapter, format);
		for (const element of elementsIn(article)) trimElement(element, format);
	}
}

function trimElement(element: Element, format: FormatId): void {
	if (LEFT_OUT.some((className) => hasClass(element, className))) {
		replaceNode(element);
		return;
	}
	if (hasClass(element, 'download')) {
		const words = attributeOf(element, 'data-form') === format ? THIS_IS_IT : NOT_HERE;
		element.childNodes = [];
		appendNodes(element, ...parseNodes(`<p>${words}</p>`));
	}
	// A heading that is a link to itself.
	if (hasClass(element, 'self-link-whole')) replaceNode(element, ...element.childNodes);
	const term = /^#word-(.+)-\d+$/.exec(attributeOf(element, 'href') ?? '')?.[1];
	if (term !== undefined) setAttribute(element, 'href', `/glossary.html#${term}`);
	element.attrs = element.attrs.filter(
		({ name, value }) => !name.startsWith('data-') && !(name === 'tabindex' && value === '-1'),
	);
}

/** The chapter of an export that holds what stands on a page of the site; none if the export lacks it. */
export function chapterHolding(file: string, chapters: readonly BuiltChapter[]): string | undefined {
	// The parts of the list of sources stand in its chapter.
	const page = SOURCE_PARTS.some(({ name }) => file === `${SOURCES}/${name}.html`) ? `${SOURCES}.html` : file;
	return chapters.find((chapter) => chapter.file === page)?.slug;
}

/** Puts the full entry of each source, without where it is cited, in the place of its line in the list. */
function fillInSources(folder: string, article: Element): void {
	const entries = new Map(
		SOURCE_PARTS.flatMap(({ name }) =>
			elementsIn(readArticle(folder, `sources/${name}.html`))
				.filter(({ parentNode }) => parentNode && isElement(parentNode) && hasClass(parentNode, SOURCES))
				.map((entry) => [attributeOf(entry, 'id'), entry.childNodes.filter(isElement).slice(0, 2)] as const),
		),
	);
	for (const line of elementsIn(article)) {
		const entry = entries.get(attributeOf(line, 'id'));
		if (!entry) continue;
		line.childNodes = entry;
		for (const paragraph of entry) paragraph.parentNode = line;
	}
}

/** Lowers every heading of an article by one level, so that it can stand on a page with a title of its own. */
export function lowerHeadings(article: Element): void {
	for (const element of elementsIn(article)) {
		const level = /^h([1-5])$/.exec(element.tagName)?.[1];
		if (level) renameElement(element, `h${Number(level) + 1}`);
	}
}

/** Keeps one drawing of each chart that has several, for narrow and for wide windows: that which suits the export best. */
export function chooseDrawings(article: Element, suit: (width: number, height: number) => number): void {
	const suits = (drawing: Element) => {
		const [, , width = 1, height = 1] = attributeOf(drawing, 'viewBox')!.split(/\s+/).map(Number);
		return suit(width, height);
	};
	for (const frame of elementsIn(article).filter((element) => hasClass(element, 'figure-drawing'))) {
		const forms = frame.childNodes
			.filter(isElement)
			.filter((drawing) => ['chart-narrow', 'chart-medium', 'chart-wide'].some((form) => hasClass(drawing, form)))
			.sort((a, b) => suits(b) - suits(a));
		for (const drawing of forms.slice(1)) replaceNode(drawing);
	}
}

/** Opens every part that a reader of the site may open. */
export function openDetails(article: Element): void {
	for (const element of elementsIn(article)) if (element.tagName === 'details') setAttribute(element, 'open', '');
}

/** Turns parts that open and close into plain ones, for readers that know no others. */
export function flattenDetails(article: Element): void {
	for (const element of elementsIn(article)) {
		if (element.tagName === 'details') {
			renameElement(element, 'div');
			setAttribute(element, 'open', undefined);
		}
		if (element.tagName !== 'summary') continue;
		renameElement(element, 'p');
		setAttribute(element, 'class', 'summary-line');
		// There is nothing to show that is not in sight.
		const { parentNode } = element;
		if (parentNode && isElement(parentNode) && hasClass(parentNode, CHART_TABLE)) {
			element.childNodes = [];
			appendNodes(element, ...parseNodes(TABLE_LINE.open));
		}
	}
}

/** The short help at the foot of every page: what to do first, and where the rest stands. */
export function readShortHelp(folder: string): Element {
	const page = parse(readFileSync(join(folder, 'index.html'), 'utf8'));
	const help = findElement(page, (element) => hasClass(element, 'help-short'));
	if (!help) throw new Error('index.html has no short help: exports begin with it');
	return help;
}

/** A piece of HTML as an element. */
export function parseElement(html: string): Element {
	return parseNodes(html).find(isElement)!;
}
