import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, serializeOuter } from 'parse5';
import { bundleStyles } from '../build/bundle.ts';
import { CLAIM_PREFIX } from '../engine/citing.ts';
import { QUICK_EXIT_URL } from '../engine/addresses.ts';
import { titleAmongAll } from '../engine/editions.ts';
import { paperLines } from '../site/paper.ts';
import { hashSource } from '../build/inline-first.ts';
import { checkPages, makePortable } from '../build/portable-links.ts';
import { escapeHtml } from '../text/escape-html.ts';
import {
	appendNodes,
	attributeOf,
	parseNodes,
	replaceNode,
	setAttribute,
	textIn,
	type Element,
} from '../text/html-tree.ts';
import { selectAll, selectFirst } from '../text/select.ts';
import {
	chapterHolding,
	chooseDrawings,
	lowerHeadings,
	openDetails,
	readChapters,
	sectionsOf,
	type BuiltChapter,
} from './built-chapters.ts';
import { ONE_PAGE_FILE, type BuildRequest, type Made } from './define-export.ts';
import { leavingFaults } from './how-to-leave.ts';
import { htmlPage } from './html-page.ts';
import { openingOf } from './opening.ts';
import { renameIds, rewriteLinks, type Place } from './rewrite-links.ts';
import { words } from '../words/words.ts';

const CONTENTS = 'contents';
/** The id of the list of evidence, in each chapter and here, where it is one for all of them. */
const EVIDENCE = 'evidence';
const { onePage } = words.exports;

/** Makes the one page that holds everything in itself, text, charts, styles and fonts, from a built folder. */
export async function makeOnePage(request: Omit<BuildRequest, 'exports'>): Promise<Made & { file: string }> {
	const { root, folder, copy } = request;
	const chapters = readChapters(folder, copy.chapters, 'page');
	const addressOf = addressesIn(chapters);
	const contents = listContents(chapters);
	for (const chapter of chapters) {
		rewriteLinks(chapter.article, chapter.file, addressOf, copy.address);
		standOnOnePage(chapter);
	}
	const evidence = gatherEvidence(chapters.map(({ article }) => article));
	const styles = embedFonts(await bundleStyles(root, 'one-page'), folder);
	const icon = readFileSync(join(folder, 'favicon.svg')).toString('base64');
	const home = selectFirst('html', parse(readFileSync(join(folder, 'index.html'), 'utf8')))!;
	const paperHelp = attributeOf(home, 'data-paper-help') ?? '';
	const file = htmlPage({
		title: onePage.title(copy.name),
		paper: paperLines(copy.name, undefined, paperHelp, ONE_PAGE_FILE, copy.address),
		// No script, and nothing but these very styles.
		policy: `default-src 'none'; style-src ${hashSource(styles)}; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`,
		head: [
			`<meta name="description" content="${escapeHtml(copy.tagline)}">`,
			'<meta name="robots" content="noindex">',
			`<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${icon}">`,
			`<style>${styles}</style>`,
		],
		body: `<body class="one-page">
<a class="skip-link" href="#${CONTENTS}">${onePage.skip}</a>
<header class="site-header"><div class="site-header-inner">
<a class="quick-exit" href="${QUICK_EXIT_URL}" rel="noreferrer nofollow" title="${onePage.leaveTitle}">${onePage.leave}</a>
<p class="site-name">${escapeHtml(copy.name)}</p>
<a class="menu-link" href="#${CONTENTS}">${onePage.contents}</a>
</div></header>
<main>
<header class="chapter-header">
<h1>${escapeHtml(copy.name)}</h1>
<p class="summary">${escapeHtml(copy.tagline)}</p>
<p class="content-note">${copy.contentNote}</p>
</header>
${openingOf({ folder, copy }, addressOf, onePage.leftOut)}
${contents}
${chapters.map(({ article }) => serializeOuter(article)).join('\n')}
${serializeOuter(evidence)}
</main>
</body>`,
	});
	// Whatever it asks for beside itself is not there.
	const faults = checkPages([makePortable(ONE_PAGE_FILE, file)], new Set([ONE_PAGE_FILE]));
	return { file, faults: [...faults, ...leavingFaults(chapters)] };
}

/** The name of a chapter's part, which begins the ids in it: `demands-openness`. */
export function partId(slug: string): string {
	return slug.replaceAll('/', '-');
}

/** Puts the fonts inside, each once. They are there with the page: it waits for them, and drawings need no face of their own. */
function embedFonts(styles: string, folder: string): string {
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
		return fragment === undefined || fragment === 'main' ? `#${partId(slug)}` : `#${idIn(partId(slug), fragment)}`;
	};
}

/** What an id of a chapter is called here. Evidence is one list for all chapters. */
function idIn(part: string, id: string): string {
	return id === EVIDENCE || id.startsWith(CLAIM_PREFIX) ? id : `${part}--${id}`;
}

function listContents(chapters: readonly BuiltChapter[]): string {
	const items = chapters.map(({ slug, title, article }) => {
		const part = partId(slug);
		const sections = sectionsOf(article).map(
			(section) => `<li><a href="#${part}--${section.id}">${escapeHtml(section.title)}</a></li>`,
		);
		const list = sections.length > 0 ? `<ul role="list">${sections.join('')}</ul>` : '';
		return `<li><a href="#${part}">${escapeHtml(titleAmongAll(slug, title))}</a>${list}</li>`;
	});
	return `<nav class="one-page-contents" aria-labelledby="${CONTENTS}">
<h2 id="${CONTENTS}" tabindex="-1">${onePage.contents}</h2>
<ol role="list">
${items.join('\n')}
<li><a href="#${EVIDENCE}">${onePage.evidence}</a></li>
</ol>
</nav>`;
}

function standOnOnePage({ slug, title, article }: BuiltChapter): void {
	const part = partId(slug);
	chooseDrawings(article, (width) => width);
	renameIds(article, (id) => idIn(part, id));
	lowerHeadings(article);
	nameRegions(article, title, `${part}--title`);
	openDetails(article);
	setAttribute(article, 'id', part);
	setAttribute(article, 'aria-labelledby', `${part}--title`);
	setAttribute(selectFirst('h2', article)!, 'id', `${part}--title`);
}

/** Adds the chapter's title to the names of its regions: who goes from one to the next hears of which chapter it is. */
function nameRegions(article: Element, title: string, titleId: string): void {
	for (const region of selectAll('section, aside', article)) {
		const label = attributeOf(region, 'aria-label');
		const labelledBy = attributeOf(region, 'aria-labelledby');
		if (label !== undefined) setAttribute(region, 'aria-label', `${label}, ${title}`);
		else if (labelledBy !== undefined) setAttribute(region, 'aria-labelledby', `${labelledBy} ${titleId}`);
	}
}

/** Makes one list of the evidence of articles on one page: a record stands in it once, and the marks are numbered anew. */
function gatherEvidence(articles: readonly Element[]): Element {
	const entries = new Map<string, Element>();
	for (const article of articles) {
		for (const entry of selectAll('.evidence-list > li', article)) {
			const address = `#${attributeOf(entry, 'id')}`;
			if (!entries.has(address)) entries.set(address, entry);
		}
		for (const own of selectAll('.evidence', article)) replaceNode(own);
	}
	const numbers = new Map([...entries.keys()].map((address, index) => [address, index + 1]));
	for (const mark of articles.flatMap((article) => selectAll('a.cite', article)))
		renumber(mark, numbers.get(attributeOf(mark, 'href')!)!);
	const section = parseNodes(
		`<section class="evidence" aria-labelledby="${EVIDENCE}"><h2 id="${EVIDENCE}">${onePage.evidence}</h2><p>${onePage.evidenceAbout} <a href="#about--evidence-levels">${onePage.evidenceWords}</a></p><ol class="evidence-list"></ol></section>`,
	)[0] as Element;
	appendNodes(selectFirst('ol', section)!, ...entries.values());
	return section;
}

/** Writes a number into a mark, in what is seen and in what is said. Behind the number a mark may have a word in a frame. */
function renumber(mark: Element, number: number): void {
	const word = selectFirst('.cite-word', mark);
	mark.childNodes = [];
	appendNodes(mark, ...parseNodes(word ? `${number} ` : String(number)), ...(word ? [word] : []));
	setAttribute(mark, 'aria-label', onePage.mark(number, word && textIn(word)));
}
