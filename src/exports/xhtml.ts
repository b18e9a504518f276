import { html as names } from 'parse5';
import { escapeXml } from '../text/escape-html.ts';
import { isElement, type ChildNode, type Element } from '../text/html-tree.ts';

/** A tree of HTML as XML has it: every element closed, every attribute with a value. Comments are left out. */
export function toXhtml(node: ChildNode): string {
	if (!isElement(node)) return 'value' in node ? escapeXml(node.value) : '';
	const { tagName, childNodes, namespaceURI } = node;
	const namespace = tagName === 'svg' ? ` xmlns="${namespaceURI}" xmlns:xlink="${names.NS.XLINK}"` : '';
	const start = `<${tagName}${namespace}${attributesOf(node)}`;
	return childNodes.length === 0 && (VOID.has(tagName) || namespaceURI !== names.NS.HTML)
		? `${start}/>`
		: `${start}>${childNodes.map(toXhtml).join('')}</${tagName}>`;
}

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

function attributesOf(element: Element): string {
	return element.attrs
		.map(({ name, value, prefix }) => {
			// Reading systems of today still look for links of drawings under their old name.
			const isLinkOfDrawing = name === 'href' && element.namespaceURI === names.NS.SVG;
			const written = isLinkOfDrawing ? 'xlink:href' : prefix ? `${prefix}:${name}` : name;
			const attribute = ` ${written}="${escapeXml(value)}"`;
			// Reading aloud goes by the language as XML names it.
			return name === 'lang' ? `${attribute} xml:lang="${escapeXml(value)}"` : attribute;
		})
		.join('');
}
