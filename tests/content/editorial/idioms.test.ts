import { describe, expect, it } from 'vitest';
import { idiomHints } from '../../../src/editorial/idioms.ts';
import { lengthFaults, wordsInText } from '../../../src/editorial/readability.ts';
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
