import { isElement, type ParentNode } from '../text/html-tree.ts';
import { curlQuotes } from '../text/typography.ts';

/** Elements within a line of text: the text goes on behind them. */
const IN_LINE = new Set('a abbr b bdi cite dfn em i mark q small span strong sub sup time'.split(' '));

/** Elements whose text is copied letter by letter, or is not for readers. */
const LITERAL = new Set('code kbd pre samp script style textarea'.split(' '));

/** Sets the straight quotation marks of a rendered text as printers do, those in components and their attributes too. */
export function setQuotes(node: ParentNode, before = ''): string {
	let last = before;
	for (const child of node.childNodes) {
		if ('value' in child) {
			child.value = curlQuotes(child.value, last);
			last = child.value.slice(-1) || last;
		} else if (isElement(child) && !LITERAL.has(child.tagName)) {
			const isInLine = IN_LINE.has(child.tagName);
			const end = setQuotes(child, isInLine ? last : '');
			last = isInLine ? end : '';
		} else last = 'x';
	}
	return last;
}
