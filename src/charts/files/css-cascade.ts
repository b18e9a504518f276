/** An element as the cascade sees it. */
export interface StyledElement {
	name: string;
	attributes: Readonly<Record<string, string>>;
	parent: StyledElement | undefined;
	/** Place among its parent's elements, from 1, and their number. */
	place: number;
	siblings: number;
}

interface Compound {
	/** How it stands to the compound before it: inside, or directly inside. */
	combinator: ' ' | '>';
	tests: ((element: StyledElement) => boolean)[];
}

interface Selector {
	compounds: Compound[];
	specificity: number;
	/** A class (`.tile`) or name that what it selects must have: nearly all elements are ruled out by it at once. */
	subject: string | undefined;
}

/** A rule of the stylesheet that holds in a light window, whatever its size. */
export interface CssRule {
	selectors: Selector[];
	declarations: [property: string, value: string][];
	/** Rank of its layer; rules without a layer come last. */
	layer: number;
}

/**
 * The rules of a stylesheet that hold without condition. Those in `@media`, `@container` and the like are left
 * out, and selectors for states (`:hover`) or kinship beyond "inside" match nothing: a picture has no states.
 */
export function parseStylesheet(css: string): CssRule[] {
	const layers: string[] = [];
	const rank = (layer: string) => {
		if (!layers.includes(layer)) layers.push(layer);
		return layers.indexOf(layer);
	};
	const read = (text: string, layer: number): CssRule[] =>
		splitBlocks(text).flatMap(({ prelude, body }): CssRule[] => {
			if (prelude.startsWith('@layer')) {
				const names = splitOutside(prelude.slice('@layer'.length), ',').filter(Boolean);
				const ranks = names.map(rank);
				return body === undefined ? [] : read(body, ranks[0] ?? rank(`anonymous ${layers.length}`));
			}
			if (prelude.startsWith('@') || body === undefined) return [];
			return [{ selectors: splitOutside(prelude, ',').map(parseSelector), declarations: parseBody(body), layer }];
		});
	return read(css.replace(/\/\*[\s\S]*?\*\//g, ''), Infinity);
}

/** The declarations that win for an element, by property. */
export function cascade(rules: readonly CssRule[], element: StyledElement): Map<string, string> {
	const subjects = new Set([element.name.toLowerCase(), ...classesOf(element).map((name) => `.${name}`)]);
	const matching = rules.flatMap(({ selectors, declarations, layer }, order) => {
		const specificities = selectors
			.filter(({ subject }) => subject === undefined || subjects.has(subject))
			.filter((selector) => matches(selector, element))
			.map((found) => found.specificity);
		return specificities.length === 0 ? [] : [{ declarations, layer, order, specificity: Math.max(...specificities) }];
	});
	matching.sort((a, b) => compare(a.layer, b.layer) || a.specificity - b.specificity || a.order - b.order);
	return new Map(matching.flatMap(({ declarations }) => declarations));
}

/** The variables in sight of every element: those of the root. */
export function rootVariables(rules: readonly CssRule[]): ReadonlyMap<string, string> {
	const root = { name: 'html', attributes: {}, parent: undefined, place: 1, siblings: 1 };
	return new Map([...cascade(rules, root)].filter(([property]) => property.startsWith('--')));
}

/** A value with its variables replaced. A variable that is nowhere defined leaves its fallback, or nothing. */
export function resolveVariables(value: string, variables: ReadonlyMap<string, string>): string {
	const start = value.indexOf('var(');
	if (start === -1) return value.trim();
	const end = closingParenthesis(value, start + 3);
	const [name = '', ...fallback] = splitOutside(value.slice(start + 4, end), ',');
	const found = variables.get(name) ?? fallback.join(',');
	return resolveVariables(value.slice(0, start) + found + value.slice(end + 1), variables);
}

/** Layers are ranked from 0; Infinity less Infinity is no number. */
function compare(a: number, b: number): number {
	return a === b ? 0 : a - b;
}

function splitBlocks(text: string): { prelude: string; body: string | undefined }[] {
	const blocks: { prelude: string; body: string | undefined }[] = [];
	let from = 0;
	for (let at = 0; at < text.length; at++) {
		if (text[at] === '"' || text[at] === "'") at = closingQuote(text, at);
		else if (text[at] === ';') {
			blocks.push({ prelude: text.slice(from, at).trim(), body: undefined });
			from = at + 1;
		} else if (text[at] === '{') {
			const end = closingBrace(text, at);
			blocks.push({ prelude: text.slice(from, at).trim(), body: text.slice(at + 1, end) });
			at = end;
			from = end + 1;
		}
	}
	return blocks;
}

function parseBody(body: string): [string, string][] {
	return splitOutside(body, ';').flatMap((declaration): [string, string][] => {
		const colon = declaration.indexOf(':');
		if (colon === -1) return [];
		const value = declaration.slice(colon + 1).replace(/!important$/, '');
		return [[declaration.slice(0, colon).trim(), value.trim()]];
	});
}

function parseSelector(text: string): Selector {
	const compounds: Compound[] = [];
	let specificity = 0;
	let subject: string | undefined;
	let combinator: Compound['combinator'] = ' ';
	let isOpen = false;
	let at = 0;
	const never = () => false;
	const add = (test: (element: StyledElement) => boolean, weight: number) => {
		if (!isOpen) {
			compounds.push({ combinator, tests: [] });
			subject = undefined;
		}
		isOpen = true;
		combinator = ' ';
		compounds.at(-1)!.tests.push(test);
		specificity += weight;
	};
	while (at < text.length) {
		const rest = text.slice(at);
		const token =
			/^\s*>\s*|^\s*[+~]\s*|^\s+|^\*|^[a-z][\w-]*|^\.[\w-]+|^#[\w-]+|^\[[^\]]*\]|^::?[a-z-]+(?=\()|^::?[a-z-]+/i.exec(
				rest,
			)?.[0];
		if (token === undefined)
			return { compounds: [{ combinator: ' ', tests: [never] }], specificity: 0, subject: undefined };
		at += token.length;
		const sign = token.trim();
		if (sign === '' || sign === '>') {
			isOpen = false;
			combinator = sign === '>' ? '>' : ' ';
		} else if (sign === '+' || sign === '~') {
			add(never, 0);
			isOpen = false;
		} else if (sign === '*') add(() => true, 0);
		else if (sign.startsWith('.')) {
			add((element) => classesOf(element).includes(sign.slice(1)), 100);
			subject = sign;
		} else if (sign.startsWith('#')) add((element) => element.attributes.id === sign.slice(1), 10_000);
		else if (sign.startsWith('[')) add(parseAttributeTest(sign), 100);
		else if (sign.startsWith(':')) {
			const end = text[at] === '(' ? closingParenthesis(text, at) : at - 1;
			const argument = text[at] === '(' ? text.slice(at + 1, end) : '';
			at = end + 1;
			const { test, weight } = parsePseudo(sign, argument);
			add(test, weight);
		} else {
			add((element) => element.name.toLowerCase() === sign.toLowerCase(), 1);
			subject = sign.toLowerCase();
		}
	}
	return { compounds, specificity, subject };
}

function parsePseudo(sign: string, argument: string): { test: (element: StyledElement) => boolean; weight: number } {
	const list = () => splitOutside(argument, ',').map(parseSelector);
	switch (sign) {
		case ':root':
			return { test: ({ parent }) => parent === undefined, weight: 100 };
		case ':first-child':
			return { test: ({ place }) => place === 1, weight: 100 };
		case ':last-child':
			return { test: ({ place, siblings }) => place === siblings, weight: 100 };
		case ':nth-child':
			return { test: parseNth(argument), weight: 100 };
		case ':is':
		case ':where': {
			const selectors = list();
			const weight = Math.max(0, ...selectors.map(({ specificity }) => specificity));
			return {
				test: (element) => selectors.some((selector) => matches(selector, element)),
				weight: sign === ':is' ? weight : 0,
			};
		}
		case ':not': {
			const selectors = list();
			return {
				test: (element) => !selectors.some((selector) => matches(selector, element)),
				weight: Math.max(0, ...selectors.map(({ specificity }) => specificity)),
			};
		}
		default:
			return { test: () => false, weight: 0 };
	}
}

function parseNth(argument: string): (element: StyledElement) => boolean {
	const plain = argument
		.trim()
		.replace(/^odd$/, '2n+1')
		.replace(/^even$/, '2n');
	const [, step, offset] = /^(?:([+-]?\d*)n)?\s*([+-]?\s*\d+)?$/.exec(plain) ?? [];
	const every = step === undefined ? 0 : step === '' || step === '+' ? 1 : step === '-' ? -1 : Number(step);
	const first = Number(offset?.replaceAll(' ', '') ?? 0);
	return ({ place }) => (every === 0 ? place === first : (place - first) % every === 0 && (place - first) / every >= 0);
}

function parseAttributeTest(sign: string): (element: StyledElement) => boolean {
	const [, name = '', operator, , quoted, bare] =
		/^\[\s*([\w-]+)\s*(?:([~^$*|]?=)\s*("([^"]*)"|([^\]]*)))?\s*\]$/.exec(sign.replaceAll("'", '"')) ?? [];
	const wanted = quoted ?? bare ?? '';
	return ({ attributes }) => {
		const value = attributes[name];
		if (value === undefined) return false;
		switch (operator) {
			case undefined:
				return true;
			case '=':
				return value === wanted;
			case '~=':
				return value.split(/\s+/).includes(wanted);
			case '^=':
				return value.startsWith(wanted);
			case '$=':
				return value.endsWith(wanted);
			case '*=':
				return value.includes(wanted);
			default:
				return value === wanted || value.startsWith(`${wanted}-`);
		}
	};
}

function matches(
	{ compounds }: Pick<Selector, 'compounds'>,
	element: StyledElement,
	last = compounds.length - 1,
): boolean {
	const compound = compounds[last];
	if (!compound || !compound.tests.every((test) => test(element))) return false;
	if (last === 0) return true;
	for (let ancestor = element.parent; ancestor; ancestor = ancestor.parent) {
		if (matches({ compounds }, ancestor, last - 1)) return true;
		if (compound.combinator === '>') return false;
	}
	return false;
}

function classesOf({ attributes }: StyledElement): string[] {
	return attributes.class?.split(/\s+/) ?? [];
}

/** Splits at a sign, except inside brackets and quotation marks. */
function splitOutside(text: string, separator: string): string[] {
	const parts: string[] = [];
	let depth = 0;
	let from = 0;
	for (let at = 0; at < text.length; at++) {
		if (text[at] === '"' || text[at] === "'") at = closingQuote(text, at);
		else if (text[at] === '(' || text[at] === '[') depth++;
		else if (text[at] === ')' || text[at] === ']') depth--;
		else if (text[at] === separator && depth === 0) {
			parts.push(text.slice(from, at).trim());
			from = at + 1;
		}
	}
	return [...parts, text.slice(from).trim()];
}

function closingQuote(text: string, open: number): number {
	for (let at = open + 1; at < text.length; at++) {
		if (text[at] === '\\') at++;
		else if (text[at] === text[open]) return at;
	}
	return text.length;
}

function closingBrace(text: string, open: number): number {
	return closing(text, open, '{', '}');
}

function closingParenthesis(text: string, open: number): number {
	return closing(text, open, '(', ')');
}

function closing(text: string, open: number, opening: string, end: string): number {
	let depth = 0;
	for (let at = open; at < text.length; at++) {
		if (text[at] === '"' || text[at] === "'") at = closingQuote(text, at);
		else if (text[at] === opening) depth++;
		else if (text[at] === end && --depth === 0) return at;
	}
	return text.length;
}
