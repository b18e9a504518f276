import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placedWords, searchTerms, tellingTerms } from '../../../src/search/words.ts';
import { anyText } from './any-text.ts';

it.each([
	['16,987,361 reports', ['16987361', 'report']],
	['in 2018,2019 and 2020.', ['in', '2018', '2019', 'and', '2020']],
	['1.8 million; 610,500', ['1.8', 'million', '610500']],
	['1,23 and 1,2345', ['1', '23', 'and', '1', '2345']],
	['Täter, Criança', ['tater', 'crianca']],
	['policies, bus, Paris', ['policy', 'bus', 'paris']],
	['Images, a photo; pics', ['picture', 'a', 'picture', 'picture']],
])('the words of "%s"', (text, words) => {
	expect(searchTerms(text)).toEqual(words);
});

it('small words do not count, unless a query has no others', () => {
	expect(tellingTerms(searchTerms('Is it a law?'))).toEqual(['law']);
	expect(tellingTerms(searchTerms('what does this do'))).toHaveLength(4);
});

it('every word stands where it is said to', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			let last = 0;
			for (const { term, index, end } of placedWords(text)) {
				expect(index).toBeGreaterThanOrEqual(last);
				expect(end).toBeGreaterThan(index);
				expect(searchTerms(text.slice(index, end))).toEqual([term]);
				last = end;
			}
		}),
	);
});
