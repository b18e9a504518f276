import { describe, expect, it } from 'vitest';
import { chapterTree } from '../../../src/engine/chapter-source.ts';
import { isProse, passagesOf, splitSentences } from '../../../src/engine/prose.ts';

const wordsOf = (text: string) => splitSentences(text).map(({ words }) => words);

describe('prose', () => {
	it('is split into headings and paragraphs with their lines, and leaves out what is no prose', () => {
		const chapter = [
			'---',
			'title: Not prose',
			'---',
			'',
			'First. <Cite id="a" /> Second <Term id="b">word</Term>. <Quote of="c" />',
			'',
			'<H2 id="d">A heading</H2>',
			'',
			'<Note kind="care" title="Not prose either">',
			'',
			'- An **item**',
			'',
			'</Note>',
			'',
			'| Table | Cell |',
			'| --- | --- |',
			'| not | prose |',
		].join('\n');
		expect(
			passagesOf(chapterTree(chapter))
				.filter(isProse)
				.map(({ kind, line, sentences }) => [kind, line, sentences.map(({ text }) => text)]),
		).toEqual([
			['paragraph', 5, ['First.', 'Second word.']],
			['heading', 7, ['A heading']],
			['paragraph', 11, ['An item']],
		]);
	});
});

describe('sentences', () => {
	it('do not end at abbreviations, initials or decimals', () => {
		expect(splitSentences('Mr. Smith spoke, e.g. about 11.6 million files. So did J. Doe.')).toHaveLength(2);
	});

	it('count a number, and words joined by a hyphen or an apostrophe, as one word', () => {
		expect(wordsOf("It's a live-streamed call, said 85 men.")).toEqual([
			["It's", 'a', 'live-streamed', 'call', 'said', '85', 'men'],
		]);
	});

	it('leave out what stands in quotation marks, across sentences too', () => {
		expect(wordsOf('She called it "reactive". "All quoted. Twice." He left.')).toEqual([
			['She', 'called', 'it'],
			['He', 'left'],
		]);
	});
});
