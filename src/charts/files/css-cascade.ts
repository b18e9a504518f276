import { generate, parse, type CssNode, type Rule } from 'css-tree';
import { max, sort, sum } from 'd3';
import { parse as parseHtml } from 'parse5';
import { isElement, type Element } from '../../text/html-tree.ts';
import { matcherOf } from '../../text/select.ts';

/** A rule of the stylesheet that holds in a light window. */
export interface CssRule {
	selectors: { matches: (element: Element) => boolean; specificity: number }[];
	declarations: [property: string, value: string][];
	/** Rank of its layer; rules without a layer come last. */
	layer: number;
	/** What it holds in, where that is the width of a container or what a browser supports: `@container (width >= 44rem)`. */
	condition?: string | undefined;
}

/** What the stylesheet says of an element: the declarations that win, by property, and the variables in its sight. */
export type Style = { won: ReadonlyMap<string, string>; variables: ReadonlyMap<string, string> };

/** The rules of a stylesheet but for `@media` and states (`:hover`): files have no states, and are light. */
export function parseStylesheet(css: string): CssRule[] {
	const layers: string[] = [];
	const rank = (layer: string) => {
		if (!layers.includes(layer)) layers.push(layer);
		return layers.indexOf(layer);
	};
	const read = (parent: CssNode, layer: number, condition?: string): CssRule[] =>
		childrenOf(parent).flatMap((node): CssRule[] => {
			if (node.type === 'Rule') return [{ ...readRule(node), layer, condition }];
			if (node.type !== 'Atrule') return [];
			if (node.block && /^(container|supports)$/.test(node.name))
				return read(node.block, layer, `@${node.name} ${generate(node.prelude!)}`);
			if (node.name !== 'layer') return [];
			const ranks = (node.prelude ? generate(node.prelude) : `anonymous ${layers.length}`).split(',').map(rank);
			return node.block ? read(node.block, ranks[0]!, condition) : [];
		});
	return read(parse(css, { parseValue: false }), Infinity);
}

function readRule({ prelude, block }: Rule): Pick<CssRule, 'selectors' | 'declarations'> {
	return {
		selectors: childrenOf(prelude).flatMap((selector) => {
			try {
				const matches = matcherOf(generate(selector));
				return [{ matches, specificity: specificityOf(selector) }];
			} catch {
				// States that no picture has, and parts that are no elements, such as `::before`.
				return [];
			}
		}),
		declarations: childrenOf(block).flatMap((node) =>
			node.type === 'Declaration' ? [[node.property, generate(node.value).trim()] as [string, string]] : [],
		),
	};
}

/** Ids count for 10,000, classes, attributes and places for 100, names for 1. */
function specificityOf(node: CssNode): number {
	const inside = childrenOf(node).map(specificityOf);
	switch (node.type) {
		case 'IdSelector':
			return 10_000;
		case 'ClassSelector':
		case 'AttributeSelector':
			return 100;
		case 'TypeSelector':
			return node.name === '*' ? 0 : 1;
		case 'PseudoClassSelector':
			if (node.name === 'where') return 0;
			return /^(is|not|has)$/.test(node.name) ? Math.max(0, ...inside) : 100;
		case 'SelectorList':
			return Math.max(0, ...inside);
		default:
			return sum(inside);
	}
}

function childrenOf(node: CssNode): CssNode[] {
	return 'children' in node && node.children ? [...node.children] : [];
}

/** Gives a function that works out an element’s style by the rules without condition, while the page stays as it is. */
export function styleReader(all: readonly CssRule[]): (element: Element) => Style {
	const rules = all.filter(({ condition }) => !condition);
	const known = new WeakMap<Element, Style>();
	const styleOf = (element: Element): Style => {
		const found = known.get(element);
		if (found) return found;
		const won = cascade(rules, element);
		const { parentNode } = element;
		const outer = parentNode && isElement(parentNode) ? styleOf(parentNode).variables : new Map<string, string>();
		const own = [...won].filter(([property]) => property.startsWith('--'));
		const style = { won, variables: own.length === 0 ? outer : new Map([...outer, ...own]) };
		known.set(element, style);
		return style;
	};
	return styleOf;
}

function cascade(rules: readonly CssRule[], element: Element): Map<string, string> {
	const matching = rules.flatMap(({ selectors, declarations, layer }) => {
		const specificity = max(selectors, ({ matches, specificity }) => (matches(element) ? specificity : undefined));
		return specificity === undefined ? [] : [{ declarations, layer, specificity }];
	});
	const inOrder = sort(
		matching,
		({ layer }) => layer,
		({ specificity }) => specificity,
	);
	return new Map(inOrder.flatMap(({ declarations }) => declarations));
}

/** The variables in sight of every element: those of the root. */
export function rootVariables(rules: readonly CssRule[]): ReadonlyMap<string, string> {
	return styleReader(rules)(parseHtml('').childNodes.find(isElement)!).variables;
}

/** A value with its variables replaced. A variable that is nowhere defined leaves its fallback, or nothing. */
export function resolveVariables(value: string, variables: ReadonlyMap<string, string>): string {
	// The innermost first: a fallback may hold a variable.
	const resolved = value.replace(
		/var\(\s*(--[\w-]+)\s*(?:,((?:(?!var\()[^()]|\([^()]*\))*))?\)/g,
		(_, name: string, fallback = '') => variables.get(name) ?? fallback,
	);
	return resolved === value ? value.trim() : resolveVariables(resolved, variables);
}
