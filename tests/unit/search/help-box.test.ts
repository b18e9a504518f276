import NSpell from 'nspell';
import dictionary from 'dictionary-en-gb';
import { expect, it } from 'vitest';
import { collectHelp } from '../../../src/search/collect-help.ts';
import { readHelp, type HelpBox } from '../../../src/search/help-box.ts';
import { content } from './site-index.ts';

// What readers in need and others ask, in hundreds of ways, is in `tests/dist/search-questions.yaml`.
const boxes = collectHelp(content);
const idsFor = (query: string) => readHelp(boxes)(query).map(({ id }) => id);

it('at most two situations are shown, the most pressing first, no place twice', () => {
	const box = (id: string, address: string): HelpBox => ({
		...{ id, address, label: id, lines: [], ways: [] },
		words: ['scared'],
	});
	const read = readHelp([box('a', 'help.html#a'), box('b', 'help.html#a'), box('c', 'help.html#c'), box('d', 'd')]);
	expect(read('I am scared').map(({ id }) => id)).toEqual(['a', 'c']);
	expect(read('I am')).toEqual([]);
});

it('a box has names and numbers from the records of help', () => {
	const { ways } = boxes.find(({ id }) => id === 'picture-or-threat')!;
	const { helpline } = content.facts.helpCountries.find(({ id }) => id === 'united-kingdom')!;
	expect(ways).toContainEqual({
		where: 'United Kingdom',
		name: helpline!.name,
		phone: helpline!.phone,
		address: 'help.html#united-kingdom',
	});
});

it('who was hurt, and who asks of others, is not led to help for one’s own thoughts', () => {
	for (const query of ['I was abused', 'my son sent a nude', 'my teacher is attracted to me', 'survivor', 'nudes'])
		expect(idsFor(query)).not.toContain('own-thoughts');
});

it.each([
	'safety by design',
	'rights of the child',
	'encryption',
	'government threatens companies',
	'pictures of the police chiefs',
	'years of debate',
])('help is not shown for what is asked of the subject: %s', (query) => {
	expect(idsFor(query)).toEqual([]);
});

it('for one’s own thoughts a child helpline is named first', () => {
	const { ways } = boxes.find(({ id }) => id === 'own-thoughts')!;
	expect(ways[0]!.name).toMatch(/^Under 18: child helpline/);
});

it('a slip of the pen that brings help is no word that exists', () => {
	const spell = new NSpell(dictionary);
	// Slips that stand in the lists, and their neighbours: a real word would bring help that nobody asked for.
	for (const slip of ['blackmale', 'abusd', 'scard', 'skared', 'neice', 'threatning', 'sucide']) {
		expect(spell.correct(slip), slip).toBe(false);
		expect(idsFor(slip), slip).not.toEqual([]);
	}
	for (const word of ['rate', 'shared', 'slaughter', 'piece', 'tighten', 'attract', 'amused', 'thread', 'scored'])
		expect(idsFor(word), word).toEqual([]);
});
