import { describe, expect, it } from 'vitest';
import {
	GRADE_LIMITS,
	gradeFaults,
	gradeOf,
	PARAGRAPH_LIMIT,
	paragraphFaults,
	SENTENCE_LIMIT,
	sentenceFaults,
} from '../../../src/editorial/readability.ts';
import { chapterWith, messages, recordText } from './written.ts';

const words = (count: number) => `${'word '.repeat(count - 1)}end.`.replace(/^w/, 'W');

describe('a sentence', () => {
	const told = (text: string, names: string[] = []) => messages(sentenceFaults([recordText(text)], names));

	it('is refused when it has over 35 words, and told in full', () => {
		expect(SENTENCE_LIMIT).toBe(35);
		expect(told(words(36))).toEqual([
			expect.stringMatching(/"x-1", field text: "36 words" are in one sentence; at most 35: make two of it\. In: Word/),
		]);
		expect(told(words(35))).toEqual([]);
	});

	it('is measured without its quotations, and with a name as one word', () => {
		expect(told(`${words(34).slice(0, -1)} “and so on and on”.`)).toEqual([]);
		const name = 'National Center for Missing and Exploited Children';
		expect(told(`The ${name} said ${words(32)}`, [name])).toEqual([]);
		expect(told(`The ${name} said ${words(32)}`)).toHaveLength(1);
	});
});

it('a paragraph is refused when it has over 120 words', () => {
	expect(PARAGRAPH_LIMIT).toBe(120);
	const long = Array.from({ length: 13 }, () => words(10)).join(' ');
	expect(messages(paragraphFaults(chapterWith(long)))).toEqual([
		expect.stringMatching(/x\.mdx:6 +"130 words" are in one paragraph; at most 120: make two of it/),
	]);
	expect(paragraphFaults(chapterWith(words(30)))).toEqual([]);
});

describe('the grade of a chapter', () => {
	const hard =
		'Proportionality considerations necessitate comprehensive institutional deliberation concerning technological interoperability.';

	it('is refused when it is over the bound, which is lower in the easy-read edition', () => {
		expect(messages(gradeFaults(chapterWith(hard), []))).toEqual([
			expect.stringMatching(
				/x\.mdx +has grade \d+\.\d by Flesch-Kincaid; at most 10: divide long sentences, and choose/,
			),
		]);
		const middling = 'Police officers asked several companies about safety measures, and they answered quickly.';
		const easy = chapterWith(middling, 'content/chapters/easy-read/x.mdx');
		expect(gradeFaults(chapterWith('The police asked them. They said yes.'), [])).toEqual([]);
		expect(messages(gradeFaults(easy, [])).join()).toContain(`at most ${GRADE_LIMITS.easy}`);
	});

	it('leaves out quotations and names', () => {
		const plain = gradeOf(['They said no to it.'], []);
		expect(gradeOf(['They said “interoperability considerations” no to it.'], [])).toBeCloseTo(plain);
		const name = 'European Commissioner';
		expect(gradeOf([`They said ${name} no to it.`], [name])).toEqual(plain);
	});

	it('follows the published formula', () => {
		// 6 words, 6 syllables, 1 sentence.
		expect(gradeOf(['The cat sat on the mat.'], [])).toBeCloseTo(0.39 * 6 + 11.8 * 1 - 15.59, 5);
	});
});
