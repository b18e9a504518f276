import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSearch, type Found, type Search } from '../../../src/search/find.ts';
import { anyText } from './any-text.ts';
import { index } from './site-index.ts';

let search: Search;
beforeAll(async () => {
	search = await createSearch(index);
});

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
		['estonia', 'help', 'help.html#estonia'],
		['Childline', 'help', 'help.html#united-kingdom'],
		['upload filter', 'section', 'demands/block-at-upload.html#what-it-asks'],
		['upload filters', 'section', 'demands/block-at-upload.html#what-it-asks'],
		['Kein Tater werden', 'help', 'help.html#kein-taeter-werden'],
		['who backed it?', 'section', 'index.html#who-backed-it'],
		['police chiefs', 'position', 'arguments.html#pos-police-chiefs'],
		['Reuters', 'source', 'sources/p-s.html#reuters-tech-firms-2020'],
		['encr', 'term', 'glossary.html#end-to-end-encryption'],
	])('%s finds, as %s, %s', (query, kind, address) => {
		expect(addresses(search.find(query), kind)).toContain(address);
	});

	it.each([
		['Estonia', ['country', 'help']],
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

describe('a misspelt word', () => {
	it('finds what was meant, and says what was searched', () => {
		const found = search.find('encrypton');
		expect(found.unknown).toEqual([{ word: 'encrypton', nearest: ['encryption'] }]);
		expect(addresses(found, 'term')).toContain('glossary.html#end-to-end-encryption');
		expect(found.hasAllWords).toBe(true);
	});

	it('does not blur what is spelt right', () => {
		expect(search.find('Estonia').unknown).toEqual([]);
	});
});

describe('a query that finds little', () => {
	it('shows entries with some of the words, and says that none has all', () => {
		const found = search.find('Estonia zzzzqqq');
		expect(found.hasAllWords).toBe(false);
		expect(found.unknown).toEqual([{ word: 'zzzzqqq', nearest: [] }]);
		expect(addresses(found)).toContain('coalition.html#estonia');
	});

	it.each(['', '   ', '?!', '“”'])('finds nothing where it has no word: "%s"', (query) => {
		expect(search.find(query)).toEqual({
			groups: [],
			count: 0,
			avoided: [],
			otherNames: [],
			unknown: [],
			hasAllWords: true,
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
