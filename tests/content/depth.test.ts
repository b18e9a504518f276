import { expect, it } from 'vitest';
import { parseChapter } from '../../src/engine/chapter-source.ts';
import { depthFaults, FIVE_MINUTE_WORDS_LIMIT } from '../../src/content/check-depth.ts';

const FRONT = '---\ntitle: A chapter\nsummary: One or two sentences that say what it answers.\n---\n';
const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
/** As many words in paragraphs: one alone must not be that long. */
const text = (paragraphs: number) => Array.from({ length: paragraphs }, () => words(100)).join('\n\n');
const minute = (inner: string) => `<OneMinute>\n\n${inner}\n\n</OneMinute>`;
const closed = (inner: string) => `<InFull>\n\n${inner}\n\n</InFull>`;
const section = (inner: string) => `<H2 id="a">A section</H2>\n\nIt leads.\n\n${closed(inner)}`;
const notSaid = (inner: string) => `<NotSaid>\n\n${inner}\n\n</NotSaid>`;
const ONE_MINUTE = minute(words(60));
const SECTION = section('It goes deep.');
const NOT_SAID = notSaid('- That [it](#a) does.');

/** What an author is told of the depths of a chapter made of these blocks. */
function messages(blocks: readonly string[], slug = 'chapter'): string[] {
	const { chapter, faults } = parseChapter(`content/chapters/${slug}.mdx`, `${FRONT}\n${blocks.join('\n\n')}\n`);
	expect(faults).toEqual([]);
	return depthFaults(chapter!).map(({ value, message }) => [value, message].filter(Boolean).join(' '));
}

it.each([
	['all its forms', [ONE_MINUTE, SECTION, NOT_SAID]],
	['no closed section', [ONE_MINUTE, text(30)]],
	['the longest form for one minute', [minute(words(200))]],
	['a heading in a closed section', [ONE_MINUTE, section('Deep.\n\n<H3 id="b">B</H3>\n\nDeeper.')]],
])('a chapter with %s is accepted', (_, blocks) => {
	expect(messages(blocks)).toEqual([]);
});

it('a chapter in easy words needs no depth', () => {
	expect(messages(['Text.'], 'easy-read/help')).toEqual([]);
});

const block = (count: number) => [minute(`${words(count)} <Cite id="x y z" />`)];
it.each([
	['no form for one minute', ['Text.'], 'has no <OneMinute>: write the whole answer in short'],
	['one that is not first', ['Text.', ONE_MINUTE], '<OneMinute> is not the first block: move it to the top'],
	['two of them', [ONE_MINUTE, ONE_MINUTE], '<OneMinute> stands there a second time: a chapter has one'],
	['too short a one, where marks are no words', block(59), '<OneMinute> has 59 words; it needs 60'],
	['too long a one', block(201), '<OneMinute> has 201 words; it may have 200'],
	['a closed section before any heading', [ONE_MINUTE, closed('x')], '<InFull> stands before any heading'],
	['an empty one', [ONE_MINUTE, section('')], '<InFull> is empty'],
	['one in another', [ONE_MINUTE, section(closed('x'))], '<InFull> stands inside another block'],
	['one within a line', [ONE_MINUTE, 'It <InFull>is</InFull>.'], '<InFull> stands within a line: write its two tags'],
	['one that holds a section', [ONE_MINUTE, section('x\n\n<H2 id="b">B</H2>')], '<InFull> holds an <H2>'],
	[
		'one that holds a figure',
		[ONE_MINUTE, section('x\n\n<TimelineChart />')],
		'<InFull> holds <TimelineChart>: figures',
	],
	['two below a heading', [ONE_MINUTE, SECTION, closed('x')], '<InFull> is the second under "A section": join the two'],
	['too long a form for five minutes', [ONE_MINUTE, SECTION, text(FIVE_MINUTE_WORDS_LIMIT / 100)], 'outside <InFull>'],
	['what it does not say before the end', [ONE_MINUTE, NOT_SAID, SECTION], '<NotSaid> is not the last block'],
	['what it does not say in no list', [ONE_MINUTE, notSaid('Nothing.')], '<NotSaid> holds no list'],
	['an item that leads nowhere', [ONE_MINUTE, notSaid('- That.')], '<NotSaid> has an item without a link (line '],
])('a chapter with %s is refused, with advice', (_, blocks, message) => {
	expect(messages(blocks)).toEqual([expect.stringContaining(message)]);
});
