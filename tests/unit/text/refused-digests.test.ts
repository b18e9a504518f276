import { describe, expect, it } from 'vitest';
import { refusedNamesIn } from '../../../src/engine/refused.ts';
import { addressDigest, addressesIn, campaignCodes, nameDigest } from '../../../src/engine/refused-digests.ts';

describe('the digest of an address', () => {
	it.each([
		'http://example.org/a',
		'https://www.example.org/a/',
		'https://EXAMPLE.org/a#section',
		'https://example.org/a?utm_source=letter&fbclid=1',
	])('is the same for %s', (address) => {
		expect(addressDigest(address)).toBe(addressDigest('https://example.org/a'));
	});

	it('differs by path and query', () => {
		const digests = ['https://example.org/a', 'https://example.org/b', 'https://example.org/a?id=1'].map(addressDigest);
		expect(new Set(digests).size).toBe(3);
	});

	it('is none for what is no web address', () => {
		expect(addressDigest('mailto:a@example.org')).toBeUndefined();
		expect(addressDigest('./page.html')).toBeUndefined();
	});
});

it('finds the addresses in a page, in JSON and in plain text', () => {
	const text =
		'see <a href="https://example.org/a?x=1&amp;y=2">it</a> {"url":"https:\\/\\/example.org\\/b"} (https://example.org/(c)/d).';
	expect(addressesIn(text)).toEqual([
		'https://example.org/a?x=1&y=2',
		'https://example.org/b',
		'https://example.org/(c)/d',
	]);
});

it('finds campaign codes', () => {
	expect(campaignCodes('https://example.org/?id=1&utm_medium=email')).toEqual(['utm_medium']);
});

it('finds a refused name whatever its capitals and accents, and only as two words together', () => {
	const refused = { addresses: new Set<string>(), names: new Set([nameDigest('Jane Exámple')]) };
	expect(refusedNamesIn('said JANE EXAMPLE, who', refused)).toHaveLength(1);
	expect(refusedNamesIn('Jane gave an example', refused)).toEqual([]);
});
