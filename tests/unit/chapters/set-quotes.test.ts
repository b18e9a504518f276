import { expect, it } from 'vitest';
import { setQuotes } from '../../../src/chapters/set-quotes.ts';
import { changeHtml } from '../change-html.ts';

const set = (html: string) => changeHtml(html, (tree) => void setQuotes(tree));

it('quotation marks are set across what stands in a line, and each block begins anew', () => {
	expect(set(`<p>the <a href="x">NCA</a>'s "<em>own</em>" words</p><p>"So"</p>`)).toBe(
		'<p>the <a href="x">NCA</a>’s “<em>own</em>” words</p><p>“So”</p>',
	);
	expect(set(`<p>It said<sup>1</sup> "no"</p>`)).toBe('<p>It said<sup>1</sup> “no”</p>');
});

it('what is copied letter by letter stays as it is', () => {
	expect(set(`<p><code>"x"</code>'s end</p>`)).toBe(`<p><code>"x"</code>’s end</p>`);
});
