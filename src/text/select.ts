import { compile, selectAll as selectIn, type Options } from 'css-select';
import { attributeOf, isElement, textIn, type ChildNode, type Element, type ParentNode } from './html-tree.ts';

type Node = ChildNode | ParentNode;

/** How selectors are read on the trees of this project. */
const SELECTOR_OPTIONS: Options<Node, Element> = {
	adapter: {
		isTag: isElement,
		getAttributeValue: attributeOf,
		getChildren: (node) => ('childNodes' in node ? node.childNodes : []),
		// Selectors are read as those of HTML, in lower case: "linearGradient" too.
		getName: ({ tagName }) => tagName.toLowerCase(),
		getParent: ({ parentNode }) => parentNode,
		getSiblings: (node) => ('parentNode' in node && node.parentNode ? node.parentNode.childNodes : [node]),
		getText: textIn,
		hasAttrib: (element, name) => attributeOf(element, name) !== undefined,
		removeSubsets: (nodes) => nodes,
	},
};

/** A test of elements: whether a selector matches them. Throws if it is no selector. */
export const matcherOf = (selector: string): ((element: Element) => boolean) => compile(selector, SELECTOR_OPTIONS);

/** Every element inside a node that a selector matches, in the order of the document, collected before any is changed. */
export const selectAll = (selector: string, within: ParentNode): Element[] =>
	selectIn(selector, within, SELECTOR_OPTIONS);

/** The first element inside a node that a selector matches. */
export const selectFirst = (selector: string, within: ParentNode): Element | undefined =>
	selectAll(selector, within)[0];
