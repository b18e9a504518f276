import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, markWords, type Piece } from '../../../src/search/excerpt.ts';
import { searchTerms } from '../../../src/search/words.ts';
import { anyText } from './any-text.ts';

const join = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
const found = (pieces: readonly Piece[]) => pieces.filter(({ isFound }) => isFound).map(({ text }) => text);

describe('words that were found', () => {
	it('are marked whole, in either number and with their accents', () => {
		const pieces = markWords('Filters, a filter; Täter and 16,987,361.', new Set(searchTerms('filter tater 16987361')));
		expect(found(pieces)).toEqual(['Filters', 'filter', 'Täter', '16,987,361']);
	});

	it('are marked without changing the text, whatever it is', () => {
		fc.assert(
			fc.property(anyText, anyText, (text, query) => {
				expect(join(markWords(text, new Set(searchTerms(query))))).toBe(text);
			}),
		);
	});
});

describe('a passage', () => {
	const text = `${'One two three. '.repeat(30)}Police chiefs spoke of an upload filter. ${'Four five six. '.repeat(30)}`;

	it('shows where most of the words stand, and that there is more', () => {
		const pieces = excerpt(text, new Set(searchTerms('upload filter')), 120);
		expect(found(pieces)).toEqual(['upload', 'filter']);
		expect(join(pieces)).toMatch(/^… .*upload filter.* …$/);
	});

	it('is the whole text where that is short, and its beginning where nothing is found in it', () => {
		expect(join(excerpt('A short text.', new Set(), 100))).toBe('A short text.');
		expect(join(excerpt(text, new Set(['zzz']), 60))).toMatch(/^One two three\..* …$/);
	});

	it('is a piece of the text of about the length asked for, whatever the text', () => {
		fc.assert(
			fc.property(anyText, anyText, (long, query) => {
				const shown = join(excerpt(long, new Set(searchTerms(query)), 80)).replace(/^… | …$/g, '');
				expect(long).toContain(shown);
				expect(shown.length).toBeLessThanOrEqual(80);
			}),
		);
	});
});
