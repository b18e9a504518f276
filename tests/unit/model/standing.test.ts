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
import { STANDINGS } from '../../../src/evidence/ledger.ts';
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

describe('a fact is', () => {
	it('read where the text is by those who acted or spoke', () => {
		expect(standingOf(on('report'), library)).toBe('read');
	});

	it('read where a copy or a part of their text was read: what readers hear of that stands with the source', () => {
		expect(standingOf(on('copied'), library)).toBe('read');
		expect(standingOf(on('opening'), library)).toBe('read');
	});

	it('read where the fact is about that very text, whoever wrote it', () => {
		expect(standingOf({ ...on('wire-report'), original: ['wire-report'] }, library)).toBe('read');
		expect(standingOf({ ...on('blog'), original: ['blog'] }, library)).toBe('read');
	});

	it('reported where others tell of it', () => {
		expect(standingOf({ ...on('wire-report'), original: ['statement'] }, library)).toBe('reported');
		expect(standingOf(on('wire-report'), library)).toBe('reported');
	});

	it('reported where its original was not seen, whatever else of the body was read', () => {
		expect(standingOf({ ...on('report'), original: ['statement'] }, library)).toBe('reported');
	});

	it('read as soon as one of its texts is the original', () => {
		expect(standingOf(on('wire-report', 'report'), library)).toBe('read');
		expect(standingOf({ ...on('wire-report', 'report'), original: ['report', 'statement'] }, library)).toBe('read');
	});

	it('not read where of the text the title alone is known', () => {
		expect(standingOf(on('listed'), library)).toBe('reported');
		expect(standingOf({ ...on('listed'), original: ['listed'] }, library)).toBe('reported');
	});

	it('inferred where the editors reason it, and not found where they looked for it', () => {
		expect(standingOf({ inference: { from: ['a'] } }, library)).toBe('inferred');
		expect(standingOf({ search: { where: 'w' } }, library)).toBe('not-found');
		expect(standingOf({ search: { where: 'w' }, ...on('report') }, library)).toBe('not-found');
	});

	it('reported, and never read, where its readings are not there', () => {
		expect(standingOf(on('nothing'), library)).toBe('reported');
		expect(standingOf(on('orphan'), library)).toBe('reported');
		expect(standingOf({}, library)).toBe('reported');
	});

	it.each(BODY_KINDS)('by its kind alone first-hand or told, and one of them only: %s', (kind) => {
		const own = createLibrary([body('b', kind)], [work(read('w', 'b'))]);
		expect(standingOf(on('w'), own)).toBe(RELAYING_KINDS.includes(kind) ? 'reported' : 'read');
	});
});

describe('the texts of a fact', () => {
	it('are first-hand where those who acted or spoke wrote them', () => {
		expect(firstHandReadings(on('wire-report', 'report'), library).map(({ work: { id } }) => id)).toEqual(['report']);
		expect(firstHandReadings({ ...on('two-nl'), original: ['two-readings'] }, library)).toHaveLength(1);
	});

	it('that were not seen are those of its originals without a reading', () => {
		const original = ['statement', 'report', 'no-work'];
		expect(unseenOriginals({ original }, library).map(({ id }) => id)).toEqual(['statement']);
		expect(unseenOriginals({}, library)).toEqual([]);
	});
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

describe('a fact is weak', () => {
	it('where one origin of a kind to beware of is all there is', () => {
		expect(isWeak({ ...on('blog'), original: ['statement'] }, library)).toBe(true);
		expect(isWeak(on('thread'), library)).toBe(true);
	});

	it('where the article alone tells it', () => {
		expect(isWeak(on('article'), library)).toBe(true);
	});

	it('and not where news tells it, a second origin does, or it was read', () => {
		expect(isWeak(on('wire-report'), library)).toBe(false);
		expect(isWeak(on('blog', 'thread'), library)).toBe(false);
		expect(isWeak(on('thread', 'wire-on-speech'), library)).toBe(false);
		expect(isWeak({ ...on('blog'), original: ['blog'] }, library)).toBe(false);
		expect(isWeak({ inference: { from: ['a'] } }, library)).toBe(false);
	});
});

describe('what rests on several facts', () => {
	it('is as sure as the weakest of them, in whatever order', () => {
		expect(weakest(['read', 'reported'])).toBe('reported');
		expect(weakest(['inferred', 'read', 'reported'])).toBe('inferred');
		expect(weakest(['not-found', 'read'])).toBe('not-found');
		for (const one of STANDINGS)
			for (const other of STANDINGS) {
				expect(weakest([one, other])).toBe(weakest([other, one]));
				expect(STANDINGS.indexOf(weakest([one, other]))).toBe(
					Math.max(STANDINGS.indexOf(one), STANDINGS.indexOf(other)),
				);
			}
	});

	it('is read where nothing weakens it', () => {
		expect(weakest([])).toBe('read');
	});
});
