import { describe, expect, it } from 'vitest';
import { chapterTime, summaryWords } from '../../../src/chapters/depth.ts';
import { editionOf } from '../../../src/engine/editions.ts';
import { parseChapter } from '../../../src/engine/chapter-source.ts';

describe('the words on a closed section', () => {
	it('are the heading before it and the time it takes', () => {
		expect(summaryWords({ heading: { id: 'a', text: 'What happened' }, words: 440 })).toBe(
			'In full: What happened (about 2 minutes)',
		);
	});

	it('give no time for a list of records, which nobody reads from end to end', () => {
		expect(summaryWords({ heading: { id: 'a', text: 'The 32' }, words: 0 })).toBe('In full: The 32');
	});
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

	it('are told for the page as it stands and with every section open, in whole minutes', () => {
		const time = (all: number, fiveMinutes = all, ...blocks: string[]) => {
			const inFull = fiveMinutes < all ? depth('<InFull>\n\nDeep.\n\n</InFull>').inFull : [];
			const components = blocks.map((name) => ({ name, attributes: {}, line: 1, text: '' }));
			return chapterTime({ slug: 'a', depth: { words: { fiveMinutes, all }, inFull }, components });
		};
		expect(time(2700, 900)).toBe('About 4 minutes to read, or 12 with every section open.');
		expect([0, 330].map((count) => time(count))).toEqual(['About 1 minute to read.', 'About 2 minutes to read.']);
		expect(time(400, 400, 'EventList')).toBe('About 2 minutes to read, then a list to look things up in.');
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
