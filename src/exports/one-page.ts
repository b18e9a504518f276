import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serializeOuter } from 'parse5';
import { bundleStyles } from '../assets/bundle.ts';
import { repeated } from '../publish/portable-links.ts';
import { readStartTags, type StartTag } from '../text/start-tags.ts';
import { CLAIM_PREFIX } from '../content/citing.ts';
import { QUICK_EXIT_URL } from '../model/addresses.ts';
import { titleAmongAll } from '../model/editions.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { paperLines } from '../model/paper.ts';
import { describeCopy } from './about-copy.ts';
import {
	chapterHolding,
	chooseDrawings,
	lowerHeadings,
	openDetails,
	parseElement,
	readBuiltChapters,
	readShortHelp,
	trimChapters,
	type BuiltChapter,
} from './built-chapters.ts';
import { shortClasses } from './short-names.ts';
import { leadToEvidence, leaveOutRepeats, shortIds, slimMarks } from './slim-page.ts';
import type { Copy } from './copy.ts';
import { htmlPage } from './html-page.ts';
import { ONE_PAGE_FILE } from '../model/export-formats.ts';
import { leavingFaults } from './how-to-leave.ts';
import { deadReferences, evidenceOf, isMark, rewriteLinks, renameIds, type Place } from './rewrite-links.ts';
import {
	appendNodes,
	attributeOf,
	elementsIn,
	findElement,
	hasClass,
	parseNodes,
	replaceNode,
	setAttribute,
	textIn,
	type Element,
} from '../text/html-tree.ts';

/** The list of evidence of all chapters. */
const EVIDENCE = 'evidence';

/** Where the page begins and its list of contents, for links to the top and the list of chapters. */
const CONTENTS = 'contents';

/** What the page does not hold, in words. */
function leftOutOf({ chapters }: Copy): string {
	const chaptersOut = chapters.filter(({ onePage }) => onePage === false).map(({ label }) => `the page “${label}”`);
	const out = [
		...chaptersOut,
		'the lessons, handouts and questions for classes',
		'the search',
		'the map of the countries',
		'the files of data and pictures',
		'what each source says of a fact',
		'and the lists of where each source is cited',
	];
	return `It holds the text of the site, one page after another: where the text speaks of a page, it means a part of this one. Left out are ${out.join(', ')}. The site has them, and so has its archive, “explainer.zip”.`;
}

/** The numbers that the pages print at the head of their sheets. */
function paperHelpOf(folder: string): string {
	return /data-paper-help="([^"]*)"/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))?.[1] ?? '';
}

/** Makes of a built folder the one page that holds everything, in itself: text, charts, styles and fonts. */
export async function makeOnePage(root: string, folder: string, copy: Copy): Promise<string> {
	const held = copy.chapters.filter(({ onePage }) => onePage !== false);
	const chapters = readBuiltChapters(folder, held);
	trimChapters(folder, chapters, 'page');
	const help = readShortHelp(folder);
	const addressOf = addressesIn(chapters);
	rewriteLinks(help, 'index.html', addressOf, copy.address);
	for (const { article, file } of chapters) rewriteLinks(article, file, addressOf, copy.address);
	const evidence = gatherEvidence(chapters);
	const contents = listContents(chapters);
	for (const { article } of chapters) chooseDrawings(article, (width) => width);
	for (const chapter of chapters) standOnOnePage(chapter);
	const articles = chapters.map(({ article }) => article);
	leadToEvidence(articles, evidence);
	for (const element of [...articles, evidence]) leaveOutRepeats(element);

	const { styles, shorten } = shortClasses(await embedFonts(await bundleStyles(root, 'one-page'), folder));
	const icon = readFileSync(join(folder, 'favicon.svg')).toString('base64');
	const page = htmlPage({
		title: `${copy.name}: everything on one page`,
		paper: paperLines(copy.name, undefined, paperHelpOf(folder), ONE_PAGE_FILE, copy.address),
		policy: onePagePolicy(styles),
		head: [
			`<meta name="description" content="${escapeHtml(copy.tagline)}">`,
			'<meta name="robots" content="noindex">',
			`<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${icon}">`,
			`<style>${styles}</style>`,
		],
		body: `<body class="one-page">
<a class="skip-link" href="#${CONTENTS}">Skip to the contents</a>
<header class="site-header"><div class="site-header-inner">
<a class="quick-exit" href="${QUICK_EXIT_URL}" rel="noreferrer nofollow" title="Opens the BBC’s weather page; needs a network">Leave this page</a>
<p class="site-name">${escapeHtml(copy.name)}</p>
<a class="menu-link" href="#${CONTENTS}">Contents</a>
</div></header>
<main>
<header class="chapter-header">
<h1>${escapeHtml(copy.name)}</h1>
<p class="summary">${escapeHtml(copy.tagline)}</p>
<p class="content-note">${copy.contentNote}</p>
</header>
${serializeOuter(help)}
<section class="about-copy" aria-labelledby="this-copy">
<h2 id="this-copy">About this copy</h2>
${describeCopy(copy, `#${partId('about')}--corrections`, leftOutOf(copy))}
</section>
${contents}
${chapters.map(({ article }) => serializeOuter(article)).join('\n')}
${serializeOuter(evidence)}
</main>
</body>`,
	});
	return shortIds(shorten(page));
}

/** The name of a chapter's part, which begins the ids in it: `demands-openness`. */
export function partId(slug: string): string {
	return slug.replaceAll('/', '-');
}

/** What is wrong with a page that must hold everything it refers to. */
export function onePageFaults(html: string): string[] {
	const tags = readStartTags(html);
	const valueOf = (tag: StartTag, wanted: string) => tag.attributes.find(({ name }) => name === wanted)?.value;
	const asked = tags.filter((tag) => {
		const address = valueOf(tag, 'src') ?? (tag.name === 'link' ? valueOf(tag, 'href') : undefined);
		return tag.name === 'script' || (address !== undefined && !address.startsWith('data:'));
	});
	return [
		...repeated(tags.flatMap((tag) => valueOf(tag, 'id') ?? [])).map(
			(id) => `${ONE_PAGE_FILE}: id "${id}" stands twice`,
		),
		...deadReferences({ [ONE_PAGE_FILE]: html }, new Set([ONE_PAGE_FILE])),
		...leavingFaults({ [ONE_PAGE_FILE]: html }),
		...asked.map(
			({ name }) => `${ONE_PAGE_FILE}: a <${name}> asks for a file or runs a script: the page must hold all in itself`,
		),
	];
}

/**
 * The policy of the one page. It has styles and fonts inside, unlike the pages of the site, and no script: nothing but
 * these very styles is allowed.
 */
function onePagePolicy(styles: string): string {
	const hash = createHash('sha256').update(styles).digest('base64');
	return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`;
}

/** Puts the fonts inside, each once. They are there with the page: it waits for them, and drawings need no face of their own. */
async function embedFonts(styles: string, folder: string): Promise<string> {
	const faces = styles
		.replace(/@font-face\s*\{[^}]*Drawn Letters[^}]*\}/g, '')
		.replace(/(?<=font-display:\s*)optional/g, 'block');
	return faces.replace(/url\("?\.\/fonts\/([\w-]+\.woff2)"?\)/g, (_, font: string) => {
		const data = readFileSync(join(folder, 'assets/fonts', font)).toString('base64');
		return `url(data:font/woff2;base64,${data})`;
	});
}

function addressesIn(chapters: readonly BuiltChapter[]): (place: Place) => string | undefined {
	return ({ file, fragment }) => {
		const slug = chapterHolding(file, chapters);
		if (slug === undefined) return undefined;
		if (fragment === undefined || fragment === 'main') return `#${partId(slug)}`;
		if (fragment === 'chapters') return `#${CONTENTS}`;
		if (fragment === EVIDENCE || fragment.startsWith(CLAIM_PREFIX)) return `#${fragment}`;
		return `#${partId(slug)}--${fragment}`;
	};
}

/**
 * Takes the lists of evidence out of the chapters and makes one of them: a record that several chapters cite stands in
 * it once, and the marks are numbered anew. An entry leads back to its first mark.
 */
function gatherEvidence(chapters: readonly BuiltChapter[]): Element {
	const entries = new Map<string, Element>();
	for (const { slug, article } of chapters) {
		const own = evidenceOf(article);
		if (!own) continue;
		const listed = new Map(elementsIn(own).map((element) => [attributeOf(element, 'id'), element]));
		replaceNode(own);
		for (const mark of elementsIn(article).filter(isMark)) {
			const id = attributeOf(mark, 'href')!.slice(1);
			const isFirst = !entries.has(id);
			if (isFirst) entries.set(id, leadBack(listed.get(id)!, `#${partId(slug)}--${attributeOf(mark, 'id')}`));
			else setAttribute(mark, 'id', undefined);
			renumber(mark, [...entries.keys()].indexOf(id) + 1);
		}
	}
	const section = parseElement(
		`<section class="evidence" aria-labelledby="${EVIDENCE}"><h2 id="${EVIDENCE}">Evidence</h2><p>Every record that the chapters rest on, in the order in which they first need it. The marks in the text lead here. <a href="#about--evidence-levels">What the words mean</a></p><ol class="evidence-list"></ol></section>`,
	);
	const list = findElement(section, ({ tagName }) => tagName === 'ol')!;
	appendNodes(list, ...entries.values());
	return section;
}

function leadBack(entry: Element, address: string): Element {
	setAttribute(entry, 'value', undefined);
	const back = findElement(entry, (element) => hasClass(element, 'back'))!;
	replaceNode(back, ...parseNodes(` <a class="back" href="${address}" aria-label="Back">↑</a>`));
	return entry;
}

/** Writes a number into a mark, in what is seen and in what is said. */
function renumber(mark: Element, number: number): void {
	const text = mark.childNodes[0];
	if (text && 'value' in text) text.value = text.value.replace(/\d+/, String(number));
	setAttribute(mark, 'aria-label', attributeOf(mark, 'aria-label')!.replace(/\d+/, String(number)));
}

function listContents(chapters: readonly BuiltChapter[]): string {
	const items = chapters.map(({ slug, title, article }) => {
		const sections = elementsIn(article)
			.filter((element) => element.tagName === 'h2' && attributeOf(element, 'id') !== undefined)
			.map(
				(heading) =>
					`<li><a href="#${partId(slug)}--${attributeOf(heading, 'id')}">${escapeHtml(textIn(heading))}</a></li>`,
			);
		return `<li><a href="#${partId(slug)}">${escapeHtml(titleAmongAll(slug, title))}</a>${sections.length > 0 ? `<ul role="list">${sections.join('')}</ul>` : ''}</li>`;
	});
	return `<nav class="one-page-contents" aria-labelledby="${CONTENTS}">
<h2 id="${CONTENTS}" tabindex="-1">Contents</h2>
<ol role="list">
${items.join('\n')}
<li><a href="#${EVIDENCE}">Evidence</a></li>
</ol>
</nav>`;
}

function standOnOnePage({ slug, title, article }: BuiltChapter): void {
	const part = partId(slug);
	renameIds(article, (id) => `${part}--${id}`);
	lowerHeadings(article);
	nameRegions(article, title, `${part}--title`);
	openDetails(article);
	slimMarks(article);
	setAttribute(article, 'id', part);
	setAttribute(article, 'aria-labelledby', `${part}--title`);
	const heading = findElement(article, ({ tagName }) => tagName === 'h2')!;
	setAttribute(heading, 'id', `${part}--title`);
}

/** Adds the chapter's title to the names of its regions: who goes from one to the next hears of which chapter it is. */
function nameRegions(article: Element, title: string, titleId: string): void {
	for (const region of elementsIn(article).filter(({ tagName }) => /^(section|aside)$/.test(tagName))) {
		const label = attributeOf(region, 'aria-label');
		const labelledBy = attributeOf(region, 'aria-labelledby');
		if (label !== undefined) setAttribute(region, 'aria-label', `${label}, ${title}`);
		else if (labelledBy !== undefined) setAttribute(region, 'aria-labelledby', `${labelledBy} ${titleId}`);
	}
}
