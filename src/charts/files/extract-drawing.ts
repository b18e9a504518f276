import { parse } from 'parse5';
import { escapeXml } from '../../text/escape-html.ts';
import { attributeOf, elementsIn, isElement, type Element } from '../../text/html-tree.ts';
import { roundPx } from '../geometry.ts';
import { resolveVariables, rootVariables, styleReader, type CssRule, type Style } from './css-cascade.ts';

/** What a style may set in a file. Layout and states are the page's affair. */
export const PROPERTIES = new Set([
	'color',
	'dominant-baseline',
	'fill',
	'fill-opacity',
	'fill-rule',
	'font-family',
	'font-size',
	'font-style',
	'font-weight',
	'letter-spacing',
	'opacity',
	'paint-order',
	'stop-color',
	'stroke',
	'stroke-dasharray',
	'stroke-linecap',
	'stroke-linejoin',
	'stroke-opacity',
	'stroke-width',
	'text-anchor',
	'vector-effect',
	'visibility',
]);

/** Properties that the drawing takes from what surrounds it on the page. */
const INHERITED = ['color', 'font-family', 'font-weight'] as const;

/** Attributes that mean nothing, or something false, outside the page. */
const PAGE_ATTRIBUTE = /^(class|id|href|xlink:href|target|rel|tabindex|role|aria-.*|data-.*|focusable)$/;

const REM_PX = 16;

/** A drawing with its styles worked out. */
export interface ExtractedDrawing {
	markup: string;
	/** A class for each set of styles that is used. */
	styles: string;
	viewBox: [left: number, top: number, width: number, height: number];
	palette: { page: string; ink: string; inkSoft: string };
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

/** What an element takes from those around it: of each property, the value of the nearest that has one. */
export function inheritedBy(
	element: Element,
	styleOf: (element: Element) => Style,
	properties: readonly string[],
): Map<string, string> {
	const { parentNode } = element;
	if (!parentNode || !isElement(parentNode)) return new Map();
	const { won, variables } = styleOf(parentNode);
	const own = properties.filter((property) => won.has(property));
	return new Map([
		...inheritedBy(parentNode, styleOf, properties),
		...own.map((property) => [property, resolveVariables(won.get(property)!, variables)] as const),
	]);
}

/** A drawing out of its page: its one `svg` with a class for each set of styles, and nothing that leads elsewhere. */
export function extractDrawing(id: string, drawing: string, rules: readonly CssRule[]): ExtractedDrawing {
	const svg = findDrawing(id, drawing);
	const styleOf = styleReader(rules);
	const viewBox = attributeOf(svg, 'viewBox')
		?.split(/[\s,]+/)
		.map(Number);
	if (viewBox?.length !== 4 || viewBox.some(Number.isNaN))
		throw new Error(`Picture of chart ${id}: its svg element has no viewBox: give it one`);

	const referenced = new Set([...drawing.matchAll(/url\(#([^)]+)\)/g)].map(([, name]) => name!));
	const classNames = new Map<string, string>();
	const classFor = (declarations: string) => {
		if (!classNames.has(declarations)) classNames.set(declarations, `c${classNames.size + 1}`);
		return classNames.get(declarations)!;
	};

	const write = (element: Element): string => {
		const { won, variables } = styleOf(element);
		const isRoot = element === svg;
		const styles = isRoot ? inheritedBy(svg, styleOf, INHERITED) : new Map<string, string>();
		// What the page hides at first is left out; the drawing as a whole is hidden only at some widths.
		if (!isRoot && won.get('display') === 'none') return '';
		for (const [property, value] of won)
			if (PROPERTIES.has(property)) styles.set(property, resolveVariables(value, variables));
		const declarations = [...styles]
			.map(([property, value]) => `${property}: ${toFileValue(property, value)};`)
			.sort()
			.join(' ');
		const attributes = element.attrs
			.map(({ prefix, name, value }) => ({ name: prefix ? `${prefix}:${name}` : name, value }))
			.filter(({ name, value }) => !PAGE_ATTRIBUTE.test(name) || (name === 'id' && referenced.has(value)))
			.filter(({ name }) => !isRoot || name === 'transform')
			.map(({ name, value }) => ` ${name}="${escapeXml(value)}"`);
		if (declarations) attributes.unshift(` class="${classFor(declarations)}"`);
		const tag = isRoot || element.tagName === 'a' ? 'g' : element.tagName;
		const children = element.childNodes.map((node) => {
			if (isElement(node)) return write(node);
			return 'value' in node ? escapeXml(lettersOf(node.value, tag)) : '';
		});
		const inside = children.join('');
		return inside === '' ? `<${tag}${attributes.join('')}/>` : `<${tag}${attributes.join('')}>${inside}</${tag}>`;
	};
	const markup = write(svg);
	const ofRoot = rootVariables(rules);
	const color = (name: string) => resolveVariables(`var(${name})`, ofRoot);
	return {
		markup,
		styles: [...classNames].map(([declarations, name]) => `.${name} { ${declarations} }`).join('\n'),
		viewBox: viewBox as ExtractedDrawing['viewBox'],
		palette: { page: color('--page'), ink: color('--ink'), inkSoft: color('--ink-soft') },
	};
}

/** A value that any viewer of SVG understands: generic fonts, lengths in pixels. */
export function toFileValue(property: string, value: string): string {
	if (property === 'font-family') return /sans-serif|monospace/.exec(value)?.[0] ?? 'serif';
	return value.replace(/(\d*\.?\d+)rem\b/g, (_, rem: string) => `${roundPx(Number(rem) * REM_PX)}px`);
}

/** A text's letters; white space between elements is the source's, not the drawing's. */
function lettersOf(text: string, parentName: string): string {
	return /^(text|tspan|title|desc)$/.test(parentName)
		? text.replace(/\s+/g, ' ').replace(/^ | $/g, parentName === 'tspan' ? '$&' : '')
		: text.trim();
}
