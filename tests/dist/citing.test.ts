import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { chartsOf } from '../../src/content/list.ts';
import { loadContent } from '../../src/content/content.ts';
import { readIdentity } from '../../src/engine/identity.ts';
import { readContentFiles } from '../../src/engine/read-files.ts';
import { REFERENCE_FILES } from '../../src/engine/reference-files.ts';
import { formatDate } from '../../src/text/dates.ts';
import { DIST, isInLanguage, pages, textOf } from './built-site.ts';

const content = loadContent(readContentFiles(process.cwd()));
const identity = readIdentity(process.cwd(), content);
const { author, title, version, date } = identity;
const wordsOf = (html: string) => html.replace(/<[^>]*>/g, '').replace(/&amp;|&#38;/g, '&');
const items = JSON.parse(textOf('references.json')) as {
	id: string;
	type: string;
	title: string;
	author: { literal: string }[];
	version: string;
	issued: { 'date-parts': number[][] };
}[];

it('the day of the version is not before the last on which its sources were read', () => {
	expect(content.site.sourcesRead.split('/')[1]! <= date).toBe(true);
});

describe('author, title, version and day are the same', () => {
	it('in CITATION.cff', () => {
		expect(parse(textOf('CITATION.cff'))).toMatchObject({
			authors: [{ name: author }],
			title,
			version,
			'date-released': date,
		});
	});

	it('in the linked data of every chapter', () => {
		for (const { slug } of content.chapters) {
			const html = textOf(`${slug}.html`);
			const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)![1]!) as {
				'@graph': object[];
			};
			expect(data['@graph'][0], slug).toMatchObject({
				author: { name: author },
				isPartOf: { name: title, version, dateModified: date },
			});
		}
	});

	it('in the e-book', () => {
		const book = unzipSync(readFileSync(`${DIST}/downloads/explainer.epub`));
		const file = Object.keys(book).find((name) => name.endsWith('.opf'))!;
		const opf = Buffer.from(book[file]!).toString();
		expect(opf).toContain(`<dc:creator>${author}</dc:creator>`);
		expect(opf).toContain(`<dc:title>${title}</dc:title>`);
		expect(opf).toContain(`<dc:date>${date}</dc:date>`);
		expect(opf).toContain(`<meta property="schema:version">${version}</meta>`);
	});

	it('in every reference for programs, one for each page and chart, with a name of its own', () => {
		const { chapters, facts } = content;
		// The site itself, and the pages of the handouts and of the questions.
		const pageCount = chapters.length + facts.lessons.length + facts.handouts.length + 3;
		expect(items.filter(({ type }) => type === 'webpage')).toHaveLength(pageCount);
		expect(items.filter(({ type }) => type === 'figure')).toHaveLength(chartsOf(content).length);
		expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
		for (const item of items) {
			expect(item.author).toEqual([{ literal: author }]);
			expect(item.version).toBe(version);
			expect(item.issued['date-parts']).toEqual([date.split('-').map(Number)]);
		}
		expect(textOf('references.bib').match(/^@/gm)).toHaveLength(items.length);
		expect(textOf('references.ris').match(/^TY {2}- /gm)).toHaveLength(items.length);
	});

	it('at the foot of every page of the full shell, which leads to the files for programs', () => {
		const isFull = (file: string) => !/^(embed\/|404\.html|measures\.html|all\.html)/.test(file) && !isInLanguage(file);
		for (const { file } of pages.filter((page) => isFull(page.file))) {
			const html = textOf(file);
			expect(html, file).toMatch(/<a href="[^"]*(downloads\.html)?#references">Reference files/);
			expect(wordsOf(html), file).toMatch(
				new RegExp(`Cite this page ?${author}, “[^”]+”, (${title}, )?version ${version}, ${formatDate(date)}`),
			);
		}
		for (const file of REFERENCE_FILES) expect(textOf('downloads.html')).toContain(`href="${file}"`);
	});
});
