import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { findBlock } from './blocks.ts';
import { editionOf } from '../engine/editions.ts';
import { countWords } from '../engine/fields.ts';
import type { ChapterSource } from '../engine/chapter-source.ts';
import type { Fault } from '../engine/fault.ts';
import { isMdxElement, lineOf, textOf } from '../engine/mdx-nodes.ts';

/** The fewest and the most words of the answer in one minute. */
const WORDS = { least: 60, most: 200 };

/** Checks that a chapter begins with its whole answer, once and in short. */
export function minuteFaults({ file, slug, tree, components }: ChapterSource): Fault[] {
	if (components.every(({ name }) => name !== 'OneMinute'))
		return editionOf(slug).hasMinute
			? [
					{
						file,
						message: 'has no <OneMinute>: write the whole answer in short as its first block (see docs/authoring.md)',
					},
				]
			: [];
	const faults: Fault[] = [];
	const isLead = (node: Nodes) => isMdxElement(node) && findBlock(node.name ?? '')?.isLead === true;
	const [lead, ...others] = tree.children.filter((node) => node.type !== 'yaml');
	const first = lead && isLead(lead) ? others[0] : lead;
	let isMet = false;
	visit(tree, (node, _index, parent) => {
		if (!isMdxElement(node)) return;
		const fault = (message: string) => faults.push({ file, line: lineOf(node), value: `<${node.name}>`, message });
		if (isLead(node) && node !== lead) fault('is a lead picture, and not first: move it to the top of the text');
		if (node.name !== 'OneMinute') return;
		const words = countWords(textOf(node));
		if (node.type === 'mdxJsxTextElement')
			fault('stands within a line: write its two tags on lines of their own, with a blank line inside each');
		else if (parent?.type !== 'root') fault('stands inside another block: put it on the level of the headings');
		else if (isMet) fault('stands there a second time: a chapter has one');
		else if (node !== first)
			fault('is not the first block: move it to the top of the text, under the lead picture if there is one');
		isMet = true;
		visit(node, (inner) => {
			if (isMdxElement(inner) && (inner.name === 'H2' || inner.name === 'H3'))
				fault('holds a heading, and brings its own: leave it out, or close the block before a new section begins');
		});
		if (words < WORDS.least) fault(`has ${words} words; it needs ${WORDS.least}: give the whole answer in short`);
		if (words > WORDS.most) fault(`has ${words} words; it may have ${WORDS.most}: shorten it`);
	});
	return faults;
}
