import { describe, expect, it } from 'vitest';
import { explainWords } from '../../../src/model/words-explained.ts';
import { changeHtml } from '../change-html.ts';
import { exampleEvidence } from '../../../src/charts/example-evidence.ts';
import type { Term } from '../../../src/model/facts.ts';

const term = (id: string, rest: Partial<Term> = {}): Term => ({
	id,
	term: id,
	group: 'technology',
	definition: `What ${id} is.`,
	...exampleEvidence(['a-source']),
	...rest,
});
const terms = new Map(
	[term('hash'), term('grooming', { standing: 'reported', definition: 'Trust & harm.' })].map((one) => [one.id, one]),
);
const use = (id: string) => `<a class="term" data-term="${id}" href="/glossary.html#${id}">${id}</a>`;
const explain = (html: string) => changeHtml(html, (tree) => explainWords(tree, terms));
const order = (html: string) =>
	html
		.match(/<\/?(?:p|li|ul|h2|td|details)[ >]/g)!
		.join('')
		.replaceAll(' ', '>');

describe('a word of the glossary', () => {
	it('is explained in a closed disclosure behind the paragraph that first uses it, and leads there', () => {
		const html = explain(`<p>A ${use('hash')} is short.</p><p>More.</p>`);
		expect(html).toBe(
			'<p>A <a class="term" href="#word-hash-1">hash</a> is short.</p>' +
				'<details class="words"><summary>Word explained: hash</summary><dl><div id="word-hash-1" tabindex="-1">' +
				'<dt>hash</dt><dd>What hash is. <a href="/glossary.html#hash">Glossary: hash</a></dd></div></dl></details><p>More.</p>',
		);
	});

	it('is explained once in a section; later uses there lead to the same place', () => {
		const html = explain(`<h2 id="a">A</h2><p>${use('hash')}</p><p>${use('hash')}</p>`);
		expect(html.match(/<details/g)).toHaveLength(1);
		expect(html.match(/href="#word-hash-1"/g)).toHaveLength(2);
	});

	it('is explained again in the next section, at an id of its own', () => {
		const html = explain(`<h2 id="a">A</h2><p>${use('hash')}</p><h2 id="b">B</h2><p>${use('hash')}</p>`);
		expect([...html.matchAll(/ id="(word-[^"]+)"/g)].map(([, id]) => id)).toEqual(['word-hash-1', 'word-hash-2']);
	});

	it('shares a disclosure with the others of its paragraph', () => {
		const html = explain(`<p>${use('hash')} and ${use('grooming')}</p>`);
		expect(html.match(/<details/g)).toHaveLength(1);
		expect(html).toContain('<summary>Words explained: hash, grooming</summary>');
	});

	it('is explained inside its list item or cell, where a disclosure may stand', () => {
		expect(order(explain(`<ul><li>${use('hash')}</li></ul>`))).toBe('<ul><li><details></details></li></ul>');
		expect(order(explain(`<ul><li>${use('hash')}<ul><li>x</li></ul></li></ul>`))).toBe(
			'<ul><li><details></details><ul><li></li></ul></li></ul>',
		);
		expect(order(explain(`<table><tr><td>${use('hash')}</td></tr></table>`))).toBe('<td><details></details></td>');
	});

	it('says how its definition is known where we did not simply read it', () => {
		const html = explain(`<p>${use('grooming')}</p>`);
		expect(html).toContain('Trust &amp; harm. <span class="status status-reported">Reported</span>');
	});
});
