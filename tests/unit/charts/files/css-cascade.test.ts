import { describe, expect, it } from 'vitest';
import { parse } from 'parse5';
import { parseStylesheet, resolveVariables, styleReader } from '../../../../src/charts/files/css-cascade.ts';
import { elementsIn } from '../../../../src/text/html-tree.ts';

const year = '<text class="year"></text>';

/** What wins for an element in a chart. */
function won(css: string, inside = year): Record<string, string> {
	const name = /^<(\w+)/.exec(inside)![1];
	const element = elementsIn(parse(`<svg class="chart">${inside}</svg>`)).find(({ tagName }) => tagName === name)!;
	return Object.fromEntries(styleReader(parseStylesheet(css))(element).won);
}

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
