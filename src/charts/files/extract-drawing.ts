import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { escapeXml } from '../../text/escape-html.ts';
import { roundPx } from '../geometry.ts';
import { cascade, resolveVariables, rootVariables, type CssRule, type StyledElement } from './css-cascade.ts';

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

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A drawing with its styles worked out. */
export interface ExtractedDrawing {
	markup: string;
	/** A class for each set of styles that is used. */
	styles: string;
	viewBox: [left: number, top: number, width: number, height: number];
	palette: { page: string; ink: string; inkSoft: string };
}

/** The drawing's element in the frame of its page, with what it inherits from there. */
function findDrawing(id: string, drawing: string, rules: readonly CssRule[]) {
	// The frame of the page is rebuilt, so that selectors and inheritance mean what they mean there.
	const page = parse(
		`<!doctype html><html><body><main><figure class="figure" id="${id}"><div class="figure-body"><div class="figure-drawing">${drawing}</div></div></figure></main></body></html>`,
	);
	const found: { svg: Element; styled: StyledElement; variables: ReadonlyMap<string, string> }[] = [];
	const inherited = new Map<string, string>();

	const seek = (element: Element, styled: StyledElement, outer: ReadonlyMap<string, string>) => {
		if (element.tagName === 'svg') {
			found.push({ svg: element, styled, variables: outer });
			return;
		}
		const won = cascade(rules, styled);
		const variables = addVariables(outer, won);
		for (const property of INHERITED)
			if (won.has(property)) inherited.set(property, resolveVariables(won.get(property)!, variables));
		forEachElement(element, styled, (child, childStyled) => seek(child, childStyled, variables));
	};
	const html = page.childNodes.find((node): node is Element => node.nodeName === 'html')!;
	seek(html, describeElement(html, undefined, 1, 1), new Map());
	if (found.length !== 1)
		throw new Error(
			`Picture of chart ${id}: its drawing holds ${found.length} svg elements: give the chart a drawing that renders one`,
		);
	return { ...found[0]!, inherited };
}

/**
 * A drawing out of its page: its markup with a class for each set of styles, and nothing that leads elsewhere.
 *
 * @throws Error if the markup holds no `svg` with a `viewBox`, or several
 */
export function extractDrawing(id: string, drawing: string, rules: readonly CssRule[]): ExtractedDrawing {
	const { svg, styled, variables, inherited } = findDrawing(id, drawing, rules);
	const attribute = (name: string) => svg.attrs.find((attr) => attr.name === name)?.value;
	const viewBox = attribute('viewBox')
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

	const write = (element: Element, own: StyledElement, outer: ReadonlyMap<string, string>): string => {
		const won = cascade(rules, own);
		const variables = addVariables(outer, won);
		const isRoot = element === svg;
		const styles = new Map(isRoot ? inherited : []);
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
		const children: string[] = [];
		let place = 0;
		const siblings = element.childNodes.filter(isElement).length;
		for (const node of element.childNodes) {
			if (isElement(node)) children.push(write(node, describeElement(node, own, ++place, siblings), variables));
			else if (node.nodeName === '#text') children.push(escapeXml(textOf(node, element)));
		}
		const inside = children.join('');
		return inside === '' ? `<${tag}${attributes.join('')}/>` : `<${tag}${attributes.join('')}>${inside}</${tag}>`;
	};
	const markup = write(svg, styled, variables);
	const ofRoot = rootVariables(rules);
	const color = (name: string) => resolveVariables(`var(${name})`, ofRoot);
	return {
		markup,
		styles: [...classNames].map(([declarations, name]) => `.${name} { ${declarations} }`).join('\n'),
		viewBox: viewBox as ExtractedDrawing['viewBox'],
		palette: { page: color('--page'), ink: color('--ink'), inkSoft: color('--ink-soft') },
	};
}

/** The variables in sight of an element: those around it, and its own. */
export function addVariables(
	outer: ReadonlyMap<string, string>,
	won: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
	const own = [...won].filter(([property]) => property.startsWith('--'));
	return own.length === 0 ? outer : new Map([...outer, ...own]);
}

/** A value that any viewer of SVG understands: generic fonts, lengths in pixels. */
export function toFileValue(property: string, value: string): string {
	if (property === 'font-family')
		return /sans-serif|monospace/.test(value) ? /sans-serif|monospace/.exec(value)![0] : 'serif';
	return value.replace(/(\d*\.?\d+)rem\b/g, (_, rem: string) => `${roundPx(Number(rem) * REM_PX)}px`);
}

function isElement(node: Node): node is Element {
	return 'tagName' in node;
}

function forEachElement(
	element: Element,
	styled: StyledElement,
	visit: (child: Element, childStyled: StyledElement) => void,
): void {
	const children = element.childNodes.filter(isElement);
	children.forEach((child, index) => visit(child, describeElement(child, styled, index + 1, children.length)));
}

/** An element as the cascade sees it. */
export function describeElement(
	element: Element,
	parent: StyledElement | undefined,
	place: number,
	siblings: number,
): StyledElement {
	const attributes = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
	return { name: element.tagName, attributes, parent, place, siblings };
}

/** A text's letters; white space between elements is the source's, not the drawing's. */
function textOf(node: Node, parent: Element): string {
	const { value } = node as DefaultTreeAdapterTypes.TextNode;
	const isWritten = /^(text|tspan|title|desc)$/.test(parent.tagName);
	return isWritten
		? value.replace(/\s+/g, ' ').replace(/^ | $/g, parent.tagName === 'tspan' ? '$&' : '')
		: value.trim();
}
