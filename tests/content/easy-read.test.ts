import { describe, expect, it } from 'vitest';
import { EASY_SENTENCE_LIMIT, easyReadFaults } from '../../src/editorial/readability.ts';
import { loadContent } from '../../src/content/content.ts';
import { formatFault } from '../../src/engine/fault.ts';
import { chapterTree } from '../../src/engine/chapter-source.ts';
import { isProse, passagesOf, splitSentences, type Passage } from '../../src/engine/prose.ts';
import { counterpart, editionOf } from '../../src/engine/editions.ts';
import { good } from './message-after.ts';

const { chapters, facts } = loadContent(good);
const slugs = chapters.map(({ slug }) => slug);
const easyChapters = chapters.filter(({ slug }) => editionOf(slug).reading === 'easy');
const chapterOf = (slug: string) => chapters.find((chapter) => chapter.slug === slug)!;

const faultsIn = (file: string, text: string) => easyReadFaults({ file, passages: passagesOf(chapterTree(text)) });
const wordsIn = (blocks: readonly Passage[]) =>
	blocks.flatMap(({ sentences }) => sentences.flatMap(({ words }) => words));

describe('the easy-read edition', () => {
	it('has no sentence of more than 15 words, in title and summary too, and no abbreviation', () => {
		expect(easyChapters.flatMap(({ file }) => faultsIn(file, good[file]!)).map(formatFault)).toEqual([]);
		const long = easyChapters.flatMap(({ meta }) =>
			[meta.title, meta.summary].flatMap(splitSentences).filter(({ words }) => words.length > EASY_SENTENCE_LIMIT),
		);
		expect(long).toEqual([]);
	});

	it('keeps to 10 words in the mean on every page', () => {
		const means = easyChapters.map(({ slug, file }) => {
			const blocks = passagesOf(chapterTree(good[file]!)).filter(isProse);
			return [slug, wordsIn(blocks).length / blocks.flatMap(({ sentences }) => sentences).length] as const;
		});
		expect(means.filter(([, mean]) => mean > 10)).toEqual([]);
	});

	it('has a full page for each of its pages, and covers the core', () => {
		expect(easyChapters.filter(({ slug }) => !counterpart(slug, slugs))).toEqual([]);
		expect(
			['index', 'announcement', 'demands', 'safety-by-design', 'help'].filter((slug) => !counterpart(slug, slugs)),
		).toEqual([]);
	});

	it('gives a section the address it has in the full edition', () => {
		const strays = easyChapters.flatMap(({ slug, headings }) => {
			const full = counterpart(slug, slugs)!;
			const pages = chapters.filter((chapter) => `${chapter.slug}/`.startsWith(`${full}/`));
			// What is a section here may be a page of its own there.
			const ids = pages.flatMap((page) => [page.slug.split('/').at(-1)!, ...page.headings.map(({ id }) => id)]);
			return headings
				.filter(({ id }) => ![...ids, 'about-easy-read', 'what-was-announced', 'what-nobody-knows'].includes(id))
				.map(({ id }) => `${slug}#${id}`);
		});
		expect(strays).toEqual([]);
	});

	it('links among its own pages, and to the full edition only where a reader is told so', () => {
		const strays = easyChapters.flatMap(({ slug, links }) => {
			const own = slug === 'easy-read' ? /^\.\/easy-read\// : /^\.\/[a-z-]+\.mdx/;
			return links.filter(({ href }) => !own.test(href) && !/^(#|tel:)|about\.mdx#corrections/.test(href));
		});
		expect(strays).toEqual([]);
	});

	it('writes only telephone numbers that the help records hold', () => {
		const { file } = chapterOf('easy-read/help');
		const numbers = passagesOf(chapterTree(good[file]!))
			.filter(isProse)
			.flatMap(({ sentences }) => sentences.flatMap(({ text }) => text.match(/\d[\d ]*\d/g) ?? []));
		const records = JSON.stringify([facts.helpCountries, facts.helpInternational, facts.helpServices]);
		expect(numbers).toContain('112');
		expect(numbers.filter((number) => number.length > 2 && !records.includes(number))).toEqual([]);
	});
});

describe('a sentence is refused in the easy-read edition, with its line and advice,', () => {
	it.each([
		[
			'Short.\n\nThis sentence goes on and on until it has come to sixteen words in all here.',
			/x\.mdx:7 .*has 16 words; an easy sentence may have 15: say one thing, then the next/,
		],
		['The NCA is here.', /"NCA" is an abbreviation/],
		['It is in the U.K. and I am not.', /"U\.K\." is an abbreviation/],
	])('when it is too long or holds an abbreviation: %s', (body, message) => {
		const text = `---\ntitle: T\n---\n\n${body}\n`;
		expect(faultsIn('content/chapters/easy-read/x.mdx', text).map(formatFault)).toEqual([
			expect.stringMatching(message),
		]);
	});
});
