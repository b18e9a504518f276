import { attributeOf, elementsIn, isElement, replaceNode, setAttribute, type Element } from '../../text/html-tree.ts';
import { roundPx } from '../geometry.ts';
import { resolveVariables, styleReader, type CssRule, type Style } from './css-cascade.ts';

/** What a style may set in a file. Layout and states are the page's affair. */
const PROPERTY =
	/^(color|dominant-baseline|fill(-opacity|-rule)?|font-(family|size|style|weight)|letter-spacing|opacity|paint-order|stop-color|stroke(-dasharray|-linecap|-linejoin|-opacity|-width)?|text-anchor|vector-effect|visibility)$/;

/** Properties of newer versions of SVG: checkers of books refuse them as attributes, and take them as styles. */
const NEWER = /^(paint-order|vector-effect)$/;
/** Properties that a drawing takes from what surrounds it on the page. */
const INHERITED = ['color', 'font-family', 'font-weight'];
const REM_PX = 16;

/**
 * Writes the light styles of every drawing in a tree into the drawing's own attributes, in place: files stand without a
 * stylesheet, and many readers of books know neither layers nor variables. The tree must still stand in its page, so that
 * selectors mean what they mean there. What the page hides is taken out; a drawing as a whole may be hidden at some widths.
 */
export function bakeStyles(tree: Element, rules: readonly CssRule[]): void {
	// Only these can matter here; there are thousands of elements to try them on.
	const painting = rules.filter(({ declarations }) =>
		declarations.some(([property]) => PROPERTY.test(property) || property === 'display' || property.startsWith('--')),
	);
	const styleOf = styleReader(painting);
	for (const svg of [tree, ...elementsIn(tree)].filter(({ tagName }) => tagName === 'svg')) {
		const inner = elementsIn(svg);
		refuseConditions(svg, inner, painting);
		// Places among siblings count for selectors: nothing is taken out before all is worked out.
		const parts = [svg, ...inner].map((element) => ({ element, style: styleOf(element) }));
		const inherited = inheritedBy(svg, styleOf);
		for (const { element, style } of parts) {
			if (element !== svg && style.won.get('display') === 'none') replaceNode(element);
			else bake(element, style);
		}
		for (const [name, value] of inherited) if (attributeOf(svg, name) === undefined) setAttribute(svg, name, value);
	}
}

/** Refuses what would be lost: a file knows neither the width of a container nor what a browser supports. */
function refuseConditions(svg: Element, inner: readonly Element[], rules: readonly CssRule[]): void {
	for (const { condition, selectors, declarations } of rules.filter((rule) => rule.condition)) {
		const isHit = (element: Element) => selectors.some(({ matches }) => matches(element));
		const lost = declarations.find(
			([property]) =>
				(PROPERTY.test(property) && [svg, ...inner].some(isHit)) || (property === 'display' && inner.some(isHit)),
		);
		if (lost)
			throw new Error(
				`Drawing ${attributeOf(svg, 'class')}: ${lost.join(': ')} holds only in ${condition}, and files have no such conditions: give the drawing a form of its own for it`,
			);
	}
}

function bake(element: Element, { won, variables }: Style): void {
	const styles: string[] = [];
	for (const [property, value] of won) {
		if (!PROPERTY.test(property)) continue;
		const written = toFileValue(property, resolveVariables(value, variables));
		if (NEWER.test(property)) styles.push(`${property}: ${written}`);
		else setAttribute(element, property, written);
	}
	if (styles.length > 0) setAttribute(element, 'style', styles.sort().join('; '));
	setAttribute(element, 'class', undefined);
}

/** What an element takes from those around it: of each property, the value of the nearest that has one. */
function inheritedBy({ parentNode }: Element, styleOf: (element: Element) => Style): Map<string, string> {
	if (!parentNode || !isElement(parentNode)) return new Map();
	const { won, variables } = styleOf(parentNode);
	const own = INHERITED.filter((property) => won.has(property)).map((property): [string, string] => [
		property,
		toFileValue(property, resolveVariables(won.get(property)!, variables)),
	]);
	return new Map([...inheritedBy(parentNode, styleOf), ...own]);
}

/** A value that any viewer of SVG understands: generic fonts, lengths in pixels. */
function toFileValue(property: string, value: string): string {
	if (property === 'font-family') return /sans-serif|monospace/.exec(value)?.[0] ?? 'serif';
	return value.replace(/(\d*\.?\d+)rem\b/g, (_, rem: string) => `${roundPx(Number(rem) * REM_PX)}px`);
}
