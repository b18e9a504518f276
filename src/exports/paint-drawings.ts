import { resolveVariables, styleReader, type CssRule, type Style } from '../charts/files/css-cascade.ts';
import { PROPERTIES, inheritedBy, toFileValue } from '../charts/files/extract-drawing.ts';
import { attributeOf, elementsIn, replaceNode, setAttribute, type Element } from '../text/html-tree.ts';

/**
 * Writes the light styles of every drawing in an article into the drawing's own attributes, in place, because many
 * reading systems know neither layers nor variables. The article must still stand in its page, so that selectors mean
 * what they mean there.
 */
export function paintDrawings(article: Element, rules: readonly CssRule[]): void {
	// Only these can matter here; there are thousands of elements to try them on.
	const painting = rules.filter(({ declarations }) =>
		declarations.some(([property]) => PROPERTIES.has(property) || property === 'display' || property.startsWith('--')),
	);
	const styleOf = styleReader(painting);
	for (const svg of elementsIn(article).filter(({ tagName }) => tagName === 'svg')) {
		// Places among siblings count for selectors: nothing is taken out before all is worked out.
		const parts = [...elementsIn(svg), svg].map((element) => ({ element, style: styleOf(element) }));
		const inherited = inheritedBy(svg, styleOf, ['color']);
		for (const { element, style } of parts) {
			if (element !== svg && style.won.get('display') === 'none') replaceNode(element);
			else paint(element, style);
		}
		for (const [name, value] of inherited) if (attributeOf(svg, name) === undefined) setAttribute(svg, name, value);
	}
}

/** Properties of newer versions of SVG: checkers of books refuse them as attributes, and take them as styles. */
const NEWER = new Set(['paint-order', 'vector-effect']);

function paint(element: Element, { won, variables }: Style): void {
	const styles: string[] = [];
	for (const [property, value] of won) {
		if (!PROPERTIES.has(property)) continue;
		const written = toFileValue(property, resolveVariables(value, variables));
		if (NEWER.has(property)) styles.push(`${property}: ${written}`);
		else setAttribute(element, property, written);
	}
	if (styles.length > 0) setAttribute(element, 'style', styles.sort().join('; '));
	setAttribute(element, 'class', undefined);
}
