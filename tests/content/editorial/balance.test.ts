import { describe, expect, it } from 'vitest';
import {
	balanceFaults,
	CASE_BOUNDS,
	evidenceBySide,
	measureCases,
	measureQuestions,
	orderFaults,
	QUESTION_BOUNDS,
} from '../../../src/editorial/balance.ts';
import { readRules, type BalanceRules } from '../../../src/editorial/rules.ts';
import { readWriting } from '../../../src/editorial/writing.ts';
import { good } from '../message-after.ts';
import { messages } from './written.ts';

const rules = readRules(good).balance;
const { facts } = readWriting(good);
const none: BalanceRules = { cases: [], exceptions: [], order: [] };

/** The arguments of one question, each with a text of so many words, and the facts. */
const argumentsWith = (words: Partial<Record<string, number>>) => ({
	facts: facts.facts,
	arguments: facts.arguments
		.filter(({ question }) => question === 'how-exact')
		.map((argument) => ({ ...argument, text: 'word '.repeat(words[argument.side] ?? 20).trim() })),
});

const ENCRYPTION = 'content/chapters/safety-by-design/encryption.mdx';
const twoCases = rules.cases.find(({ id }) => id === 'two-cases')!;

/** The case of a chapter with these two sections, the first for detection unless told otherwise. */
function measuredCase(detection: string, encryption: string, isSwapped = false) {
	const sections = [
		`<H2 id="case-for-detection">For detection</H2>\n\n${detection}`,
		`<H2 id="case-for-encryption">For encryption</H2>\n\n${encryption}`,
	];
	const body = (isSwapped ? sections.reverse() : sections).join('\n\n');
	const file = `---\ntitle: Title\nsummary: A summary that is long enough.\n---\n\n${body}\n\n<H2 id="end">End</H2>\n\nText.\n`;
	return measureCases(readWriting({ ...good, [ENCRYPTION]: file }), { ...none, cases: [twoCases] });
}
const cite = '<Cite id="ann-01" />';

describe('a question is out of balance', () => {
	it('when the arguments of one side are much longer, and the message gives the measure of each side', () => {
		const measured = measureQuestions(argumentsWith({ 'exact-rules': 40, 'other-means': 20 }));
		expect(messages(balanceFaults(measured, none))).toEqual([
			expect.stringMatching(
				/views\/arguments\.yaml +wordsPerArgument: "how-exact" is out of balance: exact-rules 40, other-means 20; the largest has 2 times the smallest, at most 1\.5: give the smaller side its due/,
			),
		]);
	});

	it('when one side has more arguments, or more sources', () => {
		const [first, second] = argumentsWith({}).arguments;
		const withSources = (id: string, count: number) => ({
			...facts.facts[0]!,
			id,
			support: Array.from({ length: count }, (_, index) => ({ reading: `${id}-${index}` })),
		});
		const more = {
			facts: [withSources('a', 5), withSources('b', 1), withSources('c', 1)],
			arguments: [first!, second!, { ...second!, id: 'x' }].map((argument, index) => ({
				...argument,
				bestEvidenceFacts: ['abc'[index]!],
			})),
		};
		const told = messages(balanceFaults(measureQuestions(more), none)).join('\n');
		expect(told).toMatch(/arguments: "how-exact" is out of balance: exact-rules 1, other-means 2/);
		expect(told).toMatch(/sourcesPerArgument: "how-exact" is out of balance: exact-rules 5, other-means 1/);
	});

	it('when one side has no argument at all', () => {
		const measured = measureQuestions({ facts: [], arguments: argumentsWith({}).arguments.slice(0, 1) });
		expect(messages(balanceFaults(measured, none))).toContainEqual(
			expect.stringMatching(/arguments: "how-exact" is out of balance: exact-rules 1, other-means 0/),
		);
	});

	it('but not within the bounds', () => {
		const measured = measureQuestions(argumentsWith({ 'exact-rules': 30, 'other-means': 20 }));
		expect(QUESTION_BOUNDS.wordsPerArgument).toBe(1.5);
		expect(balanceFaults(measured, none)).toEqual([]);
	});

	it('unless an exception says why; one that is not needed is refused', () => {
		const exception = { of: 'how-exact', measure: 'wordsPerArgument', upTo: 2, why: 'A reason.' } as const;
		const uneven = measureQuestions(argumentsWith({ 'exact-rules': 40, 'other-means': 20 }));
		expect(balanceFaults(uneven, { ...none, exceptions: [exception] })).toEqual([]);
		const even = measureQuestions(argumentsWith({}));
		expect(messages(balanceFaults(even, { ...none, exceptions: [exception] }))).toEqual([
			expect.stringMatching(/balance\.yaml +exceptions, wordsPerArgument: "how-exact" is not needed.* Take it out/),
		]);
	});
});

it('cautions, replies and kinds of best evidence are counted for every side of every question', () => {
	const sides = evidenceBySide(facts);
	expect(sides.reduce((sum, side) => sum + side.arguments, 0)).toBe(facts.arguments.length);
	const one = facts.arguments.filter(({ side }) => side === 'exact-rules');
	const without = {
		...facts,
		arguments: one.map((argument) => ({ ...argument, caution: undefined, reply: { text: 'No.' } })),
	};
	const of = (all: typeof sides) => all.find(({ side }) => side === 'exact-rules')!;
	expect(of(sides)).toMatchObject({ arguments: one.length, cautions: 1, repliesOnFacts: 1 });
	expect(of(evidenceBySide(without))).toMatchObject({ arguments: one.length, cautions: 0, repliesOnFacts: 0 });
	expect(of(sides).standings.map(({ key }) => key)).toEqual(['read']);
	expect(of(sides).bodies.length).toBeGreaterThan(0);
});

describe('two cases in a chapter', () => {
	it('are out of balance when a reader sees that one is longer', () => {
		const measured = measuredCase(`${'Word '.repeat(24)}here. ${cite}`, `${'Word '.repeat(19)}here. ${cite}`);
		expect(CASE_BOUNDS.words).toBe(1.1);
		expect(messages(balanceFaults(measured, none))).toEqual([
			expect.stringMatching(
				/encryption\.mdx:6 +words: "two-cases" is out of balance: keep-detection 25, keep-encryption 20; .* 1\.25 times/,
			),
		]);
	});

	it('are out of balance when one rests on no source', () => {
		expect(messages(balanceFaults(measuredCase(`One fact. ${cite}`, 'One fact.'), none))).toEqual([
			expect.stringMatching(/sources: "two-cases" is out of balance: keep-detection \d+, keep-encryption 0/),
		]);
	});

	it('stand by the alphabet of the sides, or the rules say why not', () => {
		const only = { ...none, cases: [twoCases] };
		const swapped = measuredCase(`A fact. ${cite}`, `A fact. ${cite}`, true);
		expect(messages(orderFaults(swapped, only))).toEqual([
			expect.stringMatching(
				/encryption\.mdx:6 +"keep-encryption" comes first; by the alphabet "Detection should stay possible" does: put/,
			),
		]);
		const order = [{ of: 'two-cases', first: 'keep-encryption', why: 'A reason.' } as const];
		expect(orderFaults(swapped, { ...only, order })).toEqual([]);
		expect(messages(orderFaults(measuredCase('A.', 'B.'), { ...only, order }))).toEqual([
			expect.stringContaining('comes first by the alphabet: take "two-cases" out of "order"'),
		]);
	});

	it('are missed when a heading has gone', () => {
		const gone = {
			...twoCases,
			sections: [...twoCases.sections.slice(0, 1), { side: 'between', id: 'gone' } as const],
		};
		const only = { ...none, cases: [gone] };
		expect(messages(orderFaults(measureCases(readWriting(good), only), only))).toEqual([
			expect.stringMatching(/cases: "two-cases" names a section that .*encryption\.mdx does not have/),
		]);
	});
});
