import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSearch, type Found, type FoundDocument, type Search } from '../../../src/search/find.ts';
import type { SearchDocument } from '../../../src/search/search-document.ts';
import { anyText } from './any-text.ts';
import { index } from './site-index.ts';

let search: Search;
beforeAll(async () => {
	search = await createSearch(index);
});

const addressesOf = (found: readonly FoundDocument[]) => found.map(({ document }) => document.address);
const addresses = ({ groups }: Found, kind?: string) =>
	groups
		.filter((group) => kind === undefined || group.kind === kind)
		.flatMap(({ documents }) => documents.map(({ document }) => document.address));

describe('what readers typically search for', () => {
	it.each([
		['NCA', 'term', 'glossary.html#national-crime-agency'],
		['National Crime Agency', 'term', 'glossary.html#national-crime-agency'],
		['NCMEC', 'term', 'glossary.html#ncmec'],
		['National Center for Missing & Exploited Children', 'term', 'glossary.html#ncmec'],
		['CSAM', 'term', 'glossary.html#child-sexual-abuse-material'],
		['grooming', 'chapter', 'demands/stop-grooming.html'],
		['Estonia', 'country', 'coalition.html#estonia'],
		['Childline', 'help', 'help.html#united-kingdom'],
		['Kein Tater werden', 'help', 'help.html#kein-taeter-werden'],
		['who stood behind it?', 'section', 'index.html#who-backed-it'],
		['police chiefs', 'position', 'arguments.html#pos-police-chiefs'],
		['Reuters', 'source', 'sources/p-s.html#reuters-tech-firms-2020'],
		['encr', 'term', 'glossary.html#end-to-end-encryption'],
	])('%s finds, as %s, %s', (query, kind, address) => {
		expect(addresses(search.find(query), kind)).toContain(address);
	});

	it.each([
		['Childline', ['help']],
		['NCA', ['term']],
		['grooming', ['chapter', 'term']],
	])('%s shows first what it most likely means', (query, kinds) => {
		expect(
			search
				.find(query)
				.groups.slice(0, kinds.length)
				.map(({ kind }) => kind)
				.sort(),
		).toEqual(kinds);
	});
});

describe('below help', () => {
	it('results are few, the rest on request, and none of the first is a source', () => {
		for (const query of ['pay', 'send pics', 'rape', 'im scared', 'will police arrest me']) {
			const found = search.find(query, [{}]);
			expect(found.isHandful).toBe(true);
			expect(found.best.length).toBeLessThanOrEqual(3);
			expect(found.best.map(({ document }) => document.kind)).not.toContain('source');
			expect(found.count).toBe(search.find(query).count);
		}
	});

	it('the name of an entry finds all as it does elsewhere', () => {
		expect(search.find('Childline', [{}])).toEqual(search.find('Childline'));
	});
});

it('below some help nothing is found, and no other name is offered', () => {
	expect(search.find('child porn', [{ nothingElse: true }])).toMatchObject({
		leads: [],
		best: [],
		groups: [],
		otherNames: [],
		isHelpAlone: true,
	});
});

it('who fears trouble is not led to services for whom their own thoughts have troubled', () => {
	for (const query of ['trouble', 'troub', 'am i in trouble', 'i dont want trouble']) {
		const { leads, best, groups } = search.find(query);
		const found = addressesOf([...leads, ...best, ...groups.flatMap(({ documents }) => documents)]);
		for (const address of found) expect(address).not.toMatch(/troubled|own-thoughts|projdesire/);
	}
	expect(addresses(search.find('troubled desire'))).toContain('help.html#troubled-desire');
});

describe('names of the same thing', () => {
	it('an abbreviation finds entries that have the full name alone, and says so', () => {
		const found = search.find('IWF');
		expect(found.otherNames).toEqual(['Internet Watch Foundation']);
		const texts = found.groups.flatMap(({ documents }) => documents.map(({ document }) => document));
		expect(texts.some(({ title = '', text }) => !/IWF/.test(title + text))).toBe(true);
	});

	it('work within a longer query', () => {
		expect(addresses(search.find('NCA director'), 'claim')).toEqual(
			expect.arrayContaining([expect.stringContaining('announcement.html#claim-owens')]),
		);
	});
});

describe('a word that this site avoids', () => {
	it.each(['kiddie porn', 'Child Pornography', 'child porn statistics'])('leads to the one it uses: %s', (query) => {
		const found = search.find(query);
		expect(found.avoided.map(({ say }) => say)).toContain('child sexual abuse material');
		expect(found.avoided[0]!.why).not.toBe('');
	});

	it('finds what the word in use finds', () => {
		const avoided = addresses(search.find('kiddie porn'));
		expect(avoided).toContain('glossary.html#child-sexual-abuse-material');
		expect(avoided[0]).toBe('glossary.html#child-sexual-abuse-material');
	});

	it('may stand for two, and each is told', () => {
		expect(search.find('chat control').avoided).toHaveLength(2);
	});

	it('is not seen in a word that only begins like it', () => {
		expect(search.find('child sexual abuse').avoided).toEqual([]);
	});
});

describe('a word that is not there', () => {
	it.each([
		['rape', 'rate'],
		['scared', 'shared'],
		['daughter', 'slaughter'],
		['niece', 'piece'],
		['frighten', 'tighten'],
		['attracted', 'attract'],
		['citation', 'situation'],
		['encrypton', 'encryption'],
	])('is never searched as another: %s', async (query, other) => {
		const document: SearchDocument = {
			kind: 'section',
			title: other,
			text: `Of ${other}.`,
			address: 'index.html#other',
		};
		const small = await createSearch({ pages: {}, documents: [document], names: [], avoided: [], leads: [] });
		expect(small.find(other).count).toBe(1);
		expect(small.find(query)).toMatchObject({ unknown: [query], leads: [], best: [], groups: [] });
	});

	it('does not stand in the way of the others', () => {
		const found = search.find('Estonia zzzzqqq');
		expect(found.has).toBe('few');
		expect(found.unknown).toEqual(['zzzzqqq']);
		expect(addressesOf(found.best)).toContain('coalition.html#estonia');
	});
});

describe('a number', () => {
	it.each(['16,987,361', '16987361'])(
		'with commas is one word, and is found in the figures of a chart: %s',
		(query) => {
			expect(addresses(search.find(query), 'chart')).toContain('numbers.html#cybertipline-reports');
			expect(search.find(query).count).toBeLessThan(10);
		},
	);
});

describe('a sentence', () => {
	it.each([
		'my daughter was threatened by a man who has a picture of her and I do not know what to do about it',
		'how does the government make sure that companies do what the police chiefs asked them to do',
		'why do the police want companies to stop the encryption of messages',
	])('finds a handful, the best first: %s', (query) => {
		const found = search.find(query);
		expect(found.leads.length + found.best.length).toBeLessThanOrEqual(8);
		if (found.has !== 'all') expect(found.count).toBe(0);
	});

	it('keeps the rest for whoever asks for it, where all its words are found', () => {
		const found = search.find('what is client-side scanning');
		expect(found.best).toHaveLength(5);
		expect(found.count).toBeGreaterThan(5);
	});

	it('that hardly anything answers finds a few with some of its words, and is known as such', () => {
		const found = search.find('zzzzqqq encryption of qwxyz');
		expect(found.has).toBe('few');
		expect(found.best).toHaveLength(5);
		expect(found.unknown).toEqual(['zzzzqqq', 'qwxyz']);
	});
});

describe('a country', () => {
	it.each(['Spain', 'Portugal', 'United Kingdom'])('has its help first, then its card: %s', (query) => {
		expect(addressesOf(search.find(query).leads)).toEqual([`help.html#${query.toLowerCase().replace(' ', '-')}`]);
		expect(search.find(query).groups[0]).toMatchObject({ kind: 'country' });
		expect(search.find(query).groups[0]!.documents[0]!.document.title).toBe(query);
	});
});

describe('a place that the editors name', () => {
	it('comes first, and is not shown twice', () => {
		const found = search.find('public opinion');
		expect(addressesOf(found.leads)).toEqual(['arguments.html#polls']);
		expect(addresses(found)).not.toContain('arguments.html#polls');
	});
});

describe('a query that finds little', () => {
	it.each(['', '   ', '?!', '“”'])('finds nothing where it has no word: "%s"', (query) => {
		expect(search.find(query)).toEqual({
			leads: [],
			best: [],
			isHandful: false,
			groups: [],
			count: 0,
			avoided: [],
			otherNames: [],
			unknown: [],
			has: 'all',
			isHelpAlone: false,
		});
	});

	it('is answered whatever it is, with as many entries as are counted, each once', () => {
		fc.assert(
			fc.property(anyText, (query) => {
				const found = search.find(query);
				const all = addresses(found);
				expect(all).toHaveLength(found.count);
				expect(new Set(all).size).toBe(found.count);
			}),
		);
	});
});
