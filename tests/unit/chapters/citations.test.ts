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

	it('say each word of caution once a section', () => {
		const html = set(`<h2>A</h2><p>x ${mark('inferred')} y ${mark('inferred')} z ${mark('not found')}</p>`);
		expect(words(html)).toEqual(['inferred', 'not found']);
	});

	it('say it again after the next heading, of either level', () => {
		for (const level of ['h2', 'h3']) {
			const section = `<${level} id="a">A</${level}><p>x ${mark('inferred')}</p>`;
			expect(words(set(section + section))).toEqual(['inferred', 'inferred']);
		}
		const smaller = `<h4>A</h4><p>x ${mark('inferred')}</p>`;
		expect(words(set(smaller + smaller))).toEqual(['inferred']);
	});

	it('hide no word that is not the same: what is joined counts as one', () => {
		const html = set(`<p>${mark('inferred')}${mark('inferred, sources differ')}${mark('sources differ')}</p>`);
		expect(words(html)).toEqual(['inferred', 'inferred, sources differ', 'sources differ']);
	});

	it('lose with the word the space before it, and nothing else', () => {
		expect(set(mark('inferred') + mark('inferred'))).toBe(mark('inferred') + mark());
	});

	it('keep the words of the key, which are no links', () => {
		const key = '<span class="cite cite-inferred">1 <span class="cite-word">inferred</span></span>';
		expect(set(mark('inferred') + key)).toBe(mark('inferred') + key);
	});
});
