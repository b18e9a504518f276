import { cascade, resolveVariables, type CssRule, type StyledElement } from '../charts/files/css-cascade.ts';
import { PROPERTIES, addVariables, describeElement, toFileValue } from '../charts/files/extract-drawing.ts';
import { attributeOf, elementsIn, isElement, replaceNode, setAttribute, type Element } from '../text/html-tree.ts';

type Variables = ReadonlyMap<string, string>;

/** What the cascade says of an element: how its children see it, the variables in their sight, and what it wins. */
interface Styled {
	own: StyledElement;
	variables: Variables;
	won: ReadonlyMap<string, string>;
}

/**
 * Writes the light styles of every drawing in an article into the drawing's own attributes, in place, because many
 * reading systems know neither layers nor variables. The article must still stand in its page, so that selectors mean
 * what they mean there.
 *
 * @param rules the site's stylesheet
 */
export function paintDrawings(article: Element, rules: readonly CssRule[]): void {
	// Only these can matter here; there are thousands of elements to try them on.
	const painting = rules.filter(({ declarations }) =>
		declarations.some(([property]) => PROPERTIES.has(property) || property === 'display' || property.startsWith('--')),
	);
	const known = new Map<Element, Styled>();
	const styledOf = (element: Element): Styled => {
		const found = known.get(element);
		if (found) return found;
		const { parentNode } = element;
		const parent = parentNode && isElement(parentNode) ? parentNode : undefined;
		const outer = parent && styledOf(parent);
		const siblings = parentNode!.childNodes.filter(isElement);
		const own = describeElement(element, outer?.own, siblings.indexOf(element) + 1, siblings.length);
		const won = cascade(painting, own);
		const styled = { own, won, variables: addVariables(outer?.variables ?? new Map(), won) };
		known.set(element, styled);
		return styled;
	};

	for (const svg of elementsIn(article).filter(({ tagName }) => tagName === 'svg')) {
		// Places among siblings count for selectors: nothing is taken out before all is worked out.
		const parts = elementsIn(svg).map((element) => ({ element, ...styledOf(element) }));
		for (const { element, won, variables } of parts) {
			if (won.get('display') === 'none') replaceNode(element);
			else paint(element, won, variables);
		}
		paint(svg, styledOf(svg).won, styledOf(svg).variables);
		const inherited = inheritedBy(svg, styledOf);
		for (const [name, value] of inherited) if (attributeOf(svg, name) === undefined) setAttribute(svg, name, value);
	}
}

/** Properties of newer versions of SVG: checkers of books refuse them as attributes, and take them as styles. */
const NEWER = new Set(['paint-order', 'vector-effect']);

function paint(element: Element, won: ReadonlyMap<string, string>, variables: Variables): void {
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

/** The colour that a drawing takes from the text around it. */
function inheritedBy(svg: Element, styledOf: (element: Element) => Styled): [name: string, value: string][] {
	for (let at = svg.parentNode; at && isElement(at as Element); at = (at as Element).parentNode) {
		const { won, variables } = styledOf(at as Element);
		const color = won.get('color');
		if (color !== undefined) return [['color', resolveVariables(color, variables)]];
	}
	return [];
}
