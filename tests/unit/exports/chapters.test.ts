import { serializeOuter } from 'parse5';
import { describe, expect, it } from 'vitest';
import {
	chooseDrawings,
	flattenDetails,
	lowerHeadings,
	openDetails,
	trimArticle,
} from '../../../src/exports/built-chapters.ts';
import { CHART_TABLE } from '../../../src/evidence/page-parts.ts';
import { parseNodes, type Element } from '../../../src/text/html-tree.ts';
import { toXhtml } from '../../../src/exports/xhtml.ts';

const parseElement = (html: string) => parseNodes(html)[0] as Element;

const after = (html: string, change: (article: Element) => void) => {
	const article = parseElement(`<article>${html}</article>`);
	change(article);
	return serializeOuter(article).replace(/^<article>|<\/article>$/g, '');
};

describe('a chapter in an export', () => {
	const trim = (article: Element) => trimArticle(article, 'epub');

	it('lacks what only the site has use for', () => {
		expect(after('<p class="content-note">x</p><h2>a</h2><a class="self-link" href="#a">#</a>', trim)).toBe(
			'<h2>a</h2>',
		);
		expect(after('<p tabindex="-1" data-x="1" id="a">x</p>', trim)).toBe('<p id="a">x</p>');
	});

	it('leads words to the glossary in place of the definition behind the paragraph', () => {
		const definition =
			'<details class="words"><p id="word-a-2">x <a href="../glossary.html#end-to-end">Glossary</a></p></details>';
		expect(after(`<p><a class="term" href="#word-a-2">x</a></p>${definition}`, trim)).toBe(
			'<p><a class="term" href="../glossary.html#end-to-end">x</a></p>',
		);
	});

	it('says of the export that it stands in that this is it, and of others that they are elsewhere', () => {
		const places = ['epub', 'zip'].map((form) => `<div class="download" data-form="${form}"><a href="x">x</a></div>`);
		expect(after(places.join(''), trim)).toBe(
			'<div class="download"><p>This is what you are reading.</p></div><div class="download"><p>It is not part of this copy. Look for it where you got this one.</p></div>',
		);
	});

	it('can have its headings one level lower', () => {
		expect(after('<h1>a</h1><h2>b</h2><h5>c</h5>', lowerHeadings)).toBe('<h2>a</h2><h3>b</h3><h6>c</h6>');
	});

	it('can have all that closes open, or without a lid', () => {
		const details = '<details><summary>s</summary><p>x</p></details>';
		expect(after(details, openDetails)).toBe('<details open=""><summary>s</summary><p>x</p></details>');
		expect(after(details, flattenDetails)).toBe('<div><p class="summary-line">s</p><p>x</p></div>');
		expect(after(`<details class="${CHART_TABLE}"><summary>Show it</summary></details>`, flattenDetails)).toBe(
			`<div class="${CHART_TABLE}"><p class="summary-line">The table</p></div>`,
		);
	});

	it('keeps that one of two drawings which suits, and every drawing that is alone', () => {
		const drawings =
			'<div class="figure-drawing"><svg class="chart-narrow" viewBox="0 0 256 800"></svg><svg class="chart-wide" viewBox="0 0 720 400"></svg></div>';
		const alone = '<div class="figure-drawing"><svg class="chart" viewBox="0 0 256 800"></svg></div>';
		expect(after(drawings + alone, (article) => chooseDrawings(article, (width) => width))).toBe(
			'<div class="figure-drawing"><svg class="chart-wide" viewBox="0 0 720 400"></svg></div>' + alone,
		);
	});
});

it('XHTML closes every element and escapes what it must', () => {
	expect(toXhtml(parseElement('<p lang="pt">a &amp; b &lt; "c"<br><span></span></p>'))).toBe(
		'<p lang="pt" xml:lang="pt">a &amp; b &lt; &quot;c&quot;<br/><span></span></p>',
	);
	expect(toXhtml(parseElement('<svg><a href="#x"><path d="M0 0"></path></a></svg>'))).toContain(
		'<a xlink:href="#x"><path d="M0 0"/></a>',
	);
});
