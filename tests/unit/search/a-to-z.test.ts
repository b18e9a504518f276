import { expect, it } from 'vitest';
import { buildAToZ } from '../../../src/search/a-to-z.ts';
import { content } from './site-index.ts';

const letters = buildAToZ(content);
const entry = (word: string) => letters.flatMap(({ entries }) => entries).find((candidate) => candidate.word === word);

it('letters and words are in the order of the alphabet, each once', () => {
	const order = letters.map(({ letter }) => letter);
	expect(order).toEqual([...new Set(order)].sort());
	for (const { entries } of letters) expect(entries.length).toBeGreaterThan(0);
});

it('a country leads to its card and to its help', () => {
	expect(entry('Estonia')).toEqual({
		word: 'Estonia',
		places: [
			{ label: 'one of the 32, inferred', href: '/coalition.html#estonia' },
			{ label: 'help', href: '/help.html#estonia' },
		],
	});
});

it('another name of a term leads to the term', () => {
	expect(entry('NCA')?.places).toEqual([
		{ label: 'see National Crime Agency', href: '/glossary.html#national-crime-agency' },
	]);
});

it('a word in quotation marks stands among those with its letter', () => {
	const withS = letters.find(({ letter }) => letter === 's')!;
	expect(withS.entries.map(({ word }) => word)).toContain('“self-generated” imagery');
});

it('no word that the site avoids is an entry', () => {
	expect(entry('child pornography')).toBeUndefined();
	expect(entry('CP')).toBeUndefined();
});
