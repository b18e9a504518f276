import { expect, it } from 'vitest';
import { CITATION_FORMATS } from '../../../src/cite/citation-files.ts';
import { itemOf } from '../../../src/cite/csl-item.ts';

const identity = {
	author: 'The editors',
	title: 'The site',
	version: '1.2.3',
	date: '2026-01-06',
	address: undefined,
};
const item = itemOf(
	{ slug: 'a/page', title: '50 % & more {braces}', address: 'https://example.org/a/page.html#x' },
	identity,
);
const written = (extension: string) =>
	CITATION_FORMATS.find((format) => format.extension === extension)!.write([item, item]);

it('BibTeX keeps names whole and signs of TeX apart', () => {
	const [entry] = written('bib').split('\n\n');
	expect(entry!.split('\n')).toEqual([
		'@misc{the-site-a-page,',
		'  author = {{The editors}},',
		'  title = {{50 \\% \\& more \\{braces\\}}},',
		'  howpublished = {The site},',
		'  year = {2026},',
		'  month = jan,',
		'  day = {6},',
		'  version = {1.2.3},',
		'  note = {Version 1.2.3},',
		'  url = {https://example.org/a/page.html#x},',
		'  language = {british},',
		'}',
	]);
});

it('RIS has a tag, two spaces and a hyphen in each line, begins with the type and ends with ER', () => {
	const [entry] = written('ris').split('\n\n');
	const lines = entry!.split('\n');
	for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
	expect(lines[0]).toBe('TY  - ELEC');
	expect(lines.at(-1)).toBe('ER  - ');
	expect(lines).toContain('DA  - 2026/01/06/');
});

it('CSL JSON is a list of the items as they are', () => {
	expect(JSON.parse(written('json'))).toEqual([item, item]);
});
