import type { Node, Parent } from 'mdast';
import { visit } from 'unist-util-visit';
import { isChartBlock } from './blocks.ts';
import { editionOf } from '../engine/editions.ts';
import { countWords } from '../engine/fields.ts';
import type { ChapterSource } from '../engine/chapter-source.ts';
import type { Fault } from '../engine/fault.ts';
import { isMdxElement, lineOf, textOf, type MdxElement } from '../engine/mdx-nodes.ts';

/** The most words outside the closed sections: somewhat more than a quick reader manages in five minutes. */
export const FIVE_MINUTE_WORDS_LIMIT = 1500;

/** Where the blocks belong that a chapter has once. */
const PLACES = {
	OneMinute: { at: 0, fault: 'is not the first block: move it to the top of the text' },
	NotSaid: { at: -1, fault: 'is not the last block: move it to the end of the text' },
} as const;

/** Checks that a chapter can be read in one minute, in five, and in full. */
export function depthFaults(chapter: ChapterSource): Fault[] {
	const { file, slug, tree, depth, components } = chapter;
	const faults: Fault[] = [];
	if (editionOf(slug).hasDepth && components.every(({ name }) => name !== 'OneMinute'))
		faults.push({
			file,
			message: 'has no <OneMinute>: write the whole answer in short as its first block (see docs/authoring.md)',
		});
	visit(tree, (node, _index, parent) => {
		if (!isMdxElement(node)) return;
		const { name } = node;
		if (name !== 'OneMinute' && name !== 'InFull' && name !== 'NotSaid') return;
		const messages = misplaced(node, parent) ?? [
			...(name === 'InFull' ? closedFaults(node, depth.inFull) : onceFaults(node, name, tree.children)),
			...(namesIn(node).includes('H2') ? ['holds an <H2>: close the block before a new section begins'] : []),
		];
		for (const message of messages) faults.push({ file, line: lineOf(node), value: `<${name}>`, message });
	});
	const { fiveMinutes } = depth.words;
	if (depth.inFull.length > 0 && fiveMinutes > FIVE_MINUTE_WORDS_LIMIT)
		faults.push({
			file,
			message: `has ${fiveMinutes} words outside <InFull>; the form for five minutes may have ${FIVE_MINUTE_WORDS_LIMIT}: move more of the depth into <InFull>`,
		});
	return faults;
}

function misplaced({ type }: MdxElement, parent: Parent | undefined): string[] | undefined {
	if (type === 'mdxJsxTextElement')
		return ['stands within a line: write its two tags on lines of their own, with a blank line inside each'];
	return parent?.type === 'root' ? undefined : ['stands inside another block: put it on the level of the headings'];
}

/** What is wrong with a block that a chapter has once. */
function onceFaults(node: MdxElement, name: keyof typeof PLACES, all: readonly Node[]): string[] {
	const { at, fault } = PLACES[name];
	const blocks = all.filter(({ type }) => type !== 'yaml');
	const first = blocks.find((other) => 'name' in other && other.name === name);
	const faults: string[] = [];
	if (first !== node) faults.push('stands there a second time: a chapter has one');
	else if (blocks.at(at) !== node) faults.push(fault);
	if (namesIn(node).includes('H3')) faults.push('holds a heading, and brings its own: leave it out');
	if (name === 'NotSaid') return [...faults, ...listFaults(node)];
	const words = countWords(textOf(node));
	if (words < 60) faults.push(`has ${words} words; it needs 60: give the whole answer in short`);
	if (words > 200) faults.push(`has ${words} words; it may have 200: shorten it`);
	return faults;
}

function closedFaults(node: MdxElement, inFull: ChapterSource['depth']['inFull']): string[] {
	const { heading, words } = inFull.find(({ line }) => line === lineOf(node))!;
	const held = namesIn(node);
	const faults: string[] = [];
	if (!heading) faults.push('stands before any heading: a closed section takes its name from one');
	else if (inFull.find((other) => other.heading === heading)!.line !== lineOf(node))
		faults.push(`is the second under "${heading.text}": join the two, or give this one an <H3> before it`);
	if (words === 0 && held.every((name) => name === 'Cite'))
		faults.push('is empty: move the depth of the section into it, or remove it');
	const chart = held.find(isChartBlock);
	if (chart) faults.push(`holds <${chart}>: figures belong to the form for five minutes, so put it before`);
	return faults;
}

/** What is wrong with the list of what a page does not say. */
function listFaults(node: MdxElement): string[] {
	const faults: string[] = [];
	let items = 0;
	visit(node, 'listItem', (item) => {
		items++;
		let isLinked = false;
		visit(item, 'link', () => void (isLinked = true));
		if (!isLinked)
			faults.push(
				`has an item without a link (line ${lineOf(item)}): link to the exact lines, a section or #claim-… of this page`,
			);
	});
	return items > 0 ? faults : ['holds no list: write a list of what this page does not say'];
}

/** The blocks inside a block. */
function namesIn(node: MdxElement): string[] {
	const names: string[] = [];
	visit(node, (inner) => {
		if (inner !== node && isMdxElement(inner)) names.push(inner.name ?? '');
	});
	return names;
}
