import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inferenceExample } from '../../src/cite/worked-examples.ts';
import { CITATION_STYLES } from '../../src/cite/styles.ts';
import { citedPages } from '../../src/cite/cited-pages.ts';
import { citedIds } from '../../src/content/citing.ts';
import { loadContent } from '../../src/content/content.ts';
import { readIdentity } from '../../src/content/identity.ts';
import { readContentFiles } from '../../src/content/read-files.ts';
import { partsSlug } from '../../src/model/cite-pages.ts';
import { editionOf } from '../../src/model/editions.ts';
import { formatDate } from '../../src/text/dates.ts';
import { DIST, files, pages, textOf } from './built-site.ts';

const content = loadContent(readContentFiles(process.cwd()));
const identity = readIdentity(process.cwd(), content);
const { author, title, version, date } = identity;
const cited = citedPages(content);
const wordsOf = (html: string) => html.replace(/<[^>]*>/g, '').replace(/&amp;|&#38;/g, '&');
const items = JSON.parse(textOf('cite/references.json')) as {
	title: string;
	author: { literal: string }[];
	version: string;
	issued: { 'date-parts': number[][] };
}[];

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

	it('in every reference for programs', () => {
		expect(items).toHaveLength(cited.length + 1);
		for (const item of items) {
			expect(item.author).toEqual([{ literal: author }]);
			expect(item.version).toBe(version);
			expect(item.issued['date-parts']).toEqual([date.split('-').map(Number)]);
		}
	});

	it('at the foot of every page that has references', () => {
		for (const { slug, title: name } of cited)
			expect(wordsOf(textOf(`${slug}.html`)), slug).toContain(
				`Cite this page: ${author}, “${name}”, version ${version}, ${formatDate(date)}`,
			);
	});
});

it('every page leads to how it is cited, and none of it is in the way of the first', () => {
	for (const { file } of pages.filter((page) => !page.file.startsWith('embed/')))
		expect(textOf(file), file).toMatch(
			/<a href="[^"]*cite(\/(chapters|lessons)\.html#[a-z0-9-]+|\.html)">Cite this page/,
		);
});

it('each chapter, lesson and handout has a reference in every style, and its parts lead where they are', () => {
	for (const { on, id, title: name, parts } of cited) {
		const html = textOf(`cite/${on}.html`);
		const entry = new RegExp(`<h2 id="${id}"[\\s\\S]*?</section>`).exec(html)![0];
		for (const style of CITATION_STYLES) expect(entry, name).toContain(`>${style.name}</dt>`);
		expect(entry.match(/class="reference"/g), name).toHaveLength(CITATION_STYLES.length);
		expect(entry.match(/<li>/g) ?? [], name).toHaveLength(parts.flatMap(({ places }) => places).length);
	}
});

describe('parts of chapters', () => {
	const chapters = cited.filter(({ on }) => on === 'chapters');
	const placesOf = (kind: string) =>
		chapters.flatMap(({ parts }) => parts.filter((list) => list.kind === kind).flatMap(({ places }) => places));
	const all = chapters.flatMap(({ parts }) => parts.flatMap(({ places }) => places));

	it.each(CITATION_STYLES)('have a reference each in $name, on a page that names the other styles', (style) => {
		const html = textOf(`${partsSlug(style.id)}.html`);
		// On the page of the first style charts have a reference in each.
		const isFirst = style === CITATION_STYLES[0];
		const listed = isFirst ? all.length - placesOf('chart').length : all.length;
		expect(html.match(/<span class="reference"/g)).toHaveLength(listed);
		for (const { id, parts } of chapters) {
			const section = wordsOf(new RegExp(`<h2 id="${id}"[\\s\\S]*?</section>`).exec(html)![0]).toLowerCase();
			for (const { title: name } of parts.flatMap(({ places }) => places)) {
				// Styles set capitals, quotation marks and full stops of a title in their own way; the letters of its first word stand in each.
				const first = /[\p{L}\p{N}]+/u.exec(name)![0].toLowerCase();
				expect(section, `${id}: ${name}`).toContain(first);
			}
		}
		for (const other of CITATION_STYLES.filter((one) => one !== style))
			expect(html).toContain(`href="${partsSlug(other.id).replace('cite/', '')}.html">${other.short}</a>`);
	});

	it('and charts in every style on one page, each as an entry in its page', () => {
		const html = textOf('cite/parts.html');
		expect(placesOf('chart').length).toBeGreaterThan(10);
		expect(html.match(/<dd class="reference"/g)).toHaveLength(placesOf('chart').length * CITATION_STYLES.length);
		for (const { title: name, href } of placesOf('chart')) {
			const entry = new RegExp(`<h3 id="${href.split('#')[1]}"[\\s\\S]*?</dl>`).exec(html)![0];
			expect(wordsOf(entry).match(/ In:? Five demands, explained: /gi), name).not.toBeNull();
		}
	});

	it('and facts by the form of their page, with the word for how they are known in the text', () => {
		const { text, known } = inferenceExample(content)!;
		for (const { id } of CITATION_STYLES) {
			const example = /<h2 id="a-fact"[\s\S]*?<\/section>/.exec(textOf(`${partsSlug(id)}.html`))![0];
			expect(wordsOf(example)).toContain(text);
			expect(wordsOf(example)).toContain(`, ${known})`);
		}
	});

	it('lead from the foot of each chart, and from the references to its page', () => {
		for (const { href } of placesOf('chart')) {
			const [file, id] = href.slice(1).split('#');
			expect(textOf(file!), href).toMatch(new RegExp(`href="(\\.\\./)*cite/parts\\.html#${id}"`));
		}
		for (const { id } of chapters)
			for (const style of CITATION_STYLES)
				expect(textOf('cite/chapters.html')).toContain(
					`href="${partsSlug(style.id).slice('cite/'.length)}.html#${id}"`,
				);
	});

	it('are all in the files for programs, with names of their own, which the archive leaves out', () => {
		const written = JSON.parse(textOf('cite/parts.json')) as { id: string; type: string; 'container-title': string }[];
		expect(written).toHaveLength(all.length);
		expect(new Set(written.map(({ id }) => id)).size).toBe(written.length);
		for (const { type, 'container-title': work } of written) {
			expect(type).toBe('entry-encyclopedia');
			expect(work).toMatch(new RegExp(`^${title}(: .|$)`));
		}
		// The first page is called as the site: it is not named twice.
		expect(written.map((one) => one['container-title'])).not.toContain(`${title}: ${title}`);
		expect(textOf('cite/parts.bib').match(/^@incollection\{/gm)).toHaveLength(written.length);
		expect(textOf('cite/parts.ris').match(/^TY {2}- ENCYC$/gm)).toHaveLength(written.length);
		const archive = Object.keys(unzipSync(readFileSync(`${DIST}/downloads/explainer.zip`)));
		expect(archive.filter((name) => /cite\/(parts|facts)\./.test(name))).toEqual(['explainer/cite/parts.html']);
	});

	it('facts are in files for programs, each once, with how it is known', () => {
		const written = JSON.parse(textOf('cite/facts.json')) as { id: string; title: string; note: string }[];
		const cited = new Set(
			content.chapters.filter(({ slug }) => editionOf(slug).isFound).flatMap((chapter) => citedIds(chapter)),
		);
		expect(written).toHaveLength(cited.size);
		expect(new Set(written.map(({ id }) => id)).size).toBe(written.length);
		for (const { title: text, note } of written) {
			expect(text).not.toBe('');
			expect(note).toMatch(/^How we know: (read|reported|inferred|not found)\b/);
		}
		expect(textOf('cite/facts.bib').match(/^ {2}note = .*How we know: /gm)).toHaveLength(written.length);
		expect(textOf('cite/facts.ris').match(/^N1 {2}- How we know: /gm)).toHaveLength(written.length);
	});
});

it('the files for programs and CITATION.cff are there, linked from the page on citing', () => {
	for (const file of ['cite/references.bib', 'cite/references.ris', 'cite/references.json', 'CITATION.cff']) {
		expect(files).toContain(file);
		expect(textOf('cite.html')).toContain(`href="${file}"`);
	}
});

it('the processor that writes the references is in no script of the site', () => {
	for (const file of files.filter((name) => name.endsWith('.js')))
		expect(textOf(file), file).not.toMatch(/citeproc|CPAL/);
});
