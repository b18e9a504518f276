import { describe, expect, it } from 'vitest';
import { countHabits, idiomHints, wordsInText, type HABIT_NAMES } from '../../../src/editorial/habits.ts';
import { lengthFaults } from '../../../src/editorial/readability.ts';
import { parseRecord } from '../../../src/engine/yaml-records.ts';
import { SITE_FILE, siteSchema } from '../../../src/engine/site.ts';
import { chapterWith, messages, recordText } from './written.ts';
import { small } from '../message-after.ts';

describe('a phrase that sounds translated', () => {
	const idioms = [{ words: 'by choice', say: 'voluntarily' }];

	it('is named with what an English writer says, and where it stands', () => {
		expect(idiomHints([recordText('They look by\nchoice. Others do not.')], idioms)).toEqual([
			{ file: 'content/facts/x.yaml', line: 1, record: 'x-1', found: 'by\nchoice', say: 'voluntarily' },
		]);
	});

	it('may stand in a quotation, and in another word', () => {
		expect(idiomHints([recordText('It said “by choice”. Nearby choices differ.')], idioms)).toEqual([]);
	});
});

it.each<[(typeof HABIT_NAMES)[number], string, string]>([
	['attributed', 'The agency said that it had grown.', 'It had grown within a year.'],
	['attributed', 'By its account most of them match.', 'Most of them match known pictures.'],
	['saidLast', 'It had grown within a year, Ofcom said.', 'Ofcom said that it had grown.'],
	['but', 'But it had grown within a year.', 'It had grown but not by much.'],
	['notFound', 'We found no list of the countries.', 'They found a list of the countries.'],
	['weJudge', 'We infer that it was the first.', 'They infer that it was the first.'],
	['such', 'They match such pictures by hand.', 'They match pictures such as these.'],
	['andNot', 'It is a report, and not a child.', 'It is a report of a child.'],
	['yearBehind', 'A survey of 2017 asked 150 people.', 'The 2017 survey asked 150 people.'],
])('a sentence has the habit "%s" by its words', (habit, having, lacking) => {
	expect(countHabits(chapterWith(having)).habits[habit]).toBe(1);
	expect(countHabits(chapterWith(lacking)).habits[habit]).toBe(0);
	expect(countHabits(chapterWith(`She read: “${having}” And no more.`)).habits[habit]).toBe(0);
});

describe('the length of a chapter', () => {
	const body = 'One two three.\n\n- four five\n\n<H2 id="a">A heading</H2>\n\n| A | B |\n| - | - |\n| c | d |';

	it('is that of its paragraphs and lists', () => {
		expect(wordsInText(chapterWith(body))).toBe(5);
	});

	it('may be what the site says, and any where it says nothing', () => {
		const site = parseRecord(SITE_FILE, small[SITE_FILE]!, siteSchema).value!;
		const told = (words?: number) =>
			messages(
				lengthFaults({
					site: { ...site, chapters: [{ file: 'x', label: 'X', ...(words && { words }) }] },
					chapters: [chapterWith(body)],
				}),
			);
		expect(told(4)).toEqual([expect.stringContaining('"5 words" are in its paragraphs and lists; at most 4')]);
		expect(told(5)).toEqual([]);
		expect(told()).toEqual([]);
	});
});
