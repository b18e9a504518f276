import { describe, expect, it } from 'vitest';
import { parseChapter } from '../../src/content/chapter-source.ts';
import { depthFaults, FIVE_MINUTE_WORDS_LIMIT } from '../../src/content/check-depth.ts';

const FRONT = '---\ntitle: A chapter\nsummary: One or two sentences that say what it answers.\n---\n';
const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
/** As many words in paragraphs: one alone must not be that long. */
const text = (paragraphs: number) => Array.from({ length: paragraphs }, () => words(100)).join('\n\n');
const ONE_MINUTE = `<OneMinute>\n\n${words(60)}\n\n</OneMinute>`;
const SECTION = '<H2 id="a">A section</H2>\n\nIt leads.\n\n<InFull>\n\nIt goes deep.\n\n</InFull>';
const NOT_SAID = '<NotSaid>\n\n- That [it](#a) does.\n\n</NotSaid>';

/** What an author is told of the depths of a chapter made of these blocks. */
function messages(blocks: readonly string[], { slug = 'chapter' } = {}): string[] {
	const { chapter, faults } = parseChapter(`content/chapters/${slug}.mdx`, `${FRONT}\n${blocks.join('\n\n')}\n`);
	expect(faults).toEqual([]);
	return depthFaults(chapter!).map(({ value, message }) => [value, message].filter(Boolean).join(' '));
}

describe('a chapter by depth', () => {
	it('is accepted with its form for one minute, its closed sections and what it does not say', () => {
		expect(messages([ONE_MINUTE, SECTION, NOT_SAID])).toEqual([]);
	});

	it('is accepted without closed sections', () => {
		expect(messages([ONE_MINUTE, text(30)])).toEqual([]);
	});

	it('needs nothing of this in the easy-read edition', () => {
		expect(messages(['Text.'], { slug: 'easy-read/help' })).toEqual([]);
	});
});

describe('a chapter is refused, with advice,', () => {
	it('when it has no form for one minute', () => {
		expect(messages(['Text.'])).toEqual([
			expect.stringMatching(/^has no <OneMinute>: write the whole answer in short/),
		]);
	});

	it('when its form for one minute is not the first block', () => {
		expect(messages(['Text.', ONE_MINUTE, SECTION, NOT_SAID])).toEqual([
			'<OneMinute> is not the first block: move it to the top of the text',
		]);
	});

	it('when it has two forms for one minute', () => {
		expect(messages([ONE_MINUTE, ONE_MINUTE])).toEqual(['<OneMinute> stands there a second time: a chapter has one']);
	});

	it('when its form for one minute is too short or too long; marks of evidence are no words', () => {
		const block = (count: number) => `<OneMinute>\n\n${words(count)} <Cite id="x y z" />\n\n</OneMinute>`;
		expect(messages([block(59)])).toEqual([expect.stringMatching(/has 59 words; it needs 60/)]);
		expect(messages([block(200)])).toEqual([]);
		expect(messages([block(201)])).toEqual([expect.stringMatching(/has 201 words; it may have 200/)]);
	});

	it('when a closed section stands before any heading', () => {
		expect(messages([ONE_MINUTE, '<InFull>\n\nDeep.\n\n</InFull>', SECTION, NOT_SAID])).toEqual([
			expect.stringContaining('<InFull> stands before any heading'),
		]);
	});

	it('when a closed section is empty', () => {
		const empty = SECTION.replace('It goes deep.\n\n', '');
		expect(messages([ONE_MINUTE, empty, NOT_SAID])).toEqual([expect.stringContaining('<InFull> is empty')]);
	});

	it('when a closed section stands in another, or within a line', () => {
		const nested = SECTION.replace('It goes deep.', '<InFull>\n\nDeeper.\n\n</InFull>');
		expect(messages([ONE_MINUTE, nested, NOT_SAID])).toContainEqual(
			expect.stringContaining('<InFull> stands inside another block'),
		);
		const inLine = '<H2 id="a">A section</H2>\n\nIt leads. <InFull>It goes deep.</InFull>';
		expect(messages([ONE_MINUTE, inLine, NOT_SAID])).toEqual([
			expect.stringContaining('<InFull> stands within a line: write its two tags on lines of their own'),
		]);
	});

	it('when a closed section holds a new section or a figure', () => {
		const holding = (block: string) => [ONE_MINUTE, SECTION.replace('It goes deep.', `Deep.\n\n${block}`), NOT_SAID];
		expect(messages(holding('<H2 id="b">B</H2>'))).toEqual([expect.stringContaining('holds an <H2>')]);
		expect(messages(holding('<H3 id="b">B</H3>'))).toEqual([]);
		expect(messages(holding('<TimelineChart />'))).toEqual([expect.stringContaining('holds <TimelineChart>: figures')]);
	});

	it('when one heading has two closed sections', () => {
		const twice = `${SECTION}\n\n<InFull>\n\nDeep.\n\n</InFull>`;
		expect(messages([ONE_MINUTE, twice, NOT_SAID])).toEqual([
			expect.stringContaining('<InFull> is the second under "A section": join the two'),
		]);
	});

	it('when its form for five minutes is too long', () => {
		const long = `${SECTION}\n\n${text(FIVE_MINUTE_WORDS_LIMIT / 100)}`;
		expect(messages([ONE_MINUTE, long, NOT_SAID])).toEqual([
			expect.stringMatching(/^has \d+ words outside <InFull>; the form for five minutes may have 1500/),
		]);
	});

	it('when what it does not say is not last, is no list, or leads nowhere', () => {
		expect(messages([ONE_MINUTE, NOT_SAID, SECTION])).toEqual([expect.stringContaining('is not the last block')]);
		const bare = (text: string) => [ONE_MINUTE, SECTION, `<NotSaid>\n\n${text}\n\n</NotSaid>`];
		expect(messages(bare('Nothing.'))).toEqual([expect.stringContaining('<NotSaid> holds no list')]);
		expect(messages(bare('- That it does.'))).toEqual([
			expect.stringMatching(/has an item without a link \(line \d+\)/),
		]);
	});
});
