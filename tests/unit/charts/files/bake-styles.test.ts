import { parse, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { bakeStyles } from '../../../../src/charts/files/bake-styles.ts';
import { parseStylesheet } from '../../../../src/charts/files/css-cascade.ts';
import { selectFirst } from '../../../../src/text/select.ts';

/** An article with the styles of its drawings in their attributes. */
function baked(css: string, body: string): string {
	const article = selectFirst('article', parse(`<article>${body}</article>`))!;
	bakeStyles(article, parseStylesheet(css));
	return serialize(article);
}

describe('the styles of drawings', () => {
	it('are worked out and written into attributes: variables, generic fonts, pixels', () => {
		const css =
			':root{--ink:#111}article{color:#222}.bar{fill:var(--ink)}text{font-family:"A Font",sans-serif;font-size:.875rem}';
		expect(baked(css, '<p class="bar">x</p><svg><rect class="bar"></rect><text>x</text></svg>')).toBe(
			'<p class="bar">x</p><svg color="#222"><rect fill="#111"></rect><text font-family="sans-serif" font-size="14px">x</text></svg>',
		);
	});

	it('take out what the page hides, and leave a drawing that is shown at some widths', () => {
		const css = '.chart,.off{display:none}g:nth-child(2){fill:red}';
		expect(baked(css, '<svg class="chart"><rect class="off"></rect><g></g></svg>')).toBe(
			'<svg><g fill="red"></g></svg>',
		);
	});

	it('are styles where they are newer than attributes', () => {
		expect(baked('text{paint-order:stroke}', '<svg><text>x</text></svg>')).toContain('style="paint-order: stroke"');
	});

	it('refuse what depends on a width, and nothing else that does', () => {
		const narrow = (rule: string) =>
			baked(`@layer a{@container (width < 9rem){${rule}}}`, '<svg class="chart"><g></g></svg>');
		expect(() => narrow('.chart g{fill:red}')).toThrow(
			'Drawing chart: fill: red holds only in @container (width<9rem), and files have no such conditions',
		);
		expect(() => narrow('g{display:none}')).toThrow('display: none');
		expect(() => narrow('.chart{display:none}p{fill:red}g{margin:0}')).not.toThrow();
	});
});
