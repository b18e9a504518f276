import type { Node, Nodes, Parent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { countWords } from '../schemas/evidence.ts';
import { attributesOf, isMdxElement, lineOf, type MdxElement } from './mdx-nodes.ts';

/** The blocks by which a reader chooses how much to read. */
export const DEPTH_BLOCKS = ['OneMinute', 'InFull', 'NotSaid'] as const;
export type DepthBlockName = (typeof DEPTH_BLOCKS)[number];

/** The headings that two of these blocks bring. */
export const DEPTH_HEADINGS = {
	OneMinute: { id: 'one-minute', text: 'In one minute' },
	NotSaid: { id: 'not-said', text: 'What this page does not say' },
} as const;

/** One of these blocks, as its author wrote it. */
export interface DepthBlock {
	name: DepthBlockName;
	line: number;
	/** The words of its text. Marks of citations, figures and lists of records are not words. */
	words: number;
	/** The words of the heading before it, where there is one. */
	section: string | undefined;
	/** The id of that heading; the closed part has one made of it, so that a link can lead into it and open it. */
	sectionId?: string | undefined;
	/** Its place among the blocks of the chapter. */
	place: 'first' | 'last' | 'between' | 'within another block' | 'within a line';
	holds: string[];
	/** True if it holds a list with an item, and true of every item that it links somewhere. */
	list: { line: number; isLinked: boolean }[];
}

/** A chapter by depth: what is read in one minute, in five, and in full. */
export interface ChapterDepth {
	oneMinute: DepthBlock[];
	inFull: DepthBlock[];
	notSaid: DepthBlock[];
	/** The words outside the closed sections, and all words. */
	words: { fiveMinutes: number; all: number };
}

/** Reads from a parsed chapter what it offers at which depth. */
export function readDepth(tree: Root): ChapterDepth {
	const top = tree.children.filter(({ type }) => type !== 'yaml');
	const blocks: DepthBlock[] = [];
	let section: string | undefined;
	let sectionId: string | undefined;
	visit(tree, (node, _index, parent) => {
		if (!isMdxElement(node)) return;
		if (node.name === 'H2' || node.name === 'H3') {
			section = textOf(node);
			sectionId = attributesOf(node).id;
		}
		if (!isDepthBlock(node.name)) return;
		blocks.push({
			name: node.name,
			line: lineOf(node),
			words: countWords(textOf(node)),
			section,
			sectionId,
			place: placeOf(node, parent, top),
			holds: elementsIn(node),
			list: itemsIn(node),
		});
	});

	const named = (name: DepthBlockName) => blocks.filter((block) => block.name === name);
	const all = countWords(top.map(textOf).join(' '));
	const inFull = named('InFull');
	const closed = inFull
		.filter(({ place }) => place !== 'within another block')
		.reduce((sum, { words }) => sum + words, 0);
	return {
		oneMinute: named('OneMinute'),
		inFull,
		notSaid: named('NotSaid'),
		words: { fiveMinutes: all - closed, all },
	};
}

function placeOf(node: MdxElement, parent: Parent | undefined, top: readonly Node[]): DepthBlock['place'] {
	if (node.type === 'mdxJsxTextElement') return 'within a line';
	if (parent?.type !== 'root') return 'within another block';
	if (top[0] === node) return 'first';
	return top.at(-1) === node ? 'last' : 'between';
}

/** The text of a node, its blocks separated by spaces. */
function textOf(node: Nodes): string {
	const parts: string[] = [];
	visit(node, (inner) => {
		if (inner.type === 'text' || inner.type === 'inlineCode') parts.push(inner.value);
		else if (inner.type === 'break' || !INLINE.has(inner.type)) parts.push(' ');
	});
	return parts.join('').trim();
}

/** What stands within a line, so that no space belongs before it. */
const INLINE = new Set(['emphasis', 'strong', 'delete', 'link', 'mdxJsxTextElement']);

function elementsIn(node: MdxElement): string[] {
	const names: string[] = [];
	visit(node, (inner) => {
		if (inner !== node && isMdxElement(inner)) names.push(inner.name ?? '');
	});
	return names;
}

function itemsIn(node: MdxElement): DepthBlock['list'] {
	const items: DepthBlock['list'] = [];
	visit(node, 'listItem', (item) => {
		let isLinked = false;
		visit(item, 'link', () => {
			isLinked = true;
		});
		items.push({ line: lineOf(item), isLinked });
		return SKIP;
	});
	return items;
}

function isDepthBlock(name: string | null): name is DepthBlockName {
	return (DEPTH_BLOCKS as readonly (string | null)[]).includes(name);
}
