import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { escapeXml } from '../../text/escape-html.ts';
import type { ChartData } from '../chart-data.ts';
import { roundPx } from '../round-px.ts';
import { LICENCE, type FileSource } from './chart-files.ts';
import { cascade, resolveVariables, rootVariables, type CssRule, type StyledElement } from './css-cascade.ts';

/** What a picture file carries. */
export interface SvgFileContent {
	data: ChartData;
	/** Paragraphs that say how to read the drawing. */
	reading: readonly string[];
	sources: readonly FileSource[];
	/** The site's name. */
	siteName: string;
	/** The chart's address, whole or from the site's root. */
	address: string;
	evidenceReaches: string;
}

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
const MARGIN_PX = 24;
const LEAST_WIDTH_PX = 600;
/** Small drawings are enlarged, but no more than this. */
const MOST_SCALE = 1.75;
/** Width of a letter as a share of the size of the text; the margin takes what a wide sans-serif needs more. */
const LETTER_WIDTH = 0.54;

/** The sizes of the words around the drawing. */
const TEXTS = {
	title: { sizePx: 20, linePx: 26, className: 'file-title' },
	body: { sizePx: 14, linePx: 20, className: 'file-body' },
	small: { sizePx: 12, linePx: 17, className: 'file-small' },
} as const;

/**
 * A chart as an SVG file that stands alone: title, drawing, how to read it, cautions, sources and licence, with
 * the page's light styles worked out and no link, variable, script or font from elsewhere.
 *
 * @param drawing the drawing's markup, one `svg` element, as it is rendered for the page
 * @param rules the site's stylesheet
 * @throws if the markup holds no `svg`, or several
 */
export function composeSvgFile(drawing: string, rules: readonly CssRule[], content: SvgFileContent): string {
	const { data, reading, sources, siteName, address, evidenceReaches } = content;
	const { markup, styles, viewBox, palette } = extractDrawing(data.id, drawing, rules);
	const [left, top, width, height] = viewBox;
	const widthPx = Math.max(LEAST_WIDTH_PX, Math.ceil(width)) + 2 * MARGIN_PX;
	const roomPx = widthPx - 2 * MARGIN_PX;
	const scale = Math.min(MOST_SCALE, roomPx / width);

	const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
	let y = MARGIN_PX;
	const write = (text: string, kind: keyof typeof TEXTS): string => {
		const { sizePx, linePx, className } = TEXTS[kind];
		return wrapText(text, roomPx / (sizePx * LETTER_WIDTH))
			.map((line) => {
				y += linePx;
				return `<text class="${className}" x="${MARGIN_PX}" y="${roundPx(y - linePx + sizePx)}">${escapeXml(line)}</text>`;
			})
			.join('\n');
	};
	const parts = [write(data.title, 'title')];
	y += 4;
	parts.push(write(data.description, 'body'));
	y += 16;
	parts.push(
		`<g class="file-drawing" transform="translate(${roundPx(MARGIN_PX - left * scale)} ${roundPx(y - top * scale)}) scale(${Math.round(scale * 1000) / 1000})">${markup}</g>`,
	);
	y += height * scale + 16;
	for (const paragraph of [...reading, ...data.cautions]) {
		parts.push(write(paragraph, 'body'));
		y += 4;
	}
	y += 8;
	parts.push(write(`Sources: ${listSome(publishers, 12)}. Evidence reaches to ${evidenceReaches}.`, 'small'));
	parts.push(write(`${siteName}, ${address}. Licence: ${LICENCE.shortTitle}, ${LICENCE.path}`, 'small'));
	const heightPx = Math.ceil(y + MARGIN_PX);

	return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}" role="img" aria-labelledby="file-title file-desc">
<title id="file-title">${escapeXml(data.title)}</title>
<desc id="file-desc">${escapeXml([data.description, ...reading, ...data.cautions].join(' '))}</desc>
${describeWork(content)}
<style>
text { font-family: sans-serif; }
.file-ground { fill: ${palette.page}; }
.file-title { fill: ${palette.ink}; font-size: ${TEXTS.title.sizePx}px; font-weight: 700; }
.file-body { fill: ${palette.ink}; font-size: ${TEXTS.body.sizePx}px; }
.file-small { fill: ${palette.inkSoft}; font-size: ${TEXTS.small.sizePx}px; }
${styles}
</style>
<rect class="file-ground" width="${widthPx}" height="${heightPx}"/>
${parts.join('\n')}
</svg>
`;
}

/** Breaks a text into lines of at most so many letters, between words. A longer word keeps a line to itself. */
export function wrapText(text: string, letters: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/)) {
		const line = lines.at(-1);
		if (line !== undefined && line.length + 1 + word.length <= letters) lines[lines.length - 1] = `${line} ${word}`;
		else lines.push(word);
	}
	return lines;
}

function describeWork({ data, sources, siteName, address }: SvgFileContent): string {
	const described = sources.map(({ title, publisher, date, url }) =>
		[publisher, title, date, url].filter(Boolean).join(', '),
	);
	return `<metadata>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
<cc:Work rdf:about="">
<dc:format>image/svg+xml</dc:format>
<dc:title>${escapeXml(data.title)}</dc:title>
<dc:creator>${escapeXml(siteName)}</dc:creator>
<dc:relation>${escapeXml(address)}</dc:relation>
${described.map((source) => `<dc:source>${escapeXml(source)}</dc:source>`).join('\n')}
<dc:rights>${LICENCE.shortTitle}</dc:rights>
<cc:license rdf:resource="${LICENCE.path}"/>
</cc:Work>
</rdf:RDF>
</metadata>`;
}

function listSome(names: readonly string[], most: number): string {
	const others = names.length - most;
	return others > 0
		? `${names.slice(0, most).join('; ')}; and ${others} more, listed on the chart’s page`
		: names.join('; ');
}

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

interface ExtractedDrawing {
	markup: string;
	/** A class for each set of styles that is used. */
	styles: string;
	viewBox: [left: number, top: number, width: number, height: number];
	palette: { page: string; ink: string; inkSoft: string };
}

function extractDrawing(id: string, drawing: string, rules: readonly CssRule[]): ExtractedDrawing {
	// The frame of the page is rebuilt, so that selectors and inheritance mean what they mean there.
	const page = parse(
		`<!doctype html><html><body><main><figure class="figure" id="${id}"><div class="figure-body"><div class="figure-drawing">${drawing}</div></div></figure></main></body></html>`,
	);
	const found: { element: Element; styled: StyledElement; variables: ReadonlyMap<string, string> }[] = [];
	const inherited = new Map<string, string>();

	const seek = (element: Element, styled: StyledElement, outer: ReadonlyMap<string, string>) => {
		if (element.tagName === 'svg') {
			found.push({ element, styled, variables: outer });
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
			`Picture of chart ${id}: its drawing holds ${found.length} svg elements: give the registry a component that renders one`,
		);

	const { element: svg, styled, variables } = found[0]!;
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
