import { elementsIn, hasClass, isElement, type ParentNode } from '../text/html-tree.ts';

/**
 * Moves the choices of a page, which stand between its minute and its first section, before the minute: who comes in need
 * must find the way on first, and in the order in which it is read out too. A page without choices stays as it is.
 */
export function putChoicesFirst(chapter: ParentNode): void {
	const minute = elementsIn(chapter).find((element) => hasClass(element, 'one-minute'));
	if (!minute) return;
	const { childNodes } = minute.parentNode!;
	const from = childNodes.indexOf(minute);
	const section = childNodes.findIndex(
		(node, index) => index > from && isElement(node) && (hasClass(node, 'heading') || node.tagName === 'h2'),
	);
	if (section < 0) return;
	const choices = childNodes.splice(from + 1, section - from - 1);
	childNodes.splice(from, 0, ...choices);
}
