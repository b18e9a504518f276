import { parse, serializeOuter } from 'parse5';
import { attributeOf, elementsIn, renameElement, setAttribute, type Element } from '../../text/html-tree.ts';
import { bakeStyles } from './bake-styles.ts';
import type { CssRule } from './css-cascade.ts';

/** Attributes that mean nothing, or something false, outside the page. */
const PAGE_ATTRIBUTE = /^(id|href|target|rel|tabindex|role|aria-.*|data-.*|focusable)$/;

/** Takes a drawing out of its page. */
export function extractDrawing(id: string, drawing: string, rules: readonly CssRule[]) {
	const svg = findDrawing(id, drawing);
	const [, , width, height] = (attributeOf(svg, 'viewBox') ?? '').split(/[\s,]+/).map(Number);
	if (!width || !height) throw new Error(`Picture of chart ${id}: its svg element has no viewBox: give it one`);
	bakeStyles(svg, rules);
	const referenced = new Set([...drawing.matchAll(/url\(#([^)]+)\)/g)].map(([, name]) => name!));
	for (const element of [svg, ...elementsIn(svg)]) {
		if (element.tagName === 'a') renameElement(element, 'g');
		element.attrs = element.attrs.filter(
			({ name, value }) => !PAGE_ATTRIBUTE.test(name) || (name === 'id' && referenced.has(value)),
		);
		for (const node of element.childNodes) if ('value' in node) node.value = lettersOf(node.value, element.tagName);
	}
	return {
		width,
		height,
		/** Its one `svg` with styles in attributes, and nothing that leads elsewhere, at a place and of a size. */
		markupAt: (box: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>): string => {
			for (const [name, value] of Object.entries({ ...box, overflow: 'visible' }))
				setAttribute(svg, name, String(value));
			return serializeOuter(svg);
		},
	};
}

/** The drawing's element in a page. The frame of the page is rebuilt, so that selectors and inheritance mean what they mean there. */
function findDrawing(id: string, drawing: string): Element {
	const page = parse(
		`<!doctype html><html><body><main><figure class="figure" id="${id}"><div class="figure-body"><div class="figure-drawing">${drawing}</div></div></figure></main></body></html>`,
	);
	const found = elementsIn(page).filter(({ tagName }) => tagName === 'svg');
	if (found.length !== 1)
		throw new Error(
			`Picture of chart ${id}: its drawing holds ${found.length} svg elements: give the chart a drawing that renders one`,
		);
	return found[0]!;
}

/** A text's letters; white space between elements is the source's, not the drawing's. */
function lettersOf(text: string, parentName: string): string {
	const letters = text.replace(/\s+/g, ' ');
	return parentName === 'tspan' ? letters : letters.trim();
}
