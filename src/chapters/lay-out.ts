import type { List, Nodes, Table, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { filesOfBlocks, findBlock, marksBy } from '../content/blocks.ts';
import { chartIdOf } from '../content/list.ts';
import { citedBy, chapterSlug } from '../engine/citing.ts';
import type { ChapterSource } from '../engine/chapter-source.ts';
import type { SiteContent } from '../engine/site-content.ts';
import { attributesOf, isInLine, isMdxElement, type MdxElement } from '../engine/mdx-nodes.ts';
import { editionOf, pageOf } from '../engine/editions.ts';
import { HELP, chapterHref } from '../engine/navigation.ts';
import type { PageFiles } from '../engine/page-files.ts';
import { oncePer } from '../text/memo.ts';
import { curlQuotes } from '../text/typography.ts';
import { createCitations, type Citation } from '../evidence/citations.ts';
import { createExplainer } from '../subjects/glossary/words-explained.ts';

/** What stands in the text of a page: words, an element, or a component with its props, which begins with a capital. */
export type PageNode = string | { name: string; props: Record<string, unknown>; children: readonly PageNode[] };

/** The text of a chapter as its page prints it. */
export interface ChapterText {
	/** Its lead picture, which stands in the head of the page. */
	lead: readonly PageNode[];
	/** What follows it. */
	nodes: readonly PageNode[];
	/** What it rests on, numbered in the order in which readers meet it. */
	citations: readonly Citation[];
	/** What the page loads for it. */
	files: Required<PageFiles>;
}

/** Where the pass over a chapter's tree has got to. */
interface Pass {
	chapter: ChapterSource;
	facts: SiteContent['facts'];
	citations: ReturnType<typeof createCitations>;
	words: ReturnType<typeof createExplainer>;
	/** What stands before the next words of the line, for quotation marks. */
	before: string;
	/** How many tables it has met, and the heading that it is below. */
	tables: number;
	heading?: string | undefined;
}

/** Makes the text of a page of a chapter's tree in one pass: citations, words explained, quotation marks, links, and props told by place. */
export const layOutChapter = (chapter: ChapterSource, content: Pick<SiteContent, 'facts' | 'citable'>): ChapterText =>
	laidOut(content)(chapter);

/** A page asks for the text and for what it rests on: it is laid out once. */
const laidOut = oncePer((content: Pick<SiteContent, 'facts' | 'citable'>) =>
	oncePer((chapter: ChapterSource) => layOutOnce(chapter, content)),
);

function layOutOnce(chapter: ChapterSource, { facts, citable }: Pick<SiteContent, 'facts' | 'citable'>): ChapterText {
	const citations = createCitations(citable);
	const words = createExplainer(facts.terms);
	const pass: Pass = { chapter, facts, citations, words, before: '', tables: 0 };
	const all = [...inside(chapter.tree, pass), ...explained(pass)];
	const lead = all.filter(isLead);
	const nodes = all.filter((node) => !isLead(node));
	return {
		lead,
		nodes: pageOf(chapter.slug) === HELP && editionOf(chapter.slug).reading !== 'easy' ? putChoicesFirst(nodes) : nodes,
		citations: citations.all(),
		files: filesOfBlocks(chapter, pass.tables > 0 ? { styles: ['table-frames'] } : {}),
	};
}

const isLead = (node: PageNode): boolean => typeof node === 'object' && findBlock(node.name)?.isLead === true;

function element(name: string, children: readonly PageNode[], props: Record<string, unknown> = {}): PageNode {
	return { name, props, children };
}

/** What a node holds; marks stand close behind their sentences. */
function inside(parent: Nodes, pass: Pass): PageNode[] {
	if (!('children' in parent)) return [];
	return parent.children.flatMap((child, index) => {
		const next = parent.children[index + 1];
		if (child.type === 'text') {
			const isMarked = next && isMdxElement(next) && next.name === 'Cite';
			return [setQuotes(isMarked ? child.value.trimEnd() : child.value, pass)];
		}
		// Without it, two blocks side by side would be read as one.
		return index > 0 && !isInLine(child) ? ['\n', ...layOut(child, pass)] : layOut(child, pass);
	});
}

function layOut(node: Nodes, pass: Pass): PageNode[] {
	if (!isInLine(node)) pass.before = '';
	switch (node.type) {
		case 'emphasis':
			return [element('em', inside(node, pass))];
		case 'strong':
			return [element('strong', inside(node, pass))];
		case 'inlineCode':
			pass.before = 'x';
			return [element('code', [node.value])];
		case 'break':
			pass.before = '';
			return [element('br', []), '\n'];
		case 'link':
			return [element('a', inside(node, pass), { href: hrefFrom(pass.chapter.slug, node.url) })];
		case 'paragraph':
			return [element('p', inside(node, pass))];
		case 'list':
			return [layOutList(node, pass)];
		case 'table':
			return [layOutTable(node, pass)];
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			return node.name === 'H2' ? [...explained(pass), layOutBlock(node, pass)] : [layOutBlock(node, pass)];
		// The head of the file. All else is refused when it is read.
		default:
			return [];
	}
}

function layOutList({ ordered, start, spread, children }: List, pass: Pass): PageNode {
	const isLoose = spread || children.some((item) => item.spread);
	const items = children.map((item) => {
		const parts = item.children.flatMap((part, index) => {
			pass.before = '';
			if (part.type === 'paragraph' && !isLoose) return inside(part, pass);
			return [...(index > 0 ? ['\n'] : []), ...layOut(part, pass)];
		});
		return element('li', parts);
	});
	const lines = items.flatMap((item) => [item, '\n']);
	return ordered ? element('ol', lines, start === 1 ? {} : { start }) : element('ul', lines);
}

/** A table. Each cell has the words of its column, which phones show over it; the first of a row names the row. */
function layOutTable({ children: [head, ...rows] }: Table, pass: Pass): PageNode {
	const columns = head!.children.map((cell) => curlQuotes(toString(cell).replace(/\s+/g, ' ').trim()));
	const row = (tag: 'th' | 'td', { children }: TableRow) => {
		const cells = children.map((cell, index) => {
			pass.before = '';
			const label = tag === 'td' && index > 0 ? { 'data-label': columns[index] } : {};
			return element(tag, inside(cell, pass), label);
		});
		return element('tr', cells);
	};
	pass.tables++;
	const top = element('thead', [row('th', head!)]);
	const body = rows.map((one) => row('td', one));
	return element('TableFrame', [top, element('tbody', body)], { number: pass.tables, heading: pass.heading });
}

function layOutBlock(node: MdxElement, pass: Pass): PageNode {
	const { facts, words } = pass;
	const use = { name: node.name!, attributes: attributesOf(node) };
	const chart = chartIdOf(use);
	if (chart !== undefined) return element('Chart', [], { id: chart });
	const { name } = use;
	if (name === 'H2' || name === 'OneMinute') words.beginSection();
	if (name === 'H2' || name === 'H3') {
		pass.heading = use.attributes['id'];
		return element('Heading', inside(node, pass), { id: pass.heading, level: name === 'H2' ? 2 : 3 });
	}

	const props: Record<string, unknown> = {};
	for (const [prop, value] of Object.entries(use.attributes)) props[prop] = curlQuotes(value!);
	if (name === 'Term') props['href'] = `#${words.idFor(use.attributes['id']!)}`;
	const marked = [...citedBy(use), ...marksBy(use, facts).map(({ id }) => id)];
	if (marked.length > 0) props['marks'] = marked.map((id) => pass.citations.mark(id));
	const children = name === 'OneMinute' ? [...inside(node, pass), ...explained(pass)] : inside(node, pass);
	pass.before = name === 'Cite' ? 'x' : isInLine(node) ? pass.before : '';
	return element(name, children, props);
}

/** The disclosure of the words that wait for one, at the end of their section or of the minute. */
function explained({ words }: Pass): PageNode[] {
	const waiting = words.takeWaiting();
	return waiting.length > 0 ? [element('WordsExplained', [], { words: waiting })] : [];
}

/** Words with straight quotation marks set as printers do, across what stands in a line. */
function setQuotes(text: string, pass: Pass): string {
	const set = curlQuotes(text, pass.before);
	pass.before = set.slice(-1) || pass.before;
	return set;
}

/** Where a link leads: authors write files of chapters, readers get addresses. */
function hrefFrom(slug: string, href: string): string {
	const [path = '', fragment] = href.split('#');
	const to = chapterSlug(slug, path);
	return to ? chapterHref(to, fragment) : href;
}

/**
 * Puts the choices of a page, which stand between its minute and its first section, before the minute: who comes in need
 * must find the way on first, and in the order in which it is read out too. A page without choices stays as it is.
 */
function putChoicesFirst(nodes: readonly PageNode[]): readonly PageNode[] {
	const find = (name: string) => nodes.findIndex((node) => typeof node === 'object' && node.name === name);
	const [minute, section] = [find('OneMinute'), find('Heading')];
	if (minute < 0 || section < minute) return nodes;
	const choices = nodes.slice(minute + 1, section);
	return [...nodes.slice(0, minute), ...choices, nodes[minute]!, ...nodes.slice(section)];
}
