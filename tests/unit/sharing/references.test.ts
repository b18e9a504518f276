import { expect, it } from 'vitest';
import { citedAddress } from '../../../src/engine/identity.ts';
import { WRITE_REFERENCES, type CslItem } from '../../../src/sharing/references.ts';

const item: CslItem = {
	id: 'the-site-a-page',
	type: 'webpage',
	title: '50 % & more {braces}',
	author: [{ literal: 'The editors' }],
	'container-title': 'The site',
	issued: { 'date-parts': [[2026, 1, 6]] },
	version: '1.2.3',
	URL: 'https://example.org/a/page.html#x',
	language: 'en-GB',
};

it('BibTeX keeps names whole and signs of TeX apart', () => {
	const [entry] = WRITE_REFERENCES['references.bib']([item, item]).split('\n\n');
	expect(entry!.split('\n')).toEqual([
		'@misc{the-site-a-page,',
		'  author = {{The editors}},',
		'  title = {{50 \\% \\& more \\{braces\\}}},',
		'  howpublished = {The site},',
		'  year = {2026},',
		'  month = jan,',
		'  day = {6},',
		'  note = {Version 1.2.3},',
		'  url = {https://example.org/a/page.html#x},',
		'  language = {british},',
		'}',
	]);
});

it('RIS has a tag, two spaces and a hyphen in each line, begins with the type and ends with ER', () => {
	const [entry] = WRITE_REFERENCES['references.ris']([item, item]).split('\n\n');
	const lines = entry!.split('\n');
	for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
	expect(lines[0]).toBe('TY  - ELEC');
	expect(lines.at(-1)).toBe('ER  - ');
	expect(lines).toContain('DA  - 2026/01/06/');
});

it('a chart is one, and a copy that does not know its address gives the file', () => {
	const chart: CslItem = { ...item, URL: undefined, type: 'figure', note: 'page.html#a_b' };
	const bib = WRITE_REFERENCES['references.bib']([chart]);
	expect(bib).toContain('  howpublished = {Chart in The site},\n');
	expect(bib).toContain('  note = {Version 1.2.3, page.html\\#a\\_b},\n');
	const ris = WRITE_REFERENCES['references.ris']([chart]).split('\n');
	expect(ris[0]).toBe('TY  - CHART');
	expect(ris).toContain('N1  - Version 1.2.3, page.html#a_b');
});

it('a page is cited by its address where the site’s is known', () => {
	expect(citedAddress({ address: 'https://example.org/' }, 'a.html')).toBe('https://example.org/a.html');
	expect(citedAddress({ address: undefined }, 'a.html')).toBeUndefined();
});
