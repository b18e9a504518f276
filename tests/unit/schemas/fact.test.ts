import { describe, expect, it } from 'vitest';
import { factSchema } from '../../../src/evidence/fact.ts';
import { PASSAGE_WORD_LIMIT, SHORT_CAUTION_LIMIT } from '../../../src/evidence/support.ts';
import { issuesOf } from './issues-of.ts';

const factIssues = issuesOf(factSchema);
const support = [{ reading: 'a-report' }];
const fact = (fields: object) => ({ id: 'a-fact', text: 'Something is so.', ...fields });
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('a fact rests on', () => {
	it('support, an inference or a search, and on something', () => {
		expect(factIssues(fact({ support }))).toEqual([]);
		expect(factIssues(fact({ inference: { from: ['other-fact'], reasoning: 'It follows.' } }))).toEqual([]);
		expect(factIssues(fact({ search: { where: 'The archive.', when: '2026-11-01' } }))).toEqual([]);
		expect(factIssues(fact({}))).toEqual(['support: is missing: a fact has support, an inference or a search']);
		expect(factIssues(fact({ support: [] }))).toEqual(['support: is empty: name a reading, or leave it out']);
	});

	it('an inference that shows from what, and how', () => {
		expect(factIssues(fact({ inference: { from: [], reasoning: '' } }))).toEqual([
			'inference.from: is empty: an inference names the facts it rests on',
			'inference.reasoning: is empty: write the sentence',
		]);
		expect(factIssues(fact({ inference: { from: ['other-fact'] } }))[0]).toMatch(/^inference\.reasoning: /);
	});

	it('an inference alone: sources stand at the facts that it is drawn from', () => {
		const inference = { from: ['other-fact'], reasoning: 'It follows.' };
		expect(factIssues(fact({ inference, support }))).toEqual([
			'support: stands beside an inference: give it to the facts that the inference is drawn from',
		]);
		expect(factIssues(fact({ inference, search: { where: 'The archive.', when: '2026-11-01' } }))).toEqual([
			'search: stands beside an inference: split the fact in two',
		]);
	});

	it('a search that says where, and on which day', () => {
		expect(factIssues(fact({ search: { where: '', when: '2026-11' } }))).toEqual([
			'search.where: is empty: write the sentence',
			'search.when: is not a day: write it as "2026-11-25"',
		]);
	});

	it('each reading once', () => {
		expect(factIssues(fact({ support: [...support, ...support] }))).toEqual([
			'support: names a reading twice: keep it once',
		]);
	});

	it('passages short enough to be read beside it', () => {
		const passage = (count: number) => fact({ support: [{ reading: 'a-report', passage: words(count) }] });
		expect(factIssues(passage(PASSAGE_WORD_LIMIT))).toEqual([]);
		expect(factIssues(passage(PASSAGE_WORD_LIMIT + 1))).toEqual([
			'support.0.passage: has 31 words; a passage may have 30: shorten it',
		]);
	});
});

describe('a fact has no field for', () => {
	it.each(['status', 'standing', 'sources', 'primary', 'attributed', 'conflict', 'reasoning', 'seen'])(
		'%s',
		(field) => {
			expect(factIssues(fact({ support, [field]: 'read' }))).toEqual([`${field}: unknown`]);
		},
	);
});

describe('a caution', () => {
	it('in short fits beside a figure', () => {
		const cautious = (length: number) => fact({ support, caution: 'Beware.', cautionShort: 'x'.repeat(length) });
		expect(factIssues(cautious(SHORT_CAUTION_LIMIT))).toEqual([]);
		expect(factIssues(cautious(SHORT_CAUTION_LIMIT + 1))).toEqual([
			'cautionShort: is longer than 90 characters: shorten it',
		]);
	});

	it('is never a note between editors', () => {
		for (const hidden of ['memory', 'inferred', 'not seen', 'draft', 'only the opening', 'general knowledge'])
			expect(factIssues(fact({ support, editorNote: `It is ${hidden}.` }))).toEqual([
				`editorNote: says "${hidden}", which readers must know: say it in caution, differs, inference or the note of a reading`,
			]);
		expect(factIssues(fact({ support, editorNote: 'Ask for the page.' }))).toEqual([]);
	});
});

describe('a poll', () => {
	it('is told with its commissioner', () => {
		const poll = { commissionedBy: 'A charity', stand: 'It campaigns.', asked: '1,000 adults' };
		expect(factIssues(fact({ support, text: 'In a poll, half said yes.', poll }))).toEqual([]);
		expect(factIssues(fact({ support, text: 'In a poll, half said yes.' }))).toEqual([
			'poll: is missing: a poll is printed with its commissioner; give commissionedBy, stand and asked',
		]);
	});
});
