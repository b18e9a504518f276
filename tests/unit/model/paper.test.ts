import { expect, it } from 'vitest';
import { paperLines } from '../../../src/model/paper.ts';

it('names site, page, help and address, whole where the site’s address is known', () => {
	expect(paperLines('Site', 'Page', 'part/page.html', 'https://example.org/x/')).toEqual({
		'data-paper-head': 'Site · Page',
		'data-paper-help': 'Help and reporting: https://example.org/x/help.html',
		'data-paper-address': 'https://example.org/x/part/page.html',
	});
});

it('names files alone where it is not, and the site once where the page is called as the site', () => {
	expect(paperLines('Site', 'Site', 'index.html')).toEqual({
		'data-paper-head': 'Site',
		'data-paper-help': 'Help and reporting: help.html',
		'data-paper-address': 'index.html',
	});
	expect(paperLines('Site', undefined, 'all.html')['data-paper-head']).toBe('Site');
});
