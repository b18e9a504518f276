import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { CHART_TABLE } from '../evidence/page-parts.ts';
import { words } from '../words/words.ts';
import { SOURCE_PARTS } from '../evidence/source-address.ts';
import {
	appendNodes,
	attributeOf,
	elementsIn,
	isElement,
	parseNodes,
	renameElement,
	replaceNode,
	setAttribute,
	textIn,
	type Element,
} from '../text/html-tree.ts';
import { matcherOf, selectAll, selectFirst } from '../text/select.ts';
import { explainHowToLeave, type ChapterFormat } from './how-to-leave.ts';

/** A chapter as it was built, to be made part of an export. */
export interface BuiltChapter {
	/** Its file in `content/chapters`, without `.mdx`. */
	slug: string;
	title: string;
	/** Its page, from the site's root. */
	file: string;
	article: Element;
}

/** The chapter whose page lists every source, and takes the entries of the parts in an export. */
const SOURCES = 'sources';

/** The chapters of a built folder, in reading order, fit for an export: what only the site has use for is left out or replaced. */
export function readChapters(
	folder: string,
	chapters: readonly { file: string }[],
	format: ChapterFormat,
): BuiltChapter[] {
	return chapters.map(({ file: slug }) => {
		const file = `${slug}.html`;
		const article = readArticle(folder, file);
		if (slug === SOURCES) fillInSources(folder, article);
		explainHowToLeave({ slug, article }, format);
		trimArticle(article, format);
		return { slug, title: textIn(selectFirst('h1', article)!), file, article };
	});
}

function readArticle(folder: string, file: string): Element {
	const article = selectFirst('article', parse(readFileSync(join(folder, file), 'utf8')));
	if (!article) throw new Error(`${file} has no <article>: exports are made of articles`);
	return article;
}

const SITE_ONLY =
	'.chart-controls-place, .content-note, .contents, .figure-files, .figure-take, .help-chosen, .map-form, .self-link, .site-only, .source-mix, .source-search, .touch, .words';

/** Takes out of an article, in place, what only the site has use for. */
export function trimArticle(article: Element, format: ChapterFormat): void {
	const glossary = new Map(
		selectAll('.words [id]', article).map((word) => [
			`#${attributeOf(word, 'id')}`,
			attributeOf(selectFirst('a', word)!, 'href'),
		]),
	);
	for (const term of selectAll('a.term', article)) {
		const entry = glossary.get(attributeOf(term, 'href')!);
		if (entry) setAttribute(term, 'href', entry);
	}
	for (const element of selectAll(SITE_ONLY, article)) replaceNode(element);
	for (const place of selectAll('.download', article)) {
		place.childNodes = [];
		appendNodes(
			place,
			...parseNodes(
				`<p>${words.exports.downloads[attributeOf(place, 'data-form') === format ? 'thisIsIt' : 'notHere']}</p>`,
			),
		);
	}
	// A heading that is a link to itself.
	for (const link of selectAll('.self-link-whole', article)) replaceNode(link, ...link.childNodes);
	for (const element of elementsIn(article))
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
			selectAll(`.${SOURCES} > [id]`, readArticle(folder, `${SOURCES}/${name}.html`)).map(
				(entry) => [attributeOf(entry, 'id'), entry.childNodes.filter(isElement).slice(0, 2)] as const,
			),
		),
	);
	for (const line of selectAll('[id]', article)) {
		const entry = entries.get(attributeOf(line, 'id'));
		if (!entry) continue;
		line.childNodes = [];
		appendNodes(line, ...entry);
	}
}

/** Lowers every heading of an article by one level, so that it can stand on a page with a title of its own. */
export function lowerHeadings(article: Element): void {
	for (const heading of selectAll('h1, h2, h3, h4, h5', article))
		renameElement(heading, `h${Number(heading.tagName[1]) + 1}`);
}

/** Keeps one drawing of each chart that has several, for narrow and for wide windows: that which suits the export best. */
export function chooseDrawings(article: Element, suit: (width: number, height: number) => number): void {
	const suits = (drawing: Element) => {
		const [, , width = 1, height = 1] = attributeOf(drawing, 'viewBox')!.split(/\s+/).map(Number);
		return suit(width, height);
	};
	const isOneOfSeveral = matcherOf('.chart-narrow, .chart-medium, .chart-wide');
	for (const frame of selectAll('.figure-drawing', article)) {
		const forms = frame.childNodes.filter(isElement).filter(isOneOfSeveral);
		for (const drawing of forms.sort((a, b) => suits(b) - suits(a)).slice(1)) replaceNode(drawing);
	}
}

/** Opens every part that a reader of the site may open. */
export function openDetails(article: Element): void {
	for (const details of selectAll('details', article)) setAttribute(details, 'open', '');
}

/** Turns parts that open and close into plain ones, for readers that know no others. */
export function flattenDetails(article: Element): void {
	// There is nothing to show that is not in sight.
	for (const line of selectAll(`.${CHART_TABLE} > summary`, article)) {
		line.childNodes = [];
		appendNodes(line, ...parseNodes(words.evidence.tableLine.open));
	}
	for (const details of selectAll('details', article)) {
		renameElement(details, 'div');
		setAttribute(details, 'open', undefined);
	}
	for (const summary of selectAll('summary', article)) {
		if (selectFirst('h3, h4, h5', summary)) {
			replaceNode(summary, ...summary.childNodes);
			continue;
		}
		renameElement(summary, 'p');
		setAttribute(summary, 'class', 'summary-line');
	}
}

/** The sections of a chapter, for a table of contents, without the list of evidence. */
export function sectionsOf(article: Element): { id: string; title: string }[] {
	return selectAll('h2[id]:not(#evidence)', article).map((heading) => ({
		id: attributeOf(heading, 'id')!,
		title: textIn(heading),
	}));
}
