import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type ParentNode = DefaultTreeAdapterTypes.ParentNode;
export type ChildNode = DefaultTreeAdapterTypes.ChildNode;
/** True for an element, false for text and comments. */
export const isElement = (node: ChildNode | ParentNode): node is Element => 'tagName' in node;

/** Every element inside a node, in the order of the document. Collect them before you change the tree. */
export const elementsIn = (node: ParentNode): Element[] =>
	node.childNodes.flatMap((child) => (isElement(child) ? [child, ...elementsIn(child)] : []));

export const attributeOf = (element: Element, name: string): string | undefined =>
	element.attrs.find((attribute) => attribute.name === name)?.value;

/** Sets an attribute, or takes it away where the value is undefined. */
export function setAttribute(element: Element, name: string, value: string | undefined): void {
	const attribute = element.attrs.find((candidate) => candidate.name === name);
	if (value === undefined) element.attrs = element.attrs.filter((candidate) => candidate !== attribute);
	else if (attribute) attribute.value = value;
	else element.attrs.push({ name, value });
}

/** Gives an element another name; what it holds and its attributes stay. */
export function renameElement(element: Element, tagName: string): void {
	element.tagName = tagName;
	element.nodeName = tagName;
}

/** Puts nodes in the place of a node; with none, it is taken out. */
export function replaceNode(node: ChildNode, ...replacements: ChildNode[]): void {
	const parent = node.parentNode!;
	for (const replacement of replacements) replacement.parentNode = parent;
	parent.childNodes.splice(parent.childNodes.indexOf(node), 1, ...replacements);
}

/** Puts nodes behind all others in an element. */
export function appendNodes(element: ParentNode, ...nodes: ChildNode[]): void {
	for (const node of nodes) node.parentNode = element;
	element.childNodes.push(...nodes);
}

/** The nodes that a piece of HTML stands for. */
export const parseNodes = (html: string): ChildNode[] => parseFragment(html).childNodes;

/** The text in a piece of HTML, with single spaces. Most headings hold no tag, and a parser takes long to start. */
export const textOfHtml = (html: string): string =>
	/[<&]/.test(html) ? textIn(parseFragment(html)) : singleSpaces(html);

/** The text in a node, with single spaces. */
export function textIn(node: ChildNode | ParentNode): string {
	const read = (part: ChildNode | ParentNode): string =>
		'value' in part ? part.value : 'childNodes' in part ? part.childNodes.map(read).join('') : '';
	return singleSpaces(read(node));
}

const singleSpaces = (text: string): string => text.replace(/\s+/g, ' ').trim();
