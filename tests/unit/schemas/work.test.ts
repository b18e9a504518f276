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

const REASONS = NO_LINK_REASONS;
const URL_OF_CASE = 'https://example.org/case';
const issuesOfReading = (changes: object) => issuesOf(readingSchema)(reading('a', { ...changes }));
const issuesOfWork = (changes: object) => issuesOf(workSchema)(read('a', 'agency', { ...changes }));
const unlinked = (none: string) => ({ url: undefined, link: { none } });

describe('a body', () => {
	it('has an id, a name and one kind', () => {
		expect(issuesOf(bodySchema)({ id: 'agency', name: 'Agency', kind: 'law-enforcement' })).toEqual([]);
		expect(issuesOf(bodySchema)({ id: 'agency', name: '', kind: 'police' })).toEqual([
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

it.each<[string, object]>([
	['the original, at its address', {}],
	...REASONS.map((none): [string, object] => [`without an address: ${none}`, unlinked(none)]),
	['a translation that another body carries', { carrier: 'copier', fidelity: 'translation' }],
])('a reading may be %s', (_, changes) => {
	expect(issuesOfReading(changes)).toEqual([]);
});

it.each<[string, object, string[]]>([
	[
		'no address and no reason',
		{ url: undefined },
		[`link: is missing: a reading has a url, or link: { none: … } with one of ${REASONS.join(', ')}`],
	],
	[
		'both, since the address would be kept in plain words',
		{ url: URL_OF_CASE, link: { none: 'names-a-person' } },
		[
			`url: is given although link says none (names-a-person): take it out, and add its digest ${addressDigest(URL_OF_CASE)} to content/editorial/refused.yaml`,
		],
	],
	[
		'a reason of its own making',
		unlinked('boring'),
		[`link.none: is not a reason: write one of ${REASONS.join(', ')}`],
	],
	[
		'an address that tells its owner of readers',
		{ url: 'https://example.org/?utm_source=x' },
		['url: carries campaign codes, which tell its owner where readers come from: take out utm_source'],
	],
	['half an address', { url: 'example.org' }, ['url: is not a web address: write it whole, beginning with https://']],
	[
		'the original from another body',
		{ carrier: 'copier' },
		['fidelity: is original although another body carries it: write copy, extract or translation'],
	],
	[
		'words that are not known',
		{ fidelity: 'rumour', extent: 'half', language: 'english' },
		[
			'fidelity: is not a fidelity: write one of original, copy, extract, translation, machine-translation',
			'extent: is not an extent: write one of whole, opening, passage, abstract, title',
			'language: is not a language: write two letters, for example en',
		],
	],
	['a status', { seen: true }, ['seen: unknown']],
])('a reading is refused with %s', (_, changes, issues) => {
	expect(issuesOfReading(changes)).toEqual(issues);
});

it.each<[string, object]>([
	['read', {}],
	['not seen', { readings: undefined }],
	['of a day that is inferred', { dateIs: 'inferred' }],
	['told of in a note between editors', { editorNote: 'Ask the library for a better copy.' }],
	['kept from readers', { editorNote: 'Do not link.', readings: [reading('a', unlinked('names-a-person'))] }],
	['the subject of this site', { isSubject: true }],
])('a work may be %s', (_, changes) => {
	expect(issuesOfWork(changes)).toEqual([]);
});

it.each<[string, object, RegExp]>([
	['no readings in its list', { readings: [] }, /^readings: is empty: leave it out where the work was not seen$/],
	['no date, and how it is known', { date: undefined, dateIs: 'inferred' }, /^dateIs: stands without a date: give one/],
	[
		'a date from memory',
		{ dateIs: 'memory' },
		/^dateIs: is not a way of knowing a date: write inferred, or leave it out$/,
	],
	['a third between subject and none', { isSubject: false }, /^isSubject/],
	...['memory', 'inference', 'not seen', 'draft', 'only the opening'].map((words): [string, object, RegExp] => [
		`what readers must know in a note: ${words}`,
		{ editorNote: `The date is ${words}.` },
		new RegExp(`^editorNote: says "${words}", which readers must know: use dateIs, fidelity, extent or the note of`),
	]),
	...['Do not link.', 'It is not linked.', 'Not for readers.', 'It names a man.'].map(
		(editorNote): [string, object, RegExp] => [
			`a note that nobody heeds: ${editorNote}`,
			{ editorNote },
			/^editorNote: says that readers are not sent there: take out the url and write link: \{ none: … \} with the reason$/,
		],
	),
])('a work is refused with %s', (_, changes, issue) => {
	expect(issuesOfWork(changes)).toEqual([expect.stringMatching(issue)]);
});
