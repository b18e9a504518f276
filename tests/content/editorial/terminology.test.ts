import { describe, expect, it } from 'vitest';
import { readRules } from '../../../src/editorial/rules.ts';
import { bareCountFaults, checkedWords, detailFaults, terminologyFaults } from '../../../src/editorial/terminology.ts';
import { readWriting } from '../../../src/editorial/writing.ts';
import { good } from '../message-after.ts';
import { chapterWith, messages, recordText } from './written.ts';

const { terminology } = readRules(good);
const { terms } = readWriting(good).facts;
const words = checkedWords(terms, terminology);
const told = (text: string, file?: string) => messages(terminologyFaults([recordText(text, file)], words, terminology));

describe('a word is refused, with what to write and why,', () => {
	it('when the glossary avoids it', () => {
		expect(told('Pages with child porn were blocked.')).toEqual([
			expect.stringMatching(
				/facts\/x\.yaml:1 +"x-1", field text: "child porn" is not used here: write "child sexual abuse material.*", or quote it with its speaker \(.+\)\. In: Pages with/,
			),
		]);
	});

	it('when it is the name that one side gave', () => {
		expect(told('The IWF wants upload prevention.')).toEqual([
			expect.stringContaining('"upload prevention" is not used here: write "checking on the device"'),
		]);
	});

	it('in several forms: capitals, plurals, other spaces and apostrophes', () => {
		expect(told('UPLOAD-PREVENTION.')).toHaveLength(1);
		expect(told('Tech giants agree.')).toHaveLength(1);
		expect(told('A snooper’s charter.')).toHaveLength(1);
	});

	it('but not as a quotation, in a longer word, or where the rules allow it', () => {
		expect(told('It calls this “upload prevention”.')).toEqual([]);
		expect(told("The IWF's 'upload prevention' is one.")).toEqual([]);
		expect(told('He demands fromage.')).toEqual([]);
		expect(told('The text says demands from it.', 'content/chapters/demands.mdx')).toEqual([]);
	});
});

describe('a detail is refused', () => {
	const found = (text: string) => messages(detailFaults([recordText(text)], terminology));

	it.each([
		['Write to someone@example.org.', 'someone@example.org', 'an e-mail address'],
		['The account @somebody is known.', '@somebody', 'a user name'],
		['It is at abcdef.onion now.', 'abcdef.onion', 'a hidden address'],
		['Join t.me/example today.', 't.me/example', 'an invitation link'],
		['See https://example.org/a for it.', 'https://example.org/a', 'a web address'],
		['It cost 30 dollars.', '30 dollars', 'a sum of money'],
		['It cost £5.50 then.', '£5.50', 'a sum of money'],
	])('%s', (text, value, what) => {
		expect(found(text)).toEqual([expect.stringContaining(`"${value}" is ${what}: take it out`)]);
	});

	it('but not a sum that the rules name', () => {
		expect(found('Fines can reach £18 million.')).toEqual([]);
	});
});

describe('the number of countries', () => {
	const found = (body: string, file?: string) => messages(bareCountFaults(chapterWith(body, file), terminology));

	it('is refused without a mark of evidence or a link in its paragraph', () => {
		expect(found('Police chiefs of 32 countries agreed.')).toEqual([
			expect.stringMatching(
				/x\.mdx:6 +"32 countries" has no mark of evidence in its paragraph: cite ann-02 or list-01\. In: Police chiefs/,
			),
		]);
		expect(found('One. <Cite id="ann-02" />\n\nThirty-two European countries agreed.')).toHaveLength(1);
	});

	it('is accepted with one', () => {
		expect(found('Police chiefs of 32 countries agreed. <Cite id="ann-02" />')).toEqual([]);
		expect(found('All of [the 32 countries](./coalition.mdx).')).toEqual([]);
	});

	it('may have its mark elsewhere in a block of the easy-read edition', () => {
		const easy = 'content/chapters/easy-read/x.mdx';
		const block = '<Idea picture="phone">\n\n32 countries agreed.\n\nWe know it. <Cite id="ann-02" />\n\n</Idea>';
		expect(found(block, easy)).toEqual([]);
		expect(found(block.replace(' <Cite id="ann-02" />', ''), easy)).toHaveLength(1);
	});
});
