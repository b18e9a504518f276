import { describe, expect, it } from 'vitest';
import { addressFromFolder, siteUrl } from '../../../src/text/site-url.ts';

describe('the site’s address', () => {
	it('ends in a slash, and has no query or fragment', () => {
		expect(siteUrl('https://example.org')).toBe('https://example.org/');
		expect(siteUrl('https://example.org/sub/path?x#y')).toBe('https://example.org/sub/path/');
	});

	it('is not known where nothing is set', () => {
		expect(siteUrl('')).toBeUndefined();
	});

	it('must be a web address', () => {
		for (const value of ['example.org', '/sub/', 'file:///sub/'])
			expect(() => siteUrl(value)).toThrow(`SITE_URL is "${value}"`);
	});
});

it('files lead to pages by the site’s address, or else from folder to folder', () => {
	expect(addressFromFolder('a.html#b', 'https://example.org/')).toBe('https://example.org/a.html#b');
	expect(addressFromFolder('a.html#b', undefined)).toBe('../a.html#b');
});
