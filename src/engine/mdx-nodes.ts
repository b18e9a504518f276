import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** A block, between lines or within one. */
export type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;

export const isMdxElement = (node: Nodes): node is MdxElement =>
	node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** What stands within a line, so that the words around it go on. */
const IN_LINE = new Set(['text', 'emphasis', 'strong', 'inlineCode', 'break', 'link', 'mdxJsxTextElement']);
export const isInLine = ({ type }: Nodes): boolean => IN_LINE.has(type);

/** The attributes of a block by their names; what is code and no text is undefined. */
export const attributesOf = ({ attributes }: MdxElement): Record<string, string | undefined> =>
	Object.fromEntries(
		attributes
			.filter((attribute) => attribute.type === 'mdxJsxAttribute')
			.map(({ name, value }) => [name, typeof value === 'string' ? value : undefined]),
	);

export const lineOf = ({ position }: Nodes): number => position?.start.line ?? 1;

/** The text of a node, its blocks separated by spaces. Marks, figures and lists of records have none. */
export function textOf(node: Nodes): string {
	const parts: string[] = [];
	visit(node, (inner) => {
		if (inner.type === 'text' || inner.type === 'inlineCode') parts.push(inner.value);
		else if (inner.type === 'break' || !isInLine(inner)) parts.push(' ');
	});
	return parts.join('').trim();
}
