import { describe, expect, it } from 'vitest';
import { joinRecords } from '../../../src/content/join-records.ts';
import {
	faultsOf,
	parseSmall,
	read,
	reading,
	SOUND,
	support,
	unseen,
	withFacts,
	withWorks,
	type SmallEvidence,
} from './small-evidence.ts';

const fact = (fields: object) => ({
	id: 'fact-new',
	text: 'Something is so.',
	support: support('na-report'),
	...fields,
});
const EVENT = {
	id: 'event-one',
	title: 'Something happens',
	theme: 'law',
	place: 'GB',
	demands: [],
	importance: 3,
	facts: ['fact-reported'],
};
const ARTICLE = read('the-article', 'agency', { isSubject: true });
const COLUMN = read('a-column', 'wire', { author: 'Ann Author' });
const resting = (work: ReturnType<typeof read>, text: string, fields: object = {}) =>
	withWorks([work], fact({ text, support: support(String(work['id'])), ...fields }));
const using = (...works: readonly object[]) =>
	withWorks(works as never, ...works.map((_, index) => fact({ id: `uses-${index}` })));

it.each<[string, SmallEvidence]>([
	['a set that is sound', SOUND],
	['a view that holds only what is its own', { ...SOUND, events: [EVENT] }],
	['a fact about the article that is checked', resting(ARTICLE, 'The article says that the agency said so.')],
	[
		'an original that was read, among the support',
		withFacts(fact({ original: ['na-report'], support: support('na-report', 'wire-report') })),
	],
	[
		'a fact that says which newspaper tells it',
		withFacts(fact({ text: 'Wire wrote so.', original: ['wire-report'], support: support('wire-report') })),
	],
	['a fact that says who wrote it', resting(COLUMN, 'Author wrote that it is so.', { original: ['a-column'] })],
	['a law in force, since when is shown', withFacts(fact({ text: 'It is in force.', commencement: 'na-report' }))],
	[
		'what was not found, with its search',
		withFacts({ id: 'a', text: 'We found no list.', search: { where: 'The archive.', when: '2026-11-01' } }),
	],
	['a plan that lies ahead', withFacts(fact({ date: '2021-03', ahead: true }))],
	...['2020', '2020-02', '2020-02-14', '2019/2024'].map((date): [string, SmallEvidence] => [
		`a fact of ${date}, as far as the date of its text is known`,
		withFacts(fact({ date })),
	]),
	[
		'a text whose year alone is known',
		resting(read('y', 'agency', { date: '2021' }), 'It is so.', { date: '2021-03' }),
	],
	['a text without a date', resting(read('u', 'agency', { date: undefined }), 'It is so.', { date: '2021-03' })],
])('%s has no fault', (_, records) => {
	expect(faultsOf(records)).toEqual([]);
});

const ROUTE = {
	name: 'Line',
	phone: '112',
	support: [{ reading: 'na-report', passage: '112.' }, { reading: 'no-page' }],
};
const helpIn = (routes: object) => ({
	...SOUND,
	helpCountries: [{ id: 'norway', name: 'Norway', group: 'eu', ...routes }],
});

it.each<[string, SmallEvidence, RegExp]>([
	...['standing', 'sources', 'originals', 'differs'].map((field): [string, SmallEvidence, RegExp] => [
		`a view has ${field} of its own`,
		{ ...SOUND, events: [{ ...EVENT, [field]: 'read' }] },
		new RegExp(
			`^content/views/events\\.yaml:\\d+ +"event-one", field ${field}: is not a field of this record: correct`,
		),
	]),
	[
		'the first fact of an event has no date',
		{ ...SOUND, events: [{ ...EVENT, facts: ['fact-read', 'fact-reported'] }] },
		/"event-one", field facts: "fact-read" has no single date, and what is told here needs one: put a fact first that has$/,
	],
	[
		'a reading is not there',
		withFacts(fact({ support: support('na-report', 'no-report') })),
		/field support\.1\.reading: "no-report" is not a reading: name an id from content\/evidence\/works, or add it there$/,
	],
	[
		'the article that is checked supports a fact',
		resting(ARTICLE, 'The agency said so.'),
		/field support\.0\.reading: "the-article" is the article that is to be checked: it supports nothing but what it says itself$/,
	],
	[
		'a route of help rests on nothing',
		helpIn({ other: [ROUTE] }),
		/"norway", field other\.0\.support\.1\.reading: "no-page"/,
	],
	[
		'the helpline of a country does',
		helpIn({ helpline: ROUTE }),
		/"norway", field helpline\.support\.1\.reading: "no-page"/,
	],
	[
		'what others report names no original',
		withFacts(fact({ support: support('wire-report') })),
		/field original: is missing: none of the support is by those who acted or spoke; name the work that was not seen$/,
	],
	[
		'the original is by a body that tells of others, and the fact does not say so',
		withFacts(fact({ original: ['wire-report'], support: support('wire-report') })),
		/field original\.0: "wire-report" is by The Wire, which tells of others: name the text in which it was done or said, or let/,
	],
	[
		'who wrote it is not named',
		resting(COLUMN, 'A column says so.', { original: ['a-column'] }),
		/which tells of others/,
	],
	...['is in force', 'has been in force for long', 'came into force'].map((words): [string, SmallEvidence, RegExp] => [
		`a law ${words}, and nothing shows since when`,
		withFacts(fact({ text: `The law ${words}.` })),
		/field commencement: is missing: the fact says "(is|has been|came) in(to)? force"; name the work that shows since when/,
	]),
	[
		'the work of commencement is not there',
		withFacts(fact({ text: 'The law is in force.', commencement: 'no-order' })),
		/field commencement: "no-order" is not a work: name an id from content\/evidence\/works, or add it there$/,
	],
	...['We found no list.', 'We have found nothing.', 'We did not find the list.'].map(
		(text): [string, SmallEvidence, RegExp] => [
			`it says without a search: ${text}`,
			withFacts(fact({ text })),
			/field search: is missing: the fact says "We [^"]+"; say where and when, or say it otherwise$/,
		],
	),
	[
		'all its texts are older than what it tells',
		withFacts(fact({ date: '2021-03' })),
		/field support: is older than what it is to prove: the fact is of 2021-03, its newest text of 2020-02-14; add a later text/,
	],
	['they are by a day', withFacts(fact({ date: '2020-02-15' })), /its newest text of 2020-02-14/],
	[
		'a work is by nobody',
		using(read('a-work', 'nobody')),
		/"a-work", field by: "nobody" is not a body: name an id from/,
	],
	[
		'it is carried by nobody',
		using(read('a-work', 'agency', { readings: [reading('a-copy', { carrier: 'nobody', fidelity: 'copy' })] })),
		/"a-work", field readings\.0\.carrier: "nobody" is not a body: name an id/,
	],
	[
		'two works have one id for a reading',
		using(read('a-work', 'agency', { readings: [reading('na-report')] })),
		/"a-work", field readings\.0\.id: "na-report" is used twice: it is a reading of na-report too; give one another id$/,
	],
	[
		'a work reports one that is not there',
		using(read('a-work', 'wire', { reports: ['no-work'] })),
		/"a-work", field reports: "no-work" is not a work: name an id from/,
	],
	[
		'nothing names a work that was not seen',
		withWorks([unseen('lost', 'agency')]),
		/"lost": is named by no fact: let one/,
	],
	['nothing names a work', withWorks([read('idle', 'agency')]), /"idle": is named by no fact: let one rest on it/],
	[
		'nothing names a reading',
		withWorks(
			[read('twice', 'agency', { readings: [reading('used'), reading('idle')] })],
			fact({ support: support('used') }),
		),
		/"twice", field readings\.1\.id: "idle" is named by no fact: let one rest on it, or remove it$/,
	],
	[
		'a body has no work',
		{ ...SOUND, bodies: [...SOUND.bodies, { id: 'idle', name: 'Idle', kind: 'news' }] },
		/"idle": is named by no work: add the work that it published, or remove the body$/,
	],
	[
		'a work cannot be read, and no fact is blamed',
		{ ...SOUND, works: SOUND.works.map((work) => (work['id'] === 'na-report' ? { ...work, type: 'rumour' } : work)) },
		/"na-report", field type: "rumour" is not a type of work: write one of/,
	],
	[
		'a fact cannot be read, and no work is blamed',
		{ ...SOUND, facts: [SOUND.facts[0], { ...SOUND.facts[1], date: 'soon' }] },
		/"soon" is not a date/,
	],
])('one fault is told where %s', (_, records, says) => {
	expect(faultsOf(records)).toEqual([expect.stringMatching(says)]);
});

it('of a text known by its title alone it is told that it supports nothing', () => {
	const listed = read('na-list', 'agency', { readings: [reading('na-list', { extent: 'title' })] });
	const [first, second] = faultsOf(resting(listed, 'Something is so.'));
	expect(first).toContain(
		'"na-list" is known by its title alone, which supports nothing: read the text, or take it out',
	);
	// It then rests on nobody's own text.
	expect(second).toContain('field original: is missing');
});

it('an original that was read and is not among the support is told first', () => {
	expect(faultsOf(withFacts(fact({ original: ['na-report'], support: support('wire-report') })))[0]).toContain(
		'field original.0: "na-report" was read, but is not among the support: add its reading there',
	);
});

it('works that report each other are each told to rest on themselves', () => {
	const ring = [read('first', 'wire', { reports: ['second'] }), read('second', 'wire', { reports: ['first'] })];
	expect(faultsOf(using(...ring))).toEqual(
		['first', 'second'].map((id) =>
			expect.stringMatching(new RegExp(`"${id}", field reports: .* leads back to the work itself: a text cannot`)),
		),
	);
});

describe('a term that says a fact again', () => {
	const counts = [{ reading: 'na-report', passage: 'Counted since 2011.' }];
	const disputed = {
		id: 'fact-counted',
		date: '2019-03-02',
		text: 'On 2 March 2019 the agency said since when it counts.',
		support: counts,
		differs: 'One text has 2010.',
		caution: 'It counts what it finds.',
	};
	const term = (definition: string, changes: object = {}): SmallEvidence => ({
		...withFacts(disputed),
		terms: [{ id: 'count', term: 'count', group: 'organisations', definition, support: counts, ...changes }],
	});
	const RESTATED = 'What the agency has done since 2011.';

	it('is refused where it loses how the sources of that fact differ', () => {
		const onDay = [{ reading: 'na-report', passage: 'It said so on 2 March 2019.' }];
		for (const records of [term(RESTATED), term('Said on 2 March 2019.', { support: onDay })])
			expect(faultsOf(records)).toEqual([
				expect.stringMatching(
					/"count", field restates: lacks fact-counted, which gives (2011|2 March 2019) .*: add it/,
				),
			]);
		expect(faultsOf(term('What the agency does.'))).toEqual([]);
	});

	it('carries that difference, and the caution, by naming the fact', () => {
		const records = term(RESTATED, { restates: ['fact-counted'] });
		expect(faultsOf(records)).toEqual([]);
		const { differs, caution } = disputed;
		expect(joinRecords(parseSmall(records).raw).terms[0]).toMatchObject({ differs, caution });
	});
});
