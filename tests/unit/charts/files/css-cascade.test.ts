import { describe, expect, it } from 'vitest';
import {
	cascade,
	parseStylesheet,
	resolveVariables,
	type StyledElement,
} from '../../../../src/charts/files/css-cascade.ts';

function element(name: string, attributes: Record<string, string> = {}, parent?: StyledElement, place = 1) {
	return { name, attributes, parent, place, siblings: 3 } satisfies StyledElement;
}

const svg = element('svg', { class: 'chart' });
const won = (css: string, target: StyledElement) => Object.fromEntries(cascade(parseStylesheet(css), target));

describe('the styles of an element', () => {
	it('are those of the rules that match it', () => {
		const text = element('text', { class: 'year' }, svg);
		expect(won('.chart text{fill:red}.lane{fill:blue}', text)).toEqual({ fill: 'red' });
		expect(won('.chart>text{fill:red}', text)).toEqual({ fill: 'red' });
		expect(won('.chart>g>text{fill:red}', text)).toEqual({});
	});

	it('go by specificity, then by order', () => {
		const text = element('text', { class: 'year' }, svg);
		expect(won('.chart .year{fill:red}.year{fill:blue}', text)).toEqual({ fill: 'red' });
		expect(won('.year{fill:red}.year{fill:blue}', text)).toEqual({ fill: 'blue' });
		expect(won('.chart :is(.year,.remark){fill:red}.chart text{fill:blue}', text)).toEqual({ fill: 'red' });
	});

	it('go by layer first, and rules without a layer win', () => {
		const css = '@layer base,components;@layer components{text{fill:red}}@layer base{.year.year{fill:blue}}';
		const text = element('text', { class: 'year' }, svg);
		expect(won(css, text)).toEqual({ fill: 'red' });
		expect(won(`text{fill:green}${css}`, text)).toEqual({ fill: 'green' });
	});

	it('leave out conditions and states', () => {
		const css =
			'@media print{a{fill:red}}@container (width>=4rem){a{fill:red}}a:hover{fill:red}a:is(a):is(:hover){fill:red}';
		expect(won(css, element('a'))).toEqual({});
	});

	it('know children by their place', () => {
		const css = '.lane:nth-child(odd){fill:red}.lane:nth-child(3n+2){fill:blue}.lane:first-child{stroke:red}';
		const lane = (place: number) => won(css, element('rect', { class: 'lane' }, svg, place));
		expect([1, 2, 3, 4, 5].map(lane)).toEqual([
			{ fill: 'red', stroke: 'red' },
			{ fill: 'blue' },
			{ fill: 'red' },
			{},
			{ fill: 'blue' },
		]);
	});

	it('know attributes and what an element is not', () => {
		const css = '[data-eu=full]{fill:red}[data-eu^="no"]{fill:blue}a:not([href]){stroke:red}';
		expect(won(css, element('a', { 'data-eu': 'full' }))).toEqual({ fill: 'red', stroke: 'red' });
		expect(won(css, element('a', { 'data-eu': 'none', href: '#x' }))).toEqual({ fill: 'blue' });
	});

	it('of a selector we cannot read match nothing, and the rest is read on', () => {
		expect(won('a|b{fill:red}a+a{fill:red}a{fill:blue}', element('a'))).toEqual({ fill: 'blue' });
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
