import { describe, expect, it } from 'vitest';
import {
	countOrigins,
	createLibrary,
	firstHandReadings,
	independentReadings,
	isWeak,
	originsOf,
	standingOf,
	unseenOriginals,
	weakest,
	type Grounds,
} from '../../../src/evidence/standing.ts';
import { STANDINGS, type Standing } from '../../../src/evidence/ledger.ts';
import {
	BODY_KINDS,
	RELAYING_KINDS,
	bodySchema,
	workSchema,
	type BodyKind,
	type Work,
} from '../../../src/evidence/work.ts';
import { read, reading, support, unseen } from '../content/small-evidence.ts';

const body = (id: string, kind: BodyKind) => bodySchema.parse({ id, name: id, kind });
const work = (fields: object): Work => workSchema.parse(fields);

const library = createLibrary(
	[body('agency', 'law-enforcement'), body('wire', 'news'), body('blogger', 'person'), body('board', 'forum')],
	[
		unseen('statement', 'agency'),
		unseen('speech', 'agency'),
		read('report', 'agency'),
		read('listed', 'agency', { readings: [reading('listed', { extent: 'title' })] }),
		read('opening', 'agency', { readings: [reading('opening', { extent: 'opening' })] }),
		read('copied', 'agency', { readings: [reading('copied', { fidelity: 'copy', carrier: 'wire' })] }),
		read('wire-report', 'wire', { reports: ['statement'] }),
		read('wire-reprint', 'wire', { reports: ['wire-report'] }),
		read('wire-on-speech', 'wire', { reports: ['speech'] }),
		read('wire-on-both', 'wire', { reports: ['statement', 'speech'] }),
		read('blog', 'blogger'),
		read('thread', 'board', { reports: ['speech'] }),
		read('article', 'wire', { isSubject: true }),
		read('two-readings', 'agency', { readings: [reading('two-en'), reading('two-nl', { language: 'nl' })] }),
		read('orphan', 'nobody'),
	].map(work),
);
const on = (...ids: string[]): Grounds => ({ support: support(...ids) as { reading: string }[] });

it.each<[string, Grounds, Standing]>([
	['those who acted or spoke wrote its text', on('report'), 'read'],
	['a copy of that was read', on('copied'), 'read'],
	['a part of it was', on('opening'), 'read'],
	['it is about that very text, whoever wrote it', { ...on('blog'), original: ['blog'] }, 'read'],
	['one of its texts is the original', on('wire-report', 'report'), 'read'],
	['one is the original that it names', { ...on('wire-report', 'report'), original: ['report', 'statement'] }, 'read'],
	['others tell of it', on('wire-report'), 'reported'],
	['others tell of the original that it names', { ...on('wire-report'), original: ['statement'] }, 'reported'],
	['its original was not seen, whatever else was read', { ...on('report'), original: ['statement'] }, 'reported'],
	['the title of its text alone is known', on('listed'), 'reported'],
	['that is the title of its original', { ...on('listed'), original: ['listed'] }, 'reported'],
	['its readings are not there', on('nothing'), 'reported'],
	['nobody published them', on('orphan'), 'reported'],
	['it rests on nothing', {}, 'reported'],
	['the editors reason it', { inference: { from: ['a'] } }, 'inferred'],
	['they looked for it', { search: { where: 'w' } }, 'not-found'],
	['they did, beside what they read', { search: { where: 'w' }, ...on('report') }, 'not-found'],
])('a fact is judged where %s', (_, fact, standing) => {
	expect(standingOf(fact, library)).toBe(standing);
});

it.each(BODY_KINDS)('a kind of body is first-hand or tells of others: %s', (kind) => {
	const own = createLibrary([body('b', kind)], [work(read('w', 'b'))]);
	expect(standingOf(on('w'), own)).toBe(RELAYING_KINDS.includes(kind) ? 'reported' : 'read');
});

it('the texts of a fact that are first-hand, and those that were not seen, are told', () => {
	expect(firstHandReadings(on('wire-report', 'report'), library).map(({ work: { id } }) => id)).toEqual(['report']);
	expect(firstHandReadings({ ...on('two-nl'), original: ['two-readings'] }, library)).toHaveLength(1);
	const original = ['statement', 'report', 'no-work'];
	expect(unseenOriginals({ original }, library).map(({ id }) => id)).toEqual(['statement']);
	expect(unseenOriginals({}, library)).toEqual([]);
});

describe('the origins of a text', () => {
	const origins = (id: string) => [...originsOf(library.works.get(id)!, library.works)];

	it('are what it reports, through as many hands as there are', () => {
		expect(origins('wire-report')).toEqual(['statement']);
		expect(origins('wire-reprint')).toEqual(['statement']);
		expect(origins('wire-on-both').sort()).toEqual(['speech', 'statement']);
	});

	it('are the text itself where it reports none, or none that is there', () => {
		expect(origins('report')).toEqual(['report']);
		const lost = work(read('lost', 'wire', { reports: ['no-work'] }));
		expect([...originsOf(lost, library.works)]).toEqual(['lost']);
	});

	it('are none in a ring, which the check of works then refuses', () => {
		const ring = [read('a', 'wire', { reports: ['b'] }), read('b', 'wire', { reports: ['a'] })].map(work);
		expect(originsOf(ring[0]!, new Map(ring.map((one) => [one.id, one]))).size).toBe(0);
	});
});

describe('independent origins', () => {
	it('are one for any number of copies of one text', () => {
		expect(countOrigins(on('wire-report', 'wire-reprint'), library)).toBe(1);
		expect(countOrigins(on('wire-report', 'wire-reprint', 'wire-on-speech'), library)).toBe(2);
		expect(countOrigins(on('two-en', 'two-nl'), library)).toBe(1);
		expect(countOrigins(on('wire-on-both'), library)).toBe(2);
		expect(countOrigins({}, library)).toBe(0);
	});

	it('belong to the first that tells of each; what only repeats has none', () => {
		const independent = (...ids: string[]) => [...independentReadings(on(...ids), library)];
		expect(independent('wire-report', 'wire-reprint')).toEqual(['wire-report']);
		expect(independent('wire-reprint', 'wire-report')).toEqual(['wire-reprint']);
		expect(independent('wire-report', 'wire-on-both', 'wire-on-speech')).toEqual(['wire-report', 'wire-on-both']);
		expect(independent('two-en', 'two-nl')).toEqual(['two-en']);
		expect(independent('nothing')).toEqual([]);
	});
});

it.each<[string, Grounds, boolean]>([
	['one origin of a kind to beware of is all there is', { ...on('blog'), original: ['statement'] }, true],
	['that is a forum', on('thread'), true],
	['the article alone tells it', on('article'), true],
	['news tells it', on('wire-report'), false],
	['a second origin does', on('blog', 'thread'), false],
	['news tells it too', on('thread', 'wire-on-speech'), false],
	['it was read', { ...on('blog'), original: ['blog'] }, false],
	['it is inferred', { inference: { from: ['a'] } }, false],
])('whether a fact is weak is told where %s', (_, fact, weak) => {
	expect(isWeak(fact, library)).toBe(weak);
});

it('what rests on several facts is as sure as the weakest of them, in whatever order', () => {
	for (const one of STANDINGS)
		for (const other of STANDINGS)
			expect(STANDINGS.indexOf(weakest([one, other]))).toBe(Math.max(STANDINGS.indexOf(one), STANDINGS.indexOf(other)));
	expect(weakest(['inferred', 'read', 'reported'])).toBe('inferred');
	expect(weakest([])).toBe('read');
});
