import { expect, it } from 'vitest';
import { paperLines } from '../../../src/site/paper.ts';

const HELP = 'In danger: 1';

it('names site, page, numbers and address where the site’s address is known', () => {
	expect(paperLines('Site', 'Page', HELP, 'part/page.html', 'https://example.org/x/')).toEqual({
		'data-paper-head': 'Site · Page',
		'data-paper-help': HELP,
		'data-paper-address': 'https://example.org/x/part/page.html',
	});
});

it('names no file where it is not, and the site once where the page is called as the site', () => {
	expect(paperLines('Site', 'Site', HELP, 'index.html')).toEqual({
		'data-paper-head': 'Site',
		'data-paper-help': HELP,
		'data-paper-address': undefined,
	});
	expect(paperLines('Site', undefined, HELP, 'all.html')['data-paper-head']).toBe('Site');
});
