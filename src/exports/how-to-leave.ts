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

/** What the quick exit is called in its text. No export has it. */
const LABEL = 'Leave this site';

/** The section that tells what leaving does and what stays. */
const SECTION = 'leaving-this-site';
const MORE = `<a href="/help.html#${SECTION}">what stays, and what you can do</a>`;

/** Lists of what changed tell of the site as it was. */
const HISTORY = '.change-log, .corrections';

/** The exports that are made of chapters. */
export type ChapterFormat = 'page' | 'epub';

/** How one leaves an export: in the section about it, in any other place, and in easy words, a paragraph each. */
const WORDS: Readonly<Record<ChapterFormat, { section: string; elsewhere: string; easy: readonly string[] }>> = {
	page: {
		section:
			'The link “Leave this page” stands at the top and stays in sight. It opens the BBC’s weather page, and needs a network to do so. Without one, the browser shows its own message in place of this page. This page runs no script: it does not go blank at once, no key does the same, and the Back button leads back here. The surest way to be gone is to close the window. If this page lies on the device as a file, the file stays.',
		elsewhere: `If you want to leave fast, use the link “Leave this page” at the top, which opens the BBC’s weather page, or close the window. The Back button leads back here: ${MORE}.`,
		easy: [
			'Use the link “Leave this page” at the top.',
			'It opens a page about the weather.',
			'The Back button still brings you back here.',
		],
	},
	epub: {
		section:
			'This e-book has no link that takes you away at once. Close the book or the app, or lock the screen. The app still lists the book, with its cover, and remembers where you stopped. If nobody should find it, remove the book from the app and delete the file. Some e-readers keep a copy in an account with their maker too. What follows is about browsers: it holds for each link that you open from here.',
		elsewhere: `This e-book has no link that takes you away at once. If you want to leave fast, close the book. The app still lists it: ${MORE}.`,
		easy: ['Close this book.', 'Your reading app still shows that you have the book.'],
	},
};

/**
 * Says in a chapter of an export how one leaves that export: in each paragraph that names the link of the site, from the
 * sentence that names it to the paragraph's end, and in easy words to the end of the idea. So chapters say all of the link
 * there, and nothing else after it.
 */
export function explainHowToLeave({ slug, article }: { slug: string; article: Element }, format: ChapterFormat): void {
	let section: string | undefined;
	const past = new Set(selectAll(HISTORY, article).flatMap(elementsIn));
	for (const element of elementsIn(article)) {
		if (past.has(element)) continue;
		if (element.tagName === 'h2') section = attributeOf(element, 'id');
		if (!/^(p|li)$/.test(element.tagName) || !textIn(element).includes(LABEL)) continue;
		const { section: words, elsewhere, easy } = WORDS[format];
		cutSentence(element);
		if (editionOf(slug).reading !== 'easy') {
			appendNodes(element, ...parseNodes(section === SECTION ? words : elsewhere));
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
		return [LABEL, 'Shift three times', 'kitchen measures']
			.filter((words) => text.includes(words))
			.map(
				(words) =>
					`content/chapters/${slug}.mdx speaks of “${words}”, which copies do not have: say all of the way out in the paragraph that names “${LABEL}”, after the name`,
			);
	});
}

/** Takes out of a paragraph the sentence that names the link, and what follows it. */
function cutSentence(paragraph: Element): void {
	const named = paragraph.childNodes.findIndex((node) => textIn(node).includes(LABEL));
	for (let at = named; at >= 0; at--) {
		const node = paragraph.childNodes[at]!;
		if (isElement(node) || !('value' in node)) continue;
		const before = at === named ? node.value.slice(0, node.value.indexOf(LABEL)) : node.value;
		const end = [...before.matchAll(/[.?!]["”’]?\s+/g)].at(-1);
		if (!end) continue;
		node.value = before.slice(0, end.index + end[0].length);
		paragraph.childNodes = paragraph.childNodes.slice(0, at + 1);
		return;
	}
	paragraph.childNodes = [];
}
