import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { countWords } from './fields.ts';
import { words } from '../words/words.ts';
import { attributesOf, isMdxElement, lineOf, textOf } from './mdx-nodes.ts';

/** The headings that two of the blocks bring by which a reader chooses how much to read. */
export const DEPTH_HEADINGS = {
	OneMinute: { id: 'one-minute', text: words.prose.oneMinute },
	NotSaid: { id: 'not-said', text: words.prose.notSaid },
} as const;

/** A section that is closed at first. */
export interface ClosedSection {
	line: number;
	/** The words of its text. Marks of citations, figures and lists of records are not words. */
	words: number;
	/** The heading before it, of which it takes its words. Without one it is refused. */
	heading: { id: string | undefined; text: string } | undefined;
}

/** How much there is to read of a chapter. */
export interface ChapterDepth {
	inFull: ClosedSection[];
	/** The words outside the closed sections, and all words. */
	words: { fiveMinutes: number; all: number };
}

/** Reads from a parsed chapter how much there is to read at first, and in full. */
export function readDepth(tree: Root): ChapterDepth {
	const inFull: ClosedSection[] = [];
	let heading: ClosedSection['heading'];
	visit(tree, (node) => {
		if (!isMdxElement(node)) return;
		if (node.name === 'H2' || node.name === 'H3') heading = { id: attributesOf(node).id, text: textOf(node) };
		if (node.name === 'InFull') inFull.push({ line: lineOf(node), words: countWords(textOf(node)), heading });
	});
	const all = countWords(textOf(tree));
	const closed = inFull.reduce((sum, { words }) => sum + words, 0);
	return { inFull, words: { fiveMinutes: all - closed, all } };
}
