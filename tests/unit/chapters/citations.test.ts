import { describe, expect, it } from 'vitest';
import { setMarks } from '../../../src/chapters/citations.ts';
import { changeHtml } from '../change-html.ts';

const set = (html: string) => changeHtml(html, setMarks);

const mark = (word?: string) =>
	`<sup class="cites"><a href="#claim-a">1${word ? ` <span class="cite-word">${word}</span>` : ''}</a></sup>`;
const words = (html: string) => [...html.matchAll(/<span class="cite-word">([^<]*)</g)].map(([, word]) => word);

describe('the marks of a rendered chapter', () => {
	it('stand close behind their sentence, so that none begins a line', () => {
		expect(set(`<p>So it is. \n\t${mark()}</p>`)).toBe(`<p>So it is.${mark()}</p>`);
		expect(set(`<p>So it is.${mark()} More.</p>`)).toBe(`<p>So it is.${mark()} More.</p>`);
	});

	it('keep other spaces as they are', () => {
		expect(set('<p>x <sup>2</sup></p>')).toBe('<p>x <sup>2</sup></p>');
	});

	it('say each word of caution every time', () => {
		const html = set(`<h2>A</h2><p>x ${mark('inferred')} y ${mark('inferred')}</p>`);
		expect(words(html)).toEqual(['inferred', 'inferred']);
	});
});
