import { describe, expect, it } from 'vitest';
import {
	provenanceFaults,
	SHARE_LIMIT,
	shareFaults,
	sourcedShare,
	staleProvenanceFaults,
} from '../../../src/editorial/provenance.ts';
import { readRules, type ProvenanceRules } from '../../../src/editorial/rules.ts';
import { readWriting } from '../../../src/editorial/writing.ts';
import { good } from '../message-after.ts';
import { CHAPTER, chapterWith, messages } from './written.ts';

const rules = readRules(good).provenance;
const { facts, site } = readWriting(good);
const isCommonWord = (word: string) => !['reuters', 'norway', 'telegram'].includes(word);
// What the records say is part of these examples: ann-02 has 32 countries, Europol and Interpol, and Reuters as source.
const CITE = '<Cite id="ann-02" />';

function told(body: string, changed: Partial<ProvenanceRules> = {}, file = CHAPTER): string[] {
	return messages(
		provenanceFaults({
			writing: { facts, chapters: [chapterWith(body, file)] },
			rules: { ...rules, ...changed },
			isCommonWord,
			site: site!,
		}),
	);
}

describe('what no cited record holds is refused, with the sentence and advice:', () => {
	it('a number', () => {
		expect(told(`Chiefs from 33 countries agreed. ${CITE}`)).toEqual([
			expect.stringMatching(
				/x\.mdx:6 +"33" is in no record cited here: cite the record that has it, or word the sentence by what its records say\. If it needs none, see content\/editorial\/provenance\.yaml\. In: Chiefs from 33/,
			),
		]);
		expect(told(`Chiefs from 32 countries agreed. ${CITE}`)).toEqual([]);
		expect(told(`Some thirty-three countries agreed. ${CITE}`)).toEqual([expect.stringContaining('"thirty-three"')]);
	});

	it('a date', () => {
		expect(told('The report covers June to August 2019. <Cite id="fb-01" />')).toEqual([
			expect.stringContaining('"June" is in no record'),
			expect.stringContaining('"August" is in no record'),
		]);
		expect(told('The report covers July to September 2019. <Cite id="fb-01" />')).toEqual([]);
		expect(told('It was adopted on 21 November 1989. <Cite id="crc-1989" />')).toEqual([
			expect.stringContaining('"21 November" is in no record'),
		]);
		expect(told('It was adopted on Monday, 20 November 1989. <Cite id="crc-1989" />')).toEqual([]);
		expect(told('It was adopted on a Tuesday. <Cite id="crc-1989" />')).toEqual([expect.stringContaining('"Tuesday"')]);
	});

	it('a name, at the beginning of a sentence too', () => {
		expect(told(`It names Europol and Telegram. ${CITE}`)).toEqual([expect.stringContaining('"Telegram"')]);
		expect(told(`Norway is not named. ${CITE}`)).toEqual([expect.stringContaining('"Norway"')]);
		expect(told(`Reuters gives the number, and police chiefs agreed. ${CITE}`)).toEqual([]);
	});

	it('anything in a paragraph that cites nothing', () => {
		expect(told('It was in 1989.\n\nThat is so. <Cite id="crc-1989" />')).toEqual([expect.stringContaining('"1989"')]);
	});

	it('a rounded number that does not round so', () => {
		expect(told('It counted 16.9 million reports. <Cite id="enc-04" />')).toEqual([expect.stringContaining('"16.9"')]);
		expect(told('It counted 16.8 million reports. <Cite id="enc-04" />')).toEqual([]);
	});
});

describe('a text may rest', () => {
	it('on what its links lead to', () => {
		expect(told('In [1989](./timeline.mdx#crc-1989) it was adopted.')).toEqual([]);
		expect(
			told(`<H2 id="a">A</H2>\n\nIt was [then](#b): 1989.\n\n<H2 id="b">B</H2>\n\nText. <Cite id="crc-1989" />`),
		).toEqual([]);
	});

	it('on a term that it explains, and on what its section prints', () => {
		expect(
			told('The <Term id="schengen-associated">four</Term> are Iceland, Liechtenstein, Norway and Switzerland.'),
		).toEqual([]);
		expect(told('<H2 id="a">A</H2>\n\nIt came to 29.4 million in 2020.\n\n<CountryList />')).not.toEqual([]);
		expect(told('<H2 id="a">A</H2>\n\nNorway is a card.\n\n<CountryList />')).toEqual([]);
	});

	it('on the whole chapter, where it sums it up', () => {
		const chapter = 'Text. <Cite id="crc-1989" />\n\n<NotSaid>\n\n- That it was in 1989.\n\n</NotSaid>';
		expect(told(chapter)).toEqual([]);
		expect(told(chapter.replace('1989.', '1988.'))).toEqual([expect.stringContaining('"1988"')]);
		expect(told('**In 1989.** It came.\n\nText. <Cite id="crc-1989" />')).toEqual([]);
		expect(told('In 1989. It came.\n\nText. <Cite id="crc-1989" />')).toEqual([expect.stringContaining('"1989"')]);
	});

	it('on another name of the same thing', () => {
		const spokesman = 'One is from the Netherlands. <Cite id="ann-03" />';
		expect(told(spokesman)).toEqual([]);
		expect(told(spokesman, { sameName: [] })).toEqual([expect.stringContaining('"Netherlands"')]);
	});

	it('on the rest of its block in the easy-read edition', () => {
		const easy = 'content/chapters/easy-read/x.mdx';
		const block = `<Idea picture="phone">\n\nThere are 32 countries.\n\nThat is known. ${CITE}\n\n</Idea>`;
		expect(told(block, {}, easy)).toEqual([]);
		expect(told(block.replace('32', '33'), {}, easy)).toEqual([expect.stringContaining('"33"')]);
	});
});

describe('no record is asked for', () => {
	it('by a question, or by a sum that is said to be ours', () => {
		expect(told('Were there 77 of them?')).toEqual([]);
		expect(told('By our count there were 77.')).toEqual([]);
		expect(told('By our count Norway had some.')).toEqual([expect.stringContaining('"Norway"')]);
	});

	it('by phrases and passages that the rules name', () => {
		expect(told('Demand 3 asks three things.')).toEqual([]);
		expect(told('There were 77 of them.')).toHaveLength(1);
		const allowed = [{ file: CHAPTER, words: '77 of them', why: 'A reason.' }];
		expect(told('There were 77 of them.', { allowed })).toEqual([]);
	});

	it('by a section about this site', () => {
		const ofTheSite = [{ file: CHAPTER, section: 'a', why: 'A reason.' }];
		expect(told('<H2 id="a">A</H2>\n\nWe read 77.\n\n<H2 id="b">B</H2>\n\nThere were 78.', { ofTheSite })).toEqual([
			expect.stringContaining('"78"'),
		]);
	});
});

describe('an entry that nothing needs any more', () => {
	it('is refused', () => {
		const why = 'A reason.';
		const stale: ProvenanceRules = {
			...rules,
			allowed: [{ file: 'content/chapters/index.mdx', words: 'not a word of it', why }],
			ofTheSite: [{ file: 'content/chapters/index.mdx', section: 'nowhere', why }],
			shares: [{ file: 'content/chapters/nowhere.mdx', atLeast: 1, why }],
		};
		expect(messages(staleProvenanceFaults(readWriting(good), stale))).toEqual([
			expect.stringMatching(/allowed: "not a word of it" is not there any more: take the entry out/),
			expect.stringMatching(/"content\/chapters\/nowhere\.mdx" is not there any more/),
			expect.stringMatching(/ofTheSite: "nowhere" is not there any more/),
		]);
	});
});

describe('the share of factual sentences with a source', () => {
	const body = `One fact. Two facts. ${CITE} Three facts.\n\nFour facts, [told there](#x).\n\nIs it five?\n\nWe chose six.`;

	it('counts a mark for what stands before it in the paragraph, and a link for its own sentence', () => {
		const { factual, sourced, percent, unsourced } = sourcedShare(chapterWith(body), rules);
		expect({ factual, sourced, percent }).toEqual({ factual: 4, sourced: 3, percent: 75 });
		expect(unsourced).toEqual([{ line: 6, text: 'Three facts.' }]);
	});

	it('is refused below the bound, with the sentences that have none', () => {
		expect(SHARE_LIMIT).toBe(75);
		expect(shareFaults(chapterWith(body), rules)).toEqual([]);
		expect(messages(shareFaults(chapterWith(`${body}\n\nSeven facts.`), rules))).toEqual([
			expect.stringMatching(
				/x\.mdx +"60 per cent" of its factual sentences have a source \(3 of 5\); at least 75: cite what they rest on\. The first without: line 6, Three facts\. \/ line \d+, Seven facts\./,
			),
		]);
	});

	it('may be lower where the rules say why', () => {
		const shares = [{ file: CHAPTER, atLeast: 60, why: 'A reason.' }];
		expect(shareFaults(chapterWith(`${body}\n\nSeven facts.`), { ...rules, shares })).toEqual([]);
	});
});
