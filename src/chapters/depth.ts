import type { ChapterDepth, DepthBlock } from '../content/chapter-depth.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { elementsIn, hasClass, parseNodes, replaceNode, type ParentNode } from '../text/html-tree.ts';
import { readingMinutes, readingTime } from '../text/reading-time.ts';
import { startSentence } from '../text/words.ts';

/** The class of the place that `InFull.astro` leaves for the words of its summary. */
export const SUMMARY_PLACE = 'in-full-words';

/** What stands on a closed section: `In full: What happened (about 2 minutes)`. Lists of records have no time. */
export function summaryWords({ section, words }: Pick<DepthBlock, 'section' | 'words'>): string {
	return `In full: ${section ?? ''}${words > 0 ? ` (${readingTime(words)})` : ''}`;
}

/**
 * Writes the words of the summaries into a rendered chapter, in the order of the text: a block does not know which
 * heading stands before it, and blocks are not rendered in their order.
 */
export function labelClosedSections(chapter: ParentNode, { inFull }: Pick<ChapterDepth, 'inFull'>): void {
	const places = elementsIn(chapter).filter((element) => hasClass(element, SUMMARY_PLACE));
	if (places.length !== inFull.length)
		throw new Error(`${places.length} closed sections were rendered, and ${inFull.length} were read`);
	for (const [index, place] of places.entries()) {
		const id = foldId(inFull, index);
		const words = escapeHtml(summaryWords(inFull[index]!));
		replaceNode(place, ...parseNodes(id ? `<span id="${id}">${words}</span>` : words));
	}
}

/**
 * The id of the words on a closed section, made from the heading before it. A link to it opens the section. Only the first
 * closed section below a heading has one.
 */
export function foldId(inFull: readonly Pick<DepthBlock, 'sectionId'>[], index: number): string | undefined {
	const { sectionId } = inFull[index]!;
	const isFirst = inFull.findIndex((other) => other.sectionId === sectionId) === index;
	return sectionId !== undefined && isFirst ? `${sectionId}-in-full` : undefined;
}

/**
 * How long a chapter takes as it stands, and with all its closed sections open.
 *
 * @param isList true if the text is followed by a list for looking things up, which nobody reads through
 */
export function depthWords({ inFull, words }: Pick<ChapterDepth, 'inFull' | 'words'>, isList = false): string {
	const { fiveMinutes, all } = words;
	const time = startSentence(readingTime(inFull.length > 0 ? fiveMinutes : all));
	const open = inFull.length > 0 ? `, or ${readingMinutes(all)} with every section open` : '';
	return `${time} to read${open}${isList ? ', then a list to look things up in' : ''}.`;
}
