import {
	appendNodes,
	attributeOf,
	elementsIn,
	isElement,
	parseNodes,
	replaceNode,
	textIn,
	type Element,
} from '../text/html-tree.ts';
import { selectAll } from '../text/select.ts';
import { editionOf } from '../engine/editions.ts';
import { words } from '../words/words.ts';

const { leaving } = words.exports;
/** The section that tells what leaving does and what stays. */
const SECTION = 'leaving-this-site';
const MORE = `<a href="/help.html#${SECTION}">${leaving.more}</a>`;
/** Lists of what changed tell of the site as it was. */
const HISTORY = '.change-log, .corrections';

/** The exports that are made of chapters. */
export type ChapterFormat = 'page' | 'epub';

/** Says how one leaves an export, from the sentence that names the site's link to the paragraph's end; in easy words, to the idea's end. */
export function explainHowToLeave({ slug, article }: { slug: string; article: Element }, format: ChapterFormat): void {
	let section: string | undefined;
	const past = new Set(selectAll(HISTORY, article).flatMap(elementsIn));
	for (const element of elementsIn(article)) {
		if (past.has(element)) continue;
		if (element.tagName === 'h2') section = attributeOf(element, 'id');
		if (!/^(p|li)$/.test(element.tagName) || !textIn(element).includes(leaving.label)) continue;
		const { section: inSection, elsewhere, easy } = leaving[format];
		cutSentence(element);
		if (editionOf(slug).reading !== 'easy') {
			appendNodes(element, ...parseNodes(section === SECTION ? inSection : elsewhere(MORE)));
			continue;
		}
		const { childNodes } = element.parentNode as Element;
		for (const after of childNodes.slice(childNodes.indexOf(element) + 1)) replaceNode(after);
		const [first, ...others] = easy;
		appendNodes(element, ...parseNodes(first!));
		replaceNode(element, element, ...others.flatMap((line) => parseNodes(`<p>${line}</p>`)));
	}
}

/** What in the chapters of an export still speaks of the quick exit, or of what that does. */
export function leavingFaults(chapters: readonly { slug: string; article: Element }[]): string[] {
	return chapters.flatMap(({ slug, article }) => {
		const past = selectAll(HISTORY, article).map(textIn);
		const text = past.reduce((all, one) => all.replace(one, ''), textIn(article));
		return [leaving.label, ...leaving.ofSiteAlone]
			.filter((named) => text.includes(named))
			.map(
				(named) =>
					`content/chapters/${slug}.mdx speaks of “${named}”, which copies do not have: say all of the way out in the paragraph that names “${leaving.label}”, after the name`,
			);
	});
}

/** Takes out of a paragraph the sentence that names the link, and what follows it. */
function cutSentence(paragraph: Element): void {
	const named = paragraph.childNodes.findIndex((node) => textIn(node).includes(leaving.label));
	for (let at = named; at >= 0; at--) {
		const node = paragraph.childNodes[at]!;
		if (isElement(node) || !('value' in node)) continue;
		const before = at === named ? node.value.slice(0, node.value.indexOf(leaving.label)) : node.value;
		const end = [...before.matchAll(/[.?!]["”’]?\s+/g)].at(-1);
		if (!end) continue;
		node.value = before.slice(0, end.index + end[0].length);
		paragraph.childNodes = paragraph.childNodes.slice(0, at + 1);
		return;
	}
	paragraph.childNodes = [];
}
