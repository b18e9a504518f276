import type { Nodes as MdastNode, Root } from 'mdast';
import { parse } from 'yaml';
import { sentenceSpans, type Span } from '../text/sentences.ts';
import { splitIds } from './citing.ts';
import { attributesOf, lineOf } from './mdx-nodes.ts';

/** A sentence of a chapter, with its place in the text of its passage. */
export interface ProseSentence extends Span {
	/** The sentence as a reader sees it, without marks of evidence. */
	text: string;
	/** Its words in order; words inside quotation marks are left out. A number is a word. */
	words: string[];
}

/** A block that holds prose: `<Note kind="judgement">`, a list, a table. */
export interface ProseContainer {
	/** The name of its tag; `list` for a list, `table` for a table. */
	name: string;
	kind: string | undefined;
	line: number;
	items?: number;
}

/** A stretch of a chapter that is read on its own; an item of a list is a paragraph too. */
export interface Passage {
	/** `title` is the title of the chapter or of a note, `cell` a cell of a table. */
	kind: 'heading' | 'paragraph' | 'cell' | 'title' | 'summary';
	line: number;
	/** The blocks it stands in, the outermost first. */
	within: readonly ProseContainer[];
	/** Its text as a reader sees it, on one line. */
	text: string;
	/** Marks of evidence, `<Cite>`, and quotations within a line: the records cited, and the place in the text. */
	marks: { ids: string[]; at: number }[];
	/** Links, with where they lead as their author wrote it. */
	links: (Span & { href: string })[];
	/** Words that are explained where they stand, `<Term>`. */
	terms: (Span & { id: string })[];
	bold: Span[];
	sentences: ProseSentence[];
}

/** Whether a passage is a heading or a paragraph: left out are title and summary, the titles of notes, and tables. */
export const isProse = ({ kind }: Passage): boolean => kind === 'heading' || kind === 'paragraph';

/** All that the author of a chapter wrote for readers: its prose, title and summary, the titles of notes, and tables. */
export function passagesOf(tree: Root): Passage[] {
	const front = tree.children[0]?.type === 'yaml' ? frontMatter(tree.children[0].value) : [];
	return [...front, ...passagesIn(tree, [])];
}

function frontMatter(yaml: string): Passage[] {
	const meta = (parse(yaml) ?? {}) as Record<string, unknown>;
	const lines = yaml.split('\n');
	return (['title', 'summary'] as const).flatMap((kind) => {
		const text = meta[kind];
		if (typeof text !== 'string') return [];
		// The front matter begins below the line of dashes that opens it.
		return [plainPassage(kind, text, lines.findIndex((line) => line.startsWith(`${kind}:`)) + 2, [])];
	});
}

function passagesIn(node: Root | MdastNode, within: readonly ProseContainer[]): Passage[] {
	const inner = (parent: Root | MdastNode, blocks: readonly ProseContainer[]) =>
		'children' in parent ? parent.children.flatMap((child) => passagesIn(child, blocks)) : [];
	switch (node.type) {
		case 'tableCell':
			return [passage('cell', node, within)];
		case 'paragraph':
			return [passage('paragraph', node, within)];
		case 'table':
			return inner(node, [...within, { name: 'table', kind: undefined, line: lineOf(node) }]);
		case 'list': {
			const items = node.children.length;
			return inner(node, [...within, { name: 'list', kind: undefined, line: lineOf(node), items }]);
		}
		case 'mdxJsxFlowElement': {
			if (node.name === 'H2' || node.name === 'H3') return [passage('heading', node, within)];
			const { title, kind } = attributesOf(node);
			const line = lineOf(node);
			return [
				...(title ? [plainPassage('title', title, line, within)] : []),
				...inner(node, [...within, { name: node.name ?? '', kind, line }]),
			];
		}
	}
	return inner(node, within);
}

const plainPassage = (
	kind: Passage['kind'],
	text: string,
	line: number,
	within: readonly ProseContainer[],
): Passage => {
	const sentences = splitSentences(text);
	return { kind, line, within, text, marks: [], links: [], terms: [], bold: [], sentences };
};

function passage(kind: Passage['kind'], node: MdastNode, within: readonly ProseContainer[]): Passage {
	let text = '';
	const marks: Passage['marks'] = [];
	const links: Passage['links'] = [];
	const terms: Passage['terms'] = [];
	const bold: Span[] = [];
	const read = (part: MdastNode): void => {
		if (part.type === 'break') text += ' ';
		else if ('value' in part) text += part.value.replace(/\s+/g, ' ');
		else if (part.type === 'mdxJsxTextElement' && (part.name === 'Cite' || part.name === 'Quote')) {
			const { id, of } = attributesOf(part);
			marks.push({ ids: splitIds(id ?? of), at: text.length });
		} else if ('children' in part) {
			const from = text.length;
			part.children.forEach(read);
			if (part.type === 'link') links.push({ href: part.url, from, to: text.length });
			if (part.type === 'strong') bold.push({ from, to: text.length });
			if (part.type === 'mdxJsxTextElement' && part.name === 'Term')
				terms.push({ id: attributesOf(part).id ?? '', from, to: text.length });
		}
	};
	read(node);
	// Only the end is cut: places in the text stay what they are.
	text = text.trimEnd();
	return { kind, line: lineOf(node), within, text, marks, links, terms, bold, sentences: splitSentences(text) };
}

/** A word with what joins its parts, or a mark of quotation. */
const WORD_OR_MARK = /["“”]|(?:\p{Lu}\.){2,}|[\p{L}\p{N}]+(?:[-'’.,/&:][\p{L}\p{N}]+)*/gu;

/** Splits plain text into sentences and words. What is quoted whole is no sentence of ours. */
export function splitSentences(text: string): ProseSentence[] {
	let isQuoted = false;
	return sentenceSpans(text)
		.map(({ from, to }) => {
			const words: string[] = [];
			for (const [found] of text.slice(from, to).matchAll(WORD_OR_MARK))
				if (/["“”]/.test(found)) isQuoted = !isQuoted;
				else if (!isQuoted) words.push(found);
			return { text: text.slice(from, to), words, from, to };
		})
		.filter(({ words }) => words.length > 0);
}
