import { describe, expect, it } from 'vitest';
import { provenanceFaults, staleProvenanceFaults } from '../../../src/editorial/provenance.ts';
import { readRules, type ProvenanceRules } from '../../../src/editorial/rules.ts';
import { SHARE_LIMIT, shareFaults, sourcedShare } from '../../../src/editorial/sourced-share.ts';
import { passageFaults } from '../../../src/editorial/support.ts';
import { readWriting } from '../../../src/editorial/writing.ts';
import { good } from '../message-after.ts';
import { CHAPTER, chapterWith, messages } from './written.ts';

const rules = readRules(good).provenance;
const { facts, site } = readWriting(good);
const isCommonWord = (word: string) => !['reuters', 'norway', 'telegram'].includes(word);
// What the facts say is part of these examples: ann-02 has 32 countries, Europol and Interpol, and no fact has Telegram.
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

describe('what no fact holds that is cited at the sentence is refused, with the sentence and advice:', () => {
	it('a number', () => {
		expect(told(`Chiefs from 33 countries agreed. ${CITE}`)).toEqual([
			expect.stringMatching(
				/x\.mdx:6 +"33" is in no fact cited at this sentence: cite the one that has it, or word the sentence by what its facts say\. If it needs none, see content\/editorial\/provenance\.yaml\. In: Chiefs from 33/,
			),
		]);
		expect(told(`Chiefs from 32 countries agreed. ${CITE}`)).toEqual([]);
		expect(told(`Some thirty-three countries agreed. ${CITE}`)).toEqual([expect.stringContaining('"thirty-three"')]);
	});

	it('a date', () => {
		expect(told('The report covers June to October 2019. <Cite id="fb-01" />')).toEqual([
			expect.stringContaining('"June" is in no fact'),
			expect.stringContaining('"October" is in no fact'),
		]);
		expect(told('The report covers July to September 2019. <Cite id="fb-01" />')).toEqual([]);
		expect(told('It was adopted on 21 November 1989. <Cite id="crc-1989" />')).toEqual([
			expect.stringContaining('"21 November" is in no fact'),
		]);
		expect(told('It was adopted on Monday, 20 November 1989. <Cite id="crc-1989" />')).toEqual([]);
		expect(told('It was adopted on a Tuesday. <Cite id="crc-1989" />')).toEqual([expect.stringContaining('"Tuesday"')]);
	});

	it('a name, at the beginning of a sentence too', () => {
		expect(told(`It names Europol and Telegram. ${CITE}`)).toEqual([expect.stringContaining('"Telegram"')]);
		expect(told(`Norway is not named. ${CITE}`)).toEqual([expect.stringContaining('"Norway"')]);
	});

	it('anything that only another sentence, another paragraph or the title of a source has', () => {
		expect(told('It was in 1989.\n\nThat is so. <Cite id="crc-1989" />')).toEqual([expect.stringContaining('"1989"')]);
		expect(told(`It was in 1989. ${CITE} That is so. <Cite id="crc-1989" />`)).toEqual([
			expect.stringContaining('"1989"'),
		]);
		expect(told('That is so. <Cite id="crc-1989" /> It was in 1989.')).toEqual([expect.stringContaining('"1989"')]);
		const source = facts.sources.find(({ id }) => id === 'dn-policias-europeias-2020')!;
		expect(told(`The ${source.publisher} wrote so. <Cite id="ann-04" />`)).not.toEqual([]);
	});

	it.each(['By our count there were 77 of them.', 'Did 77 of them take part?', 'This page tells of 77 of them.'])(
		'whatever the turn of phrase: %s',
		(sentence) => {
			expect(told(`${sentence} ${CITE}`)).toEqual([expect.stringContaining('"77"')]);
		},
	);

	it('a rounded number that does not round so', () => {
		expect(told('It counted 16.9 million reports. <Cite id="enc-04" />')).toEqual([expect.stringContaining('"16.9"')]);
		expect(told('It counted 16.8 million reports. <Cite id="enc-04" />')).toEqual([]);
	});
});

it('the words of an event, a position or an argument rest on the facts that it names', () => {
	const event = facts.events.find(({ id }) => id === 'crc-1989')!;
	const field = {
		file: 'content/views/events.yaml',
		line: 1,
		record: event.id,
		field: 'title',
		text: 'UN adopts it in 1989',
	};
	const inView = (text: string) =>
		messages(
			provenanceFaults({
				writing: { facts, chapters: [], fields: [{ ...field, text }] },
				rules,
				isCommonWord,
				site: site!,
			}),
		);
	expect(inView('UN adopts it in 1989')).toEqual([]);
	expect(inView('UN adopts it in 1988')).toEqual([
		expect.stringMatching(/events\.yaml:1 +"crc-1989", field title: "1988" is in no fact that this record names: name/),
	]);
});

describe('a text may rest', () => {
	it('on what its links lead to', () => {
		expect(told('In [1989](./timeline.mdx#crc-1989) it was adopted.')).toEqual([]);
		expect(
			told(`<H2 id="a">A</H2>\n\nIt was [then](#b): 1989.\n\n<H2 id="b">B</H2>\n\nText. <Cite id="crc-1989" />`),
		).toEqual([]);
		expect(told('In [this chapter](./timeline.mdx) is 1989.')).toEqual([expect.stringContaining('"1989"')]);
	});

	it('on the marks within it and on the next that closes it, several in a row among them', () => {
		expect(told('Chiefs from 32 countries. It was in 1989. <Cite id="ann-02" /><Cite id="crc-1989" />')).toEqual([]);
		expect(told('Chiefs from 32 countries <Cite id="ann-02" /> and in 1989. <Cite id="crc-1989" />')).toEqual([]);
	});

	it('on the mark behind the colon that opens its list, and in a table on the head', () => {
		expect(told('There were these: <Cite id="crc-1989" />\n\n- one in 1989\n- one in 1988')).toEqual([
			expect.stringContaining('"1988"'),
		]);
		const table = (cite: string) => `| When ${cite} | What |\n| --- | --- |\n| In 1989 | A text |`;
		expect(told(table('<Cite id="crc-1989" />'))).toEqual([]);
		expect(told(table(''))).toEqual([expect.stringContaining('"1989"')]);
	});

	it('on the quotation that it leads into', () => {
		expect(told('Lynne Owens said:\n\n<Quote of="owens-q3" />')).toEqual([]);
		expect(told('Lynne Owens said so.\n\n<Quote of="owens-q3" />')).not.toEqual([]);
	});

	it('on a term that it explains, but not on what its section prints', () => {
		expect(
			told('The <Term id="schengen-associated">four</Term> are Iceland, Liechtenstein, Norway and Switzerland.'),
		).toEqual([]);
		expect(told('<H2 id="a">A</H2>\n\nNorway is a card.\n\n<CountryList />')).not.toEqual([]);
		expect(told('<H2 id="a">A</H2>\n\nNorway is [a card](#norway).\n\n<CountryList />')).toEqual([]);
	});

	it('on the whole chapter, where it sums it up', () => {
		const chapter = '<H2 id="a">What came in 1989</H2>\n\nText. <Cite id="crc-1989" />';
		expect(told(chapter)).toEqual([]);
		expect(told(chapter.replace('1989', '1988'))).toEqual([expect.stringContaining('"1988"')]);
		expect(told('**In 1989.** It came.\n\nText. <Cite id="crc-1989" />')).toEqual([expect.stringContaining('"1989"')]);
		expect(told('**In 1989.** It came. <Cite id="crc-1989" />')).toEqual([]);
	});

	it('on another name of the same thing', () => {
		const signed = 'The police of the Netherlands signed. <Cite id="agreed-03" />';
		expect(told(signed)).toEqual([]);
		expect(told(signed, { sameName: [] })).toEqual([expect.stringContaining('"Netherlands"')]);
	});

	it('on the rest of its block in the easy-read edition', () => {
		const easy = 'content/chapters/easy-read/x.mdx';
		const block = `<Idea picture="phone">\n\nThere are 32 countries.\n\nThat is known. ${CITE}\n\n</Idea>`;
		expect(told(block, {}, easy)).toEqual([]);
		expect(told(block.replace('32', '33'), {}, easy)).toEqual([expect.stringContaining('"33"')]);
	});
});

describe('no record is asked for', () => {
	it('by the date of the announcement, whole or in part', () => {
		expect(told('Before 14 February 2020, in February 2020 and after 14 February.')).toEqual([]);
		expect(told('It was in 2020.')).toEqual([expect.stringContaining('"2020"')]);
	});

	it('by what has numbers of our own, as far as there are such', () => {
		expect(told('Demand 3 is one of the five demands, and demands 1, 2 and 5 are others.')).toEqual([]);
		expect(told('Demand 6 is one of the four demands.')).toEqual([
			expect.stringContaining('"6"'),
			expect.stringContaining('"four"'),
		]);
	});

	it('by small numbers that a reader can count on the page', () => {
		expect(told('There are two: this and that.')).toEqual([]);
		expect(told('There are three: this and that.')).toEqual([expect.stringContaining('"three"')]);
		expect(told('There are two kinds.\n\n- this\n- that')).toEqual([]);
		expect(told('There are two kinds.\n\n- this\n- that\n- yonder')).toEqual([expect.stringContaining('"two"')]);
	});

	it('by single sentences that the rules name', () => {
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

it('an entry of the rules that nothing needs any more is refused', () => {
	const why = 'A reason.';
	const nowhere = 'content/chapters/nowhere.mdx';
	const stale: ProvenanceRules = {
		...rules,
		allowed: [{ file: CHAPTER, words: 'not a word of it', why }],
		ofTheSite: [{ file: CHAPTER, section: 'gone', why }],
		shares: [{ file: nowhere, atLeast: 1, why }],
		core: [nowhere],
	};
	expect(staleProvenanceFaults({ chapters: [chapterWith('Text.')] }, stale).map(({ value }) => value)).toEqual([
		'not a word of it',
		nowhere,
		nowhere,
		'gone',
	]);
});

describe('the share of statements with a source', () => {
	const body = `One fact. Two facts. ${CITE} Three facts.\n\nFour facts, [told there](#x).\n\nIs it five?`;

	it('counts a mark for what stands before it in the paragraph, and a link for its own sentence', () => {
		const { statements, sourced, percent, unsourced } = sourcedShare(chapterWith(body), rules);
		expect({ statements, sourced, percent }).toEqual({ statements: 4, sourced: 3, percent: 75 });
		expect(unsourced).toEqual([{ line: 6, text: 'Three facts.' }]);
	});

	it('is refused below the bound, with the sentences that have none', () => {
		expect(SHARE_LIMIT).toBe(65);
		expect(shareFaults(chapterWith(body), rules)).toEqual([]);
		expect(messages(shareFaults(chapterWith(`${body}\n\nSeven facts.`), rules))).toEqual([
			expect.stringMatching(
				/x\.mdx +"60 per cent" of its statements have a source \(3 of 5\); at least 65: cite what they rest on\. The first without: line 6, Three facts\. \/ line \d+, Seven facts\./,
			),
		]);
	});

	it('may be lower where the rules say why', () => {
		const shares = [{ file: CHAPTER, atLeast: 60, why: 'A reason.' }];
		expect(shareFaults(chapterWith(`${body}\n\nSeven facts.`), { ...rules, shares })).toEqual([]);
	});
});

it('support without a passage is refused in what the core of the site says', () => {
	const bare = {
		...facts,
		facts: facts.facts.map((fact) =>
			fact.id === 'ann-02' ? { ...fact, support: fact.support.map(({ reading }) => ({ reading })) } : fact,
		),
	};
	const chapters = [chapterWith(`Text. ${CITE}`)];
	expect(passageFaults({ facts, chapters }, { core: [CHAPTER] })).toEqual([]);
	expect(messages(passageFaults({ facts: bare, chapters }, { core: [CHAPTER] }))).toContainEqual(
		expect.stringMatching(/"ann-02", field support: ".+" has no passage, .*: say in at most 30/),
	);
});
