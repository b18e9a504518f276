import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearch, type Found, type FoundDocument } from '../../../src/search/find.ts';
import type { SearchDocument, SearchKind } from '../../../src/search/search-document.ts';
import { anyText } from './any-text.ts';

const entry = (kind: SearchKind, address: string, title: string, text: string, names?: string): SearchDocument => ({
	kind,
	address,
	title,
	text,
	...(names && { names }),
});
const TERM = 'glossary.html#harm-pictures';

/** A small index. What the site's own finds, of hundreds of questions, is in `tests/dist/search.test.ts`. */
const search = await createSearch({
	pages: {},
	documents: [
		entry('section', 'index.html#who', 'Who signed', 'Chiefs of police of Estonia and the agency spoke of encryption.'),
		entry('section', 'index.html#agency', 'An office', 'The National Crime Agency wrote of harm pictures.'),
		entry('source', 'sources.html#paper', 'Estonia paper', 'A paper of Estonia on rape.'),
		entry('term', 'glossary.html#nca', 'National Crime Agency', 'An office of police.', 'NCA'),
		entry('term', TERM, 'harm pictures', 'What we call them.'),
		entry('country', 'coalition.html#estonia', 'Estonia', 'Signed.'),
		entry('help', 'help.html#estonia', 'Estonia', 'Estonia: a line for children, if you are scared of rape.'),
		entry('help', 'help.html#troubled', 'Troubled', 'For whoever is troubled by thoughts.'),
		entry('chart', 'numbers.html#reports', 'Reports', 'Figures: 2019: 16,987,361.'),
		...[1, 2, 3, 4, 5, 6].map((n) => entry('claim', `index.html#c${n}`, '', `Claim ${n} on scanning of messages.`)),
	],
	names: [['National Crime Agency', 'NCA']],
	avoided: ['bad pictures', 'bad'].map((word) => ({ word, say: 'harm pictures', why: 'It hides.', address: TERM })),
	leads: [{ addresses: ['numbers.html#reports'], words: ['how many'] }],
});
const addressesOf = (found: readonly FoundDocument[]) => found.map(({ document }) => document.address);
const inGroups = ({ groups }: Found) => groups.flatMap(({ documents }) => addressesOf(documents));

describe('what is called as the query is', () => {
	it('comes first, help before all, also where the query is a question', () => {
		expect(inGroups(search.find('estonia')).slice(0, 2)).toEqual(['help.html#estonia', 'coalition.html#estonia']);
		expect(addressesOf(search.find('what is the National Crime Agency?').best)[0]).toBe('glossary.html#nca');
	});

	it('is found by its beginning while it is typed, a number with or without its commas', () => {
		expect(inGroups(search.find('encr'))).toEqual(['index.html#who']);
		expect(search.find('en').count).toBe(0);
		for (const query of ['16,987,361', '16987361'])
			expect(inGroups(search.find(query))).toEqual(['numbers.html#reports']);
	});

	it('is found only whole where its beginning means something else', () => {
		for (const query of ['trouble', 'troub']) expect(search.find(query)).toMatchObject({ best: [], groups: [] });
		expect(inGroups(search.find('troubled'))).toEqual(['help.html#troubled']);
	});
});

describe('below help', () => {
	it('a few entries of the page of help are shown, and the rest on request, but all for the name of an entry', () => {
		const found = search.find('rape', [{}]);
		expect(found).toMatchObject({ isHandful: true, count: 2 });
		expect(addressesOf(found.best)).toEqual(['help.html#estonia']);
		expect(search.find('estonia', [{}])).toEqual(search.find('estonia'));
	});

	it('nothing is found or offered where nobody may have what is sought', () => {
		const nothing = { leads: [], best: [], groups: [], otherNames: [], isHelpAlone: true };
		expect(search.find('bad pictures', [{ nothingElse: true }])).toMatchObject(nothing);
		expect(search.find('NCA', [{ nothingElse: true }])).toMatchObject(nothing);
	});
});

describe('other words for a query', () => {
	it('are other names, also within a longer query, and it says so', () => {
		expect(search.find('NCA wrote').otherNames).toEqual(['National Crime Agency']);
		expect(inGroups(search.find('NCA wrote'))).toEqual(['index.html#agency']);
		expect(inGroups(search.find('NCA'))).toEqual(['glossary.html#nca', 'index.html#agency']);
	});

	it('are those that this site uses, for each that it avoids', () => {
		const found = search.find('Bad picture');
		expect(found.avoided.map(({ word }) => word)).toEqual(['bad pictures', 'bad']);
		expect(inGroups(found)).toContain(TERM);
		expect(search.find('badly').avoided).toEqual([]);
		expect(search.find('bad photo').avoided.map(({ word }) => word)).toEqual(['bad']);
		expect(search.find('Bad picture', [{}]).avoided).toEqual([]);
	});
});

describe('a word that is not there', () => {
	it.each([
		['rape', 'rate'],
		['scared', 'shared'],
		['attracted', 'attract'],
		['encrypton', 'encryption'],
	])('is never searched as another: %s', async (query, other) => {
		const documents = [entry('section', 'index.html#other', other, `Of ${other}.`)];
		const small = await createSearch({ pages: {}, documents, names: [], avoided: [], leads: [] });
		expect(small.find(other).count).toBe(1);
		expect(small.find(query)).toMatchObject({ unknown: [query], leads: [], best: [], groups: [] });
	});

	it('does not stand in the way of the others, and few are known as such', () => {
		const found = search.find('Estonia zzzzqqq');
		expect(found).toMatchObject({ has: 'few', unknown: ['zzzzqqq'], count: 0 });
		expect(addressesOf(found.best)).toContain('coalition.html#estonia');
	});
});

it('a sentence finds a handful, and keeps the rest for whoever asks for it', () => {
	const found = search.find('what is the scanning of messages');
	expect(found.best).toHaveLength(5);
	expect(found).toMatchObject({ isHandful: true, count: 6 });
});

it('a place that the editors name comes first, and is not shown twice', () => {
	const found = search.find('how many reports');
	expect(addressesOf(found.leads)).toEqual(['numbers.html#reports']);
	expect(addressesOf([...found.best, ...found.groups.flatMap(({ documents }) => documents)])).toEqual([]);
});

it('any query is answered with as many entries as are counted, each once; one without a word finds nothing', () => {
	for (const query of ['', '   ', '?!', '“”'])
		expect(search.find(query)).toMatchObject({ leads: [], best: [], groups: [], count: 0, unknown: [], has: 'all' });
	fc.assert(
		fc.property(anyText, (query) => {
			const found = search.find(query);
			expect(new Set(inGroups(found)).size).toBe(found.count);
			expect(inGroups(found)).toHaveLength(found.count);
		}),
	);
});
