import { expect, it } from 'vitest';
import { factSchema } from '../../../src/evidence/fact.ts';
import { PASSAGE_WORD_LIMIT, SHORT_CAUTION_LIMIT } from '../../../src/evidence/support.ts';
import { helpServiceSchema } from '../../../src/subjects/help/help.ts';
import { issuesOf } from './issues-of.ts';

const support = [{ reading: 'a-report' }];
const inference = { from: ['other-fact'], reasoning: 'It follows.' };
const search = { where: 'The archive.', when: '2026-11-01' };
const poll = { commissionedBy: 'A charity', stand: 'It campaigns.', asked: '1,000 adults' };
const passage = (count: number) => ({ support: [{ reading: 'a-report', passage: 'word '.repeat(count).trim() }] });
const short = (length: number) => ({ support, caution: 'Beware.', cautionShort: 'x'.repeat(length) });
const long = { support, caution: 'Beware of this, '.repeat(8) };

const issues = (fields: object) => issuesOf(factSchema)({ id: 'a-fact', text: 'Something is so.', ...fields });

it.each<[string, object]>([
	['support', { support }],
	['an inference', { inference }],
	['a search', { search }],
	['a passage as long as may be', passage(PASSAGE_WORD_LIMIT)],
	['a short caution as long as may be', short(SHORT_CAUTION_LIMIT)],
	['a long caution that has a short form', { ...long, cautionShort: 'Beware.' }],
	['a note between editors', { support, editorNote: 'Ask for the page.' }],
	['a poll and its commissioner', { support, text: 'In a poll, half said yes.', poll }],
])('a fact may have %s', (_, fields) => {
	expect(issues(fields)).toEqual([]);
});

it.each<[string, object, string[]]>([
	['nothing', {}, ['support: is missing: a fact has support, an inference or a search']],
	['empty support', { support: [] }, ['support: is empty: name a reading, or leave it out']],
	[
		'an inference from nothing, without words',
		{ inference: { from: [], reasoning: '' } },
		[
			'inference.from: is empty: an inference names the facts it rests on',
			'inference.reasoning: is empty: write the sentence',
		],
	],
	[
		'an inference and support, which stands at the facts that it is drawn from',
		{ inference, support },
		['support: stands beside an inference: give it to the facts that the inference is drawn from'],
	],
	['an inference and a search', { inference, search }, ['search: stands beside an inference: split the fact in two']],
	[
		'a search nowhere, on no day',
		{ search: { where: '', when: '2026-11' } },
		['search.where: is empty: write the sentence', 'search.when: is not a day: write it as "2026-11-25"'],
	],
	['a reading twice', { support: [...support, ...support] }, ['support: names a reading twice: keep it once']],
	[
		'a passage too long to be read beside it',
		passage(PASSAGE_WORD_LIMIT + 1),
		['support.0.passage: has 31 words; a passage may have 30: shorten it'],
	],
	[
		'a short caution that is long',
		short(SHORT_CAUTION_LIMIT + 1),
		['cautionShort: is longer than 90 characters: shorten it'],
	],
	[
		'a long caution alone',
		long,
		[expect.stringContaining('cautionShort: is missing: the caution has 127 characters') as unknown as string],
	],
	[
		'a short caution alone',
		{ support, cautionShort: 'Beware.' },
		['cautionShort: stands without a caution: give the caution in full, or take it out'],
	],
	[
		'a poll without its commissioner',
		{ support, text: 'In a poll, half said yes.' },
		['poll: is missing: a poll is printed with its commissioner; give commissionedBy, stand and asked'],
	],
	...['status', 'standing', 'sources', 'reasoning'].map((field): [string, object, string[]] => [
		`${field} of its own`,
		{ support, [field]: 'read' },
		[`${field}: unknown`],
	]),
	...['memory', 'inferred', 'not seen', 'draft', 'only the opening', 'general knowledge'].map(
		(hidden): [string, object, string[]] => [
			`what readers must know in a note: ${hidden}`,
			{ support, editorNote: `It is ${hidden}.` },
			[
				`editorNote: says "${hidden}", which readers must know: say it in caution, differs, inference or the note of a reading`,
			],
		],
	),
])('a fact is refused with %s', (_, fields, expected) => {
	expect(issues(fields)).toEqual(expected);
});

it('a caution of a help service is refused without easy words', () => {
	const service = { id: 'x', name: 'X', support: [{ reading: 'r' }], caution: 'Its number is old.' };
	expect(issuesOf(helpServiceSchema)(service).join()).toContain('the easy-read page of help shows this too');
});
