import NSpell from 'nspell';
import dictionary from 'dictionary-en-gb';
import { describe, expect, it } from 'vitest';
import { collectHelp, listedHelp } from '../../../src/search/collect-help.ts';
import { readHelp } from '../../../src/search/help-box.ts';
import { content, index } from './site-index.ts';

const boxes = collectHelp(content);
const idsFor = (query: string) => readHelp(boxes)(query).map(({ id }) => id);

describe('help before results', () => {
	it('is at most two situations, no place twice', () => {
		for (const query of [
			'my daughter was raped tonight and he threatens to share a picture of her',
			'abused as a child',
		]) {
			const found = readHelp(boxes)(query);
			expect(found.length).toBeGreaterThan(0);
			expect(found.length).toBeLessThanOrEqual(2);
			expect(new Set(found.map(({ address }) => address)).size).toBe(found.length);
		}
	});

	it('has names and numbers from the records of help', () => {
		const { ways } = boxes.find(({ id }) => id === 'picture-or-threat')!;
		const { helpline } = content.facts.helpCountries.find(({ id }) => id === 'united-kingdom')!;
		expect(ways).toContainEqual({
			where: 'United Kingdom',
			name: helpline!.name,
			phone: helpline!.phone,
			address: 'help.html#united-kingdom',
		});
	});

	it('leads to whose own thoughts trouble them only with words about one’s own thoughts', () => {
		for (const query of [
			'I was abused',
			'my son sent a nude',
			'my teacher is attracted to me',
			'survivor',
			'rape',
			'nudes',
		])
			expect(idsFor(query)).not.toContain('own-thoughts');
	});

	it.each([
		'child sexual abuse material',
		'safety by design',
		'rights of the child',
		'encryption',
		'government threatens companies',
		'pictures of the police chiefs',
		'upload filter',
		'Estonia',
		'is it a law',
		'16,987,361',
		'years of debate',
		'Europol and Interpol',
	])('is not shown for what is asked of the subject: %s', (query) => {
		expect(idsFor(query)).toEqual([]);
	});

	it('is listed on the page once a place', () => {
		const hrefs = listedHelp(content).map(({ href }) => href);
		const all = new Set(boxes.map(({ address }) => `/${address}`));
		// Two situations may lead to the choice of a country: one for danger, one for a talk.
		expect(new Set(hrefs)).toEqual(all);
	});

	it('is listed in the order of the page of help: danger, a child, what happened, who asks, own thoughts', () => {
		expect(listedHelp(content).map(({ id }) => id)).toEqual([
			'danger-now',
			'picture-or-threat',
			'someone-hurts-you',
			'you-are-a-parent',
			'you-teach',
			'came-upon',
			'own-thoughts',
			'nobody-must-know',
			'someone-to-talk-to',
		]);
	});

	it('for one’s own thoughts names a child helpline first', () => {
		const { ways } = boxes.find(({ id }) => id === 'own-thoughts')!;
		expect(ways[0]!.name).toMatch(/^Under 18: child helpline/);
	});
});

it('every place that answers a question is an entry of the index', () => {
	const addresses = new Set(index.documents.map(({ address }) => address));
	expect(index.leads.flatMap((lead) => lead.addresses).filter((address) => !addresses.has(address))).toEqual([]);
});

it('a slip of the pen that brings help is no word that exists', () => {
	const spell = new NSpell(dictionary);
	// Slips that stand in the lists, each with its neighbours: a real word would bring help that nobody asked for.
	const slips = [
		'blackmale',
		'blackmial',
		'abusd',
		'abuzed',
		'scard',
		'skared',
		'daugter',
		'neice',
		'threatning',
		'sucide',
	];
	for (const slip of slips) {
		expect(spell.correct(slip), slip).toBe(false);
		expect(idsFor(slip === 'daugter' ? `my ${slip}` : slip), slip).not.toEqual([]);
	}
	for (const word of ['rate', 'shared', 'slaughter', 'piece', 'tighten', 'attract', 'amused', 'thread', 'scored'])
		expect(idsFor(word), word).toEqual([]);
});
