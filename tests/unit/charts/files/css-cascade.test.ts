import { describe, expect, it } from 'vitest';
import { parse } from 'parse5';
import { parseStylesheet, resolveVariables, styleReader } from '../../../../src/charts/files/css-cascade.ts';
import { elementsIn } from '../../../../src/text/html-tree.ts';

/** What wins for each element of this name in a chart. */
function wonBy(css: string, name: string, inside: string): Record<string, string>[] {
	const page = parse(`<!doctype html><svg class="chart">${inside}</svg>`);
	const styleOf = styleReader(parseStylesheet(css));
	return elementsIn(page)
		.filter(({ tagName }) => tagName === name)
		.map((element) => Object.fromEntries(styleOf(element).won));
}

const year = '<text class="year"></text>';
const won = (css: string, inside = year) => wonBy(css, /^<(\w+)/.exec(inside)![1]!, inside)[0];

describe('the styles of an element', () => {
	it('go by specificity, then by order', () => {
		expect(won('.chart .year{fill:red}.year{fill:blue}')).toEqual({ fill: 'red' });
		expect(won('.year{fill:red}.year{fill:blue}')).toEqual({ fill: 'blue' });
		expect(won('.chart :is(.year,.remark){fill:red}.chart text{fill:blue}')).toEqual({ fill: 'red' });
	});

	it('go by layer first, and rules without a layer win', () => {
		const css = '@layer base,components;@layer components{text{fill:red}}@layer base{.year.year{fill:blue}}';
		expect(won(css)).toEqual({ fill: 'red' });
		expect(won(`text{fill:green}${css}`)).toEqual({ fill: 'green' });
	});

	it('leave out conditions and states', () => {
		const css =
			'@media print{a{fill:red}}@container (width>=4rem){a{fill:red}}a:hover{fill:red}a:is(a):is(:hover){fill:red}';
		expect(won(css, '<a></a>')).toEqual({});
	});

	it('know children by their place', () => {
		const css = '.lane:nth-child(odd){fill:red}.lane:nth-child(3n+2){fill:blue}.lane:first-child{stroke:red}';
		expect(wonBy(css, 'rect', '<rect class="lane"></rect>'.repeat(5))).toEqual([
			{ fill: 'red', stroke: 'red' },
			{ fill: 'blue' },
			{ fill: 'red' },
			{},
			{ fill: 'blue' },
		]);
	});

	it('know attributes and what an element is not', () => {
		const css = '[data-eu=full]{fill:red}[data-eu^="no"]{fill:blue}a:not([href]){stroke:red}';
		expect(won(css, '<a data-eu="full"></a>')).toEqual({ fill: 'red', stroke: 'red' });
		expect(won(css, '<a data-eu="none" href="#x"></a>')).toEqual({ fill: 'blue' });
	});

	it('of a selector we cannot read match nothing, and the rest is read on', () => {
		expect(won('a|b{fill:red}a::before{fill:red}a{fill:blue}', '<a></a>')).toEqual({ fill: 'blue' });
	});
});

describe('variables', () => {
	const variables = new Map([
		['--ink', '#111'],
		['--chart-ink', 'var(--ink)'],
	]);

	it('are followed to their value', () => {
		expect(resolveVariables('var(--chart-ink)', variables)).toBe('#111');
		expect(resolveVariables('1px solid var(--ink)', variables)).toBe('1px solid #111');
	});

	it('that nobody set leave their fallback', () => {
		expect(resolveVariables('var(--none, var(--ink))', variables)).toBe('#111');
		expect(resolveVariables('var(--none)', variables)).toBe('');
	});
});
