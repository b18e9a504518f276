import { describe, expect, it } from 'vitest';
import { depthWords, foldId, labelClosedSections, SUMMARY_PLACE, summaryWords } from '../../../src/chapters/depth.ts';
import { changeHtml } from '../change-html.ts';
import { editionOf } from '../../../src/model/editions.ts';
import { readingTime } from '../../../src/text/reading-time.ts';
import { parseChapter } from '../../../src/content/chapter-source.ts';

describe('reading time', () => {
	it('is told in whole minutes, at least one', () => {
		expect([0, 110, 330, 2640].map(readingTime)).toEqual([
			'about 1 minute',
			'about 1 minute',
			'about 2 minutes',
			'about 12 minutes',
		]);
	});
});

describe('the words on a closed section', () => {
	it('are the heading before it and the time it takes', () => {
		expect(summaryWords({ section: 'What happened', words: 440 })).toBe('In full: What happened (about 2 minutes)');
	});

	it('give no time for a list of records, which nobody reads from end to end', () => {
		expect(summaryWords({ section: 'The 32', words: 0 })).toBe('In full: The 32');
	});

	it('are written into the page in the order of the text, as text', () => {
		const inFull = [
			{ section: 'Police & you', words: 0 },
			{ section: 'B', words: 220 },
		].map((block) => ({ name: 'InFull' as const, line: 1, place: 'between' as const, holds: [], list: [], ...block }));
		const place = `<span class="${SUMMARY_PLACE}"></span>`;
		const label = (html: string, depth: Parameters<typeof labelClosedSections>[1]) =>
			changeHtml(html, (tree) => labelClosedSections(tree, depth));
		expect(label(`a${place}b${place}c`, { inFull })).toBe('aIn full: Police &amp; youbIn full: B (about 1 minute)c');
		expect(() => label(place, { inFull })).toThrow('1 closed sections were rendered');
		const placed = inFull.map((block, index) => ({ ...block, sectionId: ['a', 'b'][index] }));
		expect(label(`a${place}b${place}c`, { inFull: placed })).toBe(
			'a<span id="a-in-full">In full: Police &amp; you</span>b<span id="b-in-full">In full: B (about 1 minute)</span>c',
		);
	});
});

it('a closed section has an id of the heading before it, and only the first below a heading', () => {
	const blocks = [{ sectionId: 'a' }, { sectionId: 'a' }, { sectionId: undefined }];
	expect(blocks.map((_, index) => foldId(blocks, index))).toEqual(['a-in-full', undefined, undefined]);
});

describe('the times of a chapter', () => {
	const depth = (text: string) =>
		parseChapter('content/chapters/a.mdx', `---\ntitle: A\nsummary: What the page answers, in a line.\n---\n\n${text}`)
			.chapter!.depth;

	it('count what is outside the closed sections, and all; marks, figures and attributes are no words', () => {
		const { words } = depth(
			'One **two**\nthree <Cite id="a b" />\n\n<H2 id="h">Four</H2>\n\n- five\n- six\n\n<InFull>\n\nSeven [eight](#h), nine.\n\n<TimelineChart />\n\n</InFull>',
		);
		expect(words).toEqual({ fiveMinutes: 6, all: 9 });
	});

	it('are told for the page as it stands and with every section open', () => {
		const words = { fiveMinutes: 900, all: 2700 };
		expect(depthWords({ words, inFull: depth('<InFull>\n\nDeep.\n\n</InFull>').inFull })).toMatch(
			/^About 4 minutes to read, or 12 with every section open\.$/,
		);
		const short = { words: { fiveMinutes: 400, all: 400 }, inFull: [] };
		expect(depthWords(short)).toBe('About 2 minutes to read.');
		expect(depthWords(short, true)).toBe('About 2 minutes to read, then a list to look things up in.');
	});
});

it('a chapter is of the easy-read edition by its place', () => {
	expect(['easy-read', 'easy-read/help', 'help', 'easy-reading'].map((slug) => editionOf(slug).hasDepth)).toEqual([
		false,
		false,
		true,
		true,
	]);
});
