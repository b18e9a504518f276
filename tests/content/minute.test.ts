import { expect, it } from 'vitest';
import { parseChapter } from '../../src/engine/chapter-source.ts';
import { minuteFaults } from '../../src/content/check-minute.ts';

const FRONT = '---\ntitle: A chapter\nsummary: One or two sentences that say what it answers.\n---\n';
const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
const minute = (inner: string) => `<OneMinute>\n\n${inner}\n\n</OneMinute>`;
const ONE_MINUTE = minute(words(60));
const SECTION = '<H2 id="a">A section</H2>\n\nIt leads.';

/** What an author is told of the short answer of a chapter made of these blocks. */
function messages(blocks: readonly string[], slug = 'chapter'): string[] {
	const { chapter, faults } = parseChapter(`content/chapters/${slug}.mdx`, `${FRONT}\n${blocks.join('\n\n')}\n`);
	expect(faults).toEqual([]);
	return minuteFaults(chapter!).map(({ value, message }) => [value, message].filter(Boolean).join(' '));
}

it.each([
	['its short answer first', [ONE_MINUTE, SECTION]],
	['the longest form for one minute', [minute(words(200))]],
])('a chapter with %s is accepted', (_, blocks) => {
	expect(messages(blocks)).toEqual([]);
});

it('a chapter in easy words needs none', () => {
	expect(messages(['Text.'], 'easy-read/help')).toEqual([]);
});

const block = (count: number) => [minute(`${words(count)} <Cite id="x y z" />`)];
it.each([
	['no form for one minute', ['Text.'], 'has no <OneMinute>: write the whole answer in short'],
	['one that is not first', ['Text.', ONE_MINUTE], '<OneMinute> is not the first block: move it to the top'],
	['two of them', [ONE_MINUTE, ONE_MINUTE], '<OneMinute> stands there a second time: a chapter has one'],
	['too short a one, where marks are no words', block(59), '<OneMinute> has 59 words; it needs 60'],
	['too long a one', block(201), '<OneMinute> has 201 words; it may have 200'],
	[
		'one in another block',
		[`<Note kind="care" title="A">\n\n${ONE_MINUTE}\n\n</Note>`],
		'<OneMinute> stands inside another block',
	],
	['one that holds a section', [minute(`${words(60)}\n\n<H2 id="b">B</H2>`)], '<OneMinute> holds a heading'],
])('a chapter with %s is refused, with advice', (_, blocks, message) => {
	expect(messages(blocks)).toEqual([expect.stringContaining(message)]);
});
