import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUERY_LIMIT, cleanQuery, formatQuery, readQuery } from '../../../src/search/query-address.ts';
import { anyText } from './any-text.ts';

describe('a query in the address', () => {
	it('is read with spaces, accents and signs, and is none where the address names a place or nothing', () => {
		expect(readQuery('#q=T%C3%A4ter%20%2B%201')).toEqual({ query: 'Täter + 1', isDamaged: false });
		for (const hash of ['', '#', '#a-to-z', '#query=x', '#Q=x']) expect(readQuery(hash)).toBeUndefined();
	});

	it.each([
		['#q=nca+%E0%A4', 'nca'],
		['#q=%ff%fe', ''],
		['#q=a%00b', 'a b'],
		[`#q=${'a'.repeat(500)}`, 'a'.repeat(QUERY_LIMIT)],
	])('that is damaged says so and gives what can be read: %s', (hash, query) => {
		expect(readQuery(hash)).toEqual({ query, isDamaged: true });
	});

	it('comes back as it was searched, whatever was typed', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				expect(formatQuery(text)).toMatch(/^#q=[\w.*%+-]*$/);
				expect(readQuery(formatQuery(text))).toEqual({ query: cleanQuery(text), isDamaged: false });
			}),
		);
	});

	it('is read from any address without a complaint, as one line of at most the limit', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const { query } = readQuery(`#q=${text}`)!;
				expect([...query].length).toBeLessThanOrEqual(QUERY_LIMIT);
				expect(query).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
				expect(cleanQuery(query)).toBe(query);
			}),
		);
	});
});
