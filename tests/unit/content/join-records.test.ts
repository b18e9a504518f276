import { describe, expect, it } from 'vitest';
import { joinRecords } from '../../../src/content/join-records.ts';
import { SOUND, faultsOf, parseSmall, read, support, type SmallEvidence } from './small-evidence.ts';

const RECORDS: SmallEvidence = {
	...SOUND,
	works: [...SOUND.works, read('blog', 'blogger', { type: 'blog-post' })],
	bodies: [...SOUND.bodies, { id: 'blogger', name: 'Blogger', kind: 'person' }],
	facts: [
		{
			id: 'fact-read',
			date: '2020-02',
			text: 'The agency counts.',
			support: [...support('na-report'), ...support('wire-report')],
			caution: 'It counts what it finds.',
			differs: 'One text has more.',
		},
		{ ...SOUND.facts[1], caution: 'Both reports go back to one statement of the agency.', cautionShort: 'One origin.' },
		{
			id: 'fact-inferred',
			date: '2020-02-15',
			text: 'So it is likely.',
			inference: { from: ['fact-read'], reasoning: 'Nothing else fits.' },
		},
		{
			id: 'fact-not-found',
			text: 'We found no list.',
			search: { where: 'The pages of the agency.', when: '2026-11-01' },
		},
		{
			id: 'fact-weak',
			date: '2020-02-14',
			text: 'A blog has it so.',
			original: ['na-statement'],
			support: support('blog'),
		},
		{
			id: 'fact-cautious',
			text: 'The agency counts.',
			support: support('na-report'),
			caution: 'It counts what it finds.',
		},
	],
};
const event = (id: string, facts: readonly string[], changes: object = {}) => ({
	id,
	title: 'Something happens',
	theme: 'law',
	place: 'GB',
	demands: [],
	importance: 3,
	facts,
	...changes,
});
const resolved = (records: SmallEvidence) => joinRecords(parseSmall(records).raw);
const facts = new Map(resolved(RECORDS).facts.map((fact) => [fact.id, fact]));
const eventOf = (ids: readonly string[], changes: object = {}) =>
	resolved({ ...RECORDS, events: [event('one', ids, changes)] }).events[0]!;

it('the records that these tests join are sound', () => {
	expect(faultsOf({ ...RECORDS, events: [event('one', ['fact-read', 'fact-inferred'])] })).toEqual([]);
});

describe('a fact', () => {
	it('is joined with how it is known, and with what is printed of that', () => {
		expect(facts.get('fact-reported')).toEqual({
			id: 'fact-reported',
			date: '2020-02-14',
			text: 'The agency said so.',
			standing: 'reported',
			sources: ['wire-report', 'paper-report'],
			support: [{ reading: 'wire-report' }, { reading: 'paper-report', isCopy: true }],
			originals: ['Title of na-statement'],
			origins: 1,
			caution: 'Both reports go back to one statement of the agency.',
			cautionShort: 'One origin.',
		});
	});

	it('that was read names no original that was not seen, whatever its works', () => {
		expect(facts.get('fact-read')).toMatchObject({ standing: 'read', originals: [], differs: 'One text has more.' });
		expect(facts.get('fact-read')).not.toHaveProperty('isWeak');
	});

	it('that is inferred shows its reasoning; that was not found shows the search', () => {
		expect(facts.get('fact-inferred')).toMatchObject({
			standing: 'inferred',
			reasoning: 'Nothing else fits.',
			sources: [],
		});
		expect(facts.get('fact-inferred')).not.toHaveProperty('inference');
		expect(facts.get('fact-not-found')).toMatchObject({
			standing: 'not-found',
			search: { where: 'The pages of the agency.', when: '2026-11-01' },
		});
	});

	it('that one text to beware of alone tells is weak', () => {
		expect(facts.get('fact-weak')).toMatchObject({ standing: 'reported', isWeak: true, origins: 1 });
	});

	it('has its caution in short too, which is the caution where none is given', () => {
		expect(facts.get('fact-read')).toMatchObject({ cautionShort: 'It counts what it finds.' });
		expect(facts.get('fact-weak')).not.toHaveProperty('caution');
		expect(facts.get('fact-weak')).not.toHaveProperty('cautionShort');
	});
});

it.each<[string, readonly string[], object]>([
	['read as its one fact', ['fact-read'], { standing: 'read', origins: 2 }],
	['as sure as its weakest fact', ['fact-read', 'fact-reported'], { standing: 'reported' }],
	['inferred where one is', ['fact-reported', 'fact-inferred', 'fact-read'], { standing: 'inferred' }],
	['not found where one was not', ['fact-read', 'fact-not-found'], { standing: 'not-found' }],
	['weak where one is', ['fact-read', 'fact-weak'], { isWeak: true }],
	[
		'told in the words of its facts',
		['fact-read', 'fact-reported'],
		{ text: 'The agency counts. The agency said so.' },
	],
	['of the date of its first fact', ['fact-read', 'fact-reported'], { date: '2020-02' }],
	[
		'told with the cautions of all its facts, the same words once',
		['fact-read', 'fact-reported', 'fact-cautious'],
		{
			caution: 'It counts what it finds. Both reports go back to one statement of the agency.',
			cautionShort: 'It counts what it finds. One origin.',
		},
	],
	['told with where their sources differ', ['fact-reported', 'fact-read'], { differs: 'One text has more.' }],
	['told with their reasoning', ['fact-reported', 'fact-inferred'], { reasoning: 'Nothing else fits.' }],
	[
		'told with each source and original once',
		['fact-read', 'fact-reported', 'fact-weak'],
		{ sources: ['na-report', 'wire-report', 'paper-report', 'blog'], originals: ['Title of na-statement'] },
	],
	['of as many origins as the fact with the fewest', ['fact-read', 'fact-reported'], { origins: 1 }],
])('a view is %s', (_, ids, expected) => {
	expect(eventOf(ids)).toMatchObject(expected);
});

it('a view may have words of its own', () => {
	expect(eventOf(['fact-read'], { text: 'It counts.' }).text).toBe('It counts.');
});

describe('the sources', () => {
	const joined = resolved(RECORDS);

	it('are the readings that something rests on', () => {
		expect(joined.sources.map(({ id }) => id)).toEqual(['blog', 'na-report', 'paper-report', 'wire-report']);
	});

	it('are told with work, body and kind', () => {
		expect(joined.sources[0]).toMatchObject({
			title: 'Title of blog',
			publisher: 'Blogger',
			kind: 'person',
			type: 'blog-post',
			fidelity: 'original',
			extent: 'whole',
			date: '2020-02-14',
		});
	});
});
