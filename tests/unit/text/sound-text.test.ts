import { describe, expect, it, test } from 'vitest';
import { describeUnsound, findUnsound, normaliseText, showUnsound } from '../../../src/text/sound-text.ts';

describe('a file is read the same', () => {
	it.each([
		['with the mark of its byte order', '\ufeffa\nb'],
		['with the ends of lines of another system', 'a\r\nb'],
		['with those of an old one', 'a\rb'],
	])('%s', (_, text) => {
		expect(normaliseText(text)).toBe('a\nb');
	});

	it('with accents apart from their letters', () => {
		expect(normaliseText('Zu\u0308rich')).toBe('Z\u00fcrich');
	});
});

describe('a text is unsound with', () => {
	it.each([
		['\0', 'U+0000, a control character'],
		['\x1b', 'U+001B, a control character'],
		['\x85', 'U+0085, a control character'],
		['\ud800', 'U+D800, half a character'],
		['\ufffe', 'U+FFFE, which is no character'],
		['\u{1ffff}', 'U+1FFFF, which is no character'],
		['\ufffd', 'U+FFFD, which stands where a letter was lost: save the file as UTF-8'],
		['\u202e', 'U+202E, which turns the direction of writing'],
		['\u2066', 'U+2066, which turns the direction of writing'],
		['\u2028', 'U+2028, which ends a line'],
		['\u200b', 'U+200B, which nobody can see'],
		['\ufeff', 'U+FEFF, which nobody can see'],
		['\u00ad', 'U+00AD, which nobody can see'],
		['\u3164', 'U+3164, which nobody can see'],
		['\ue000', 'U+E000, which has a meaning in one typeface alone'],
		['\u0336\u0337\u0338', 'U+0338, the third of more than two accents'],
	])('%j', (character, words) => {
		const text = `a\nbc${character}d`;
		expect(findUnsound(text)?.message).toContain(`holds ${words}`);
		expect(findUnsound(text)?.message).toMatch(/: \S/);
		expect(findUnsound(text)?.at).toBe(text.length - (character.codePointAt(0)! > 0xffff ? 3 : 2));
		expect(showUnsound(text)).toMatch(/^a\nbc.*<U\+[0-9A-F]{4,5}>d$/su);
	});
});

test('all that this site writes is sound: letters of every script, signs, ends of lines', () => {
	const text = 'Zürich – “naïve” … £5\u00a0million, ελληνικά, 日本語, العربية, ☎\ufe0e 👍\n\tand more';
	expect(findUnsound(text)).toBeUndefined();
	expect(describeUnsound(text)).toBeUndefined();
	expect(showUnsound(text)).toBe(text);
});

test('a value that an escape gave a letter in two characters is told', () => {
	expect(describeUnsound('cafe\u0301')).toBe('holds a letter and its accent as two characters: write them as one');
});
