import { describe, expect, it } from 'vitest';
import { addressDigest } from '../../../src/engine/refused-digests.ts';
import {
	BODY_KINDS,
	NO_LINK_REASONS,
	RELAYING_KINDS,
	bodySchema,
	readingSchema,
	workSchema,
} from '../../../src/evidence/work.ts';
import { read, reading } from '../content/small-evidence.ts';
import { issuesOf } from './issues-of.ts';

const bodyIssues = issuesOf(bodySchema);
const readingIssues = issuesOf(readingSchema);
const workIssues = issuesOf(workSchema);

describe('a body', () => {
	it('has an id, a name and one kind', () => {
		expect(bodyIssues({ id: 'agency', name: 'Agency', kind: 'law-enforcement' })).toEqual([]);
		expect(bodyIssues({ id: 'agency', name: '', kind: 'police' })).toEqual([
			'name: is empty: name the body',
			`kind: is not a kind of body: write one of ${BODY_KINDS.join(', ')}`,
		]);
	});

	it('that speaks for itself is of no kind that tells of others', () => {
		for (const kind of ['government', 'parliament', 'regulator', 'court', 'company', 'charity', 'university'] as const)
			expect(RELAYING_KINDS).not.toContain(kind);
		for (const kind of ['news', 'law-firm', 'encyclopaedia', 'forum', 'person', 'automated', 'reseller'] as const)
			expect(RELAYING_KINDS).toContain(kind);
	});
});

describe('a reading', () => {
	it('has an address, or a reason why readers are not sent there', () => {
		expect(readingIssues(reading('a'))).toEqual([]);
		for (const none of Object.keys(NO_LINK_REASONS))
			expect(readingIssues(reading('a', { url: undefined, link: { none } })), none).toEqual([]);
		expect(readingIssues(reading('a', { url: undefined }))).toEqual([
			`link: is missing: a reading has a url, or link: { none: … } with one of ${Object.keys(NO_LINK_REASONS).join(', ')}`,
		]);
	});

	it('has not both, since the address would be kept in plain words', () => {
		const url = 'https://example.org/case';
		expect(readingIssues(reading('a', { url, link: { none: 'names-a-person' } }))).toEqual([
			`url: is given although link says none (names-a-person): take it out, and add its digest ${addressDigest(url)} to content/editorial/refused.yaml`,
		]);
	});

	it('gives no reason of its own making', () => {
		expect(readingIssues(reading('a', { url: undefined, link: { none: 'boring' } }))).toEqual([
			`link.none: is not a reason: write one of ${Object.keys(NO_LINK_REASONS).join(', ')}`,
		]);
	});

	it('has an address that tells its owner nothing of readers', () => {
		expect(readingIssues(reading('a', { url: 'https://example.org/?utm_source=x' }))).toEqual([
			'url: carries campaign codes, which tell its owner where readers come from: take out utm_source',
		]);
		expect(readingIssues(reading('a', { url: 'example.org' }))).toEqual([
			'url: is not a web address: write it whole, beginning with https://',
		]);
	});

	it('is not of the original where another body carries it', () => {
		expect(readingIssues(reading('a', { carrier: 'copier' }))).toEqual([
			'fidelity: is original although another body carries it: write copy, extract or translation',
		]);
		for (const fidelity of ['copy', 'extract', 'translation', 'machine-translation'])
			expect(readingIssues(reading('a', { carrier: 'copier', fidelity })), fidelity).toEqual([]);
	});

	it('says how it stands to the work and how much was read, in words that are known', () => {
		expect(readingIssues(reading('a', { fidelity: 'rumour', extent: 'half', language: 'english' }))).toEqual([
			'fidelity: is not a fidelity: write one of original, copy, extract, translation, machine-translation',
			'extent: is not an extent: write one of whole, opening, passage, abstract, title',
			'language: is not a language: write two letters, for example en',
		]);
	});

	it('says nothing of a status', () => {
		expect(readingIssues(reading('a', { seen: true }))).toEqual(['seen: unknown']);
	});
});

describe('a work', () => {
	it('may be known without any reading, and then has none at all', () => {
		expect(workIssues(read('a', 'agency'))).toEqual([]);
		expect(workIssues(read('a', 'agency', { readings: undefined }))).toEqual([]);
		expect(workIssues(read('a', 'agency', { readings: [] }))).toEqual([
			'readings: is empty: leave it out where the work was not seen',
		]);
	});

	it('says how a date is known only of a date that it has', () => {
		expect(workIssues(read('a', 'agency', { dateIs: 'inferred' }))).toEqual([]);
		expect(workIssues(read('a', 'agency', { date: undefined, dateIs: 'inferred' }))).toEqual([
			'dateIs: stands without a date: give one, or leave it out',
		]);
		expect(workIssues(read('a', 'agency', { dateIs: 'memory' }))).toEqual([
			'dateIs: is not a way of knowing a date: write inferred, or leave it out',
		]);
	});

	it.each(['memory', 'inferred', 'inference', 'not seen', 'draft', 'only the opening', 'general knowledge'])(
		'hides nothing in a note between editors that readers must know: %s',
		(words) => {
			expect(workIssues(read('a', 'agency', { editorNote: `The date is ${words}.` }))).toEqual([
				`editorNote: says "${words}", which readers must know: use dateIs, fidelity, extent or the note of a reading`,
			]);
		},
	);

	it('may have a note between editors on anything else', () => {
		expect(workIssues(read('a', 'agency', { editorNote: 'Ask the library for a better copy.' }))).toEqual([]);
	});

	it.each(['Do not link.', 'It is not linked.', 'Not for readers.', 'It names a man.', 'Names an accused person.'])(
		'does not leave to a note that readers are not sent there: %s',
		(editorNote) => {
			expect(workIssues(read('a', 'agency', { editorNote }))).toEqual([
				'editorNote: says that readers are not sent there: take out the url and write link: { none: … } with the reason',
			]);
			const readings = [reading('a', { url: undefined, link: { none: 'names-a-person' } })];
			expect(workIssues(read('a', 'agency', { editorNote, readings }))).toEqual([]);
		},
	);

	it('is the subject of this site, or is not: there is no third', () => {
		expect(workIssues(read('a', 'agency', { isSubject: true }))).toEqual([]);
		expect(workIssues(read('a', 'agency', { isSubject: false }))).toHaveLength(1);
	});
});
