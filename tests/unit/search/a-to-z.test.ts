import { expect, it } from 'vitest';
import { buildAToZ } from '../../../src/search/a-to-z.ts';
import { content } from './site-index.ts';

const letters = buildAToZ(content);
const entry = (word: string) => letters.flatMap(({ entries }) => entries).find((candidate) => candidate.word === word);

it('letters are in the order of the alphabet, each once, and a word in quotation marks stands with its letter', () => {
	const order = letters.map(({ letter }) => letter);
	expect(order).toEqual([...new Set(order)].sort());
	for (const { letter, entries } of letters)
		for (const { word } of entries) if (/^“[a-z]/.test(word)) expect(word[1]).toBe(letter);
});

it('a word has all its places, another name leads to its term, and no word that the site avoids is an entry', () => {
	expect(entry('Estonia')?.places.map(({ href }) => href)).toEqual(['/coalition.html#estonia', '/help.html#estonia']);
	const { term, aliases } = content.facts.terms.find((one) => one.aliases && !one.aliases.includes(one.term))!;
	expect(entry(aliases![0]!)?.places[0]!.label).toBe(`see ${term}`);
	for (const { avoid = [] } of content.facts.terms) for (const word of avoid) expect(entry(word.term)).toBeUndefined();
});
