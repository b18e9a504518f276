import { expect, it } from 'vitest';
import { curlAll, curlQuotes } from '../../../src/text/typography.ts';

it.each([
	["the regulator's", 'the regulator’s'],
	['said "no" (and "why")', 'said “no” (and “why”)'],
	['"\'Yes\', she said"', '“‘Yes’, she said”'],
	["companies' own", 'companies’ own'],
	["in the '90s", 'in the ’90s'],
	['a "safe"-ish word', 'a “safe”-ish word'],
	['already “so”, and ‘so’', 'already “so”, and ‘so’'],
])('%s is set as %s', (typed, set) => {
	expect(curlQuotes(typed)).toBe(set);
	expect(curlQuotes(set)).toBe(set);
});

it('a text that goes on from other words begins with a closing mark', () => {
	expect(curlQuotes("'s own", 'Meta')).toBe('’s own');
	expect(curlQuotes('" it said', 'word')).toBe('” it said');
	expect(curlQuotes('"so"', ' ')).toBe('“so”');
});

it('all texts of a record are set, and no address', () => {
	expect(curlAll({ a: ["it's"], url: "https://x.example/it's", n: 3, b: null })).toEqual({
		a: ['it’s'],
		url: "https://x.example/it's",
		n: 3,
		b: null,
	});
});
