import { describe, expect, it } from 'vitest';
import {
	balanceFaults,
	CASE_BOUNDS,
	measureCases,
	measureQuestions,
	missingSections,
	QUESTION_BOUNDS,
} from '../../../src/editorial/balance.ts';
import type { BalanceRules } from '../../../src/editorial/rules.ts';
import { readWriting } from '../../../src/editorial/writing.ts';
import { argumentsExamples } from '../../../src/subjects/debate/chart/arguments-chart.examples.ts';
import { good } from '../message-after.ts';
import { CHAPTER, chapterWith, messages } from './written.ts';

const { citable } = readWriting(good);
const none: BalanceRules = { cases: [], exceptions: [] };
const [exact, other] = argumentsExamples.usual;
const cite = '<Cite id="ann-01" />';

/** One argument on each side, with a text of so many words. */
const measured = (words: number, ...more: (typeof exact)[]) =>
	measureQuestions({
		facts: [],
		arguments: [
			{ ...exact, text: 'word '.repeat(words).trim() },
			{ ...other, text: 'word '.repeat(20).trim() },
			...more,
		],
	});

describe('a question is out of balance', () => {
	it('when the arguments of one side are much longer, and the message gives the measure of each side', () => {
		expect(messages(balanceFaults(measured(40), none))).toEqual([
			expect.stringMatching(
				/views\/arguments\.yaml +wordsPerArgument: "how-exact" is out of balance: exact-rules 40, other-means 20; the largest has 2 times the smallest, at most 1\.5: give the smaller side its due/,
			),
		]);
		expect(QUESTION_BOUNDS.wordsPerArgument).toBe(1.5);
		expect(balanceFaults(measured(30), none)).toEqual([]);
	});

	it('when one side has more arguments, or none', () => {
		expect(messages(balanceFaults(measured(20, { ...exact, text: 'word '.repeat(20) }), none))).toContainEqual(
			expect.stringContaining('arguments: "how-exact" is out of balance: exact-rules 2, other-means 1'),
		);
		const alone = measureQuestions({ facts: [], arguments: [exact] });
		expect(messages(balanceFaults(alone, none))).toContainEqual(
			expect.stringContaining('arguments: "how-exact" is out of balance: exact-rules 1, other-means 0'),
		);
	});

	it('unless an exception says why', () => {
		const exception = { of: 'how-exact', measure: 'wordsPerArgument', upTo: 2, why: 'A reason.' } as const;
		expect(balanceFaults(measured(40), { ...none, exceptions: [exception] })).toEqual([]);
	});
});

describe('two cases in a chapter', () => {
	const twoCases = {
		id: 'two-cases',
		question: 'encryption',
		file: CHAPTER,
		sections: [
			{ side: 'keep-detection', id: 'for-detection' },
			{ side: 'keep-encryption', id: 'for-encryption' },
		],
	} as const satisfies BalanceRules['cases'][number];
	const rules: BalanceRules = { ...none, cases: [{ ...twoCases, sections: [...twoCases.sections] }] };
	const casesOf = (detection: string, encryption: string) => {
		const body = `<H2 id="for-detection">A</H2>\n\n${detection}\n\n<H2 id="for-encryption">B</H2>\n\n${encryption}`;
		return { chapters: [chapterWith(`${body}\n\n<H2 id="end">End</H2>\n\nText.`)], citable };
	};

	it('are out of balance when a reader sees that one is longer, or rests on no source', () => {
		const longer = casesOf(`${'Word '.repeat(24)}here. ${cite}`, `${'Word '.repeat(19)}here. ${cite}`);
		expect(CASE_BOUNDS.words).toBe(1.1);
		expect(messages(balanceFaults(measureCases(longer, rules), none))).toEqual([
			expect.stringMatching(
				/x\.mdx:6 +words: "two-cases" is out of balance: keep-detection 25, keep-encryption 20; .* 1\.25 times/,
			),
		]);
		expect(messages(balanceFaults(measureCases(casesOf(`A fact. ${cite}`, 'A fact.'), rules), none))).toEqual([
			expect.stringMatching(/sources: "two-cases" is out of balance: keep-detection \d+, keep-encryption 0/),
		]);
	});

	it('are missed when a heading has gone', () => {
		expect(missingSections(casesOf('A.', 'B.').chapters, rules)).toEqual([]);
		expect(messages(missingSections([], rules))[0]).toMatch(
			/cases: "for-detection" is no section of .*x\.mdx: correct/,
		);
	});
});
