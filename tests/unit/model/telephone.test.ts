import { describe, expect, it } from 'vitest';
import { linkNumbers, telHref } from '../../../src/prose/telephone.ts';

describe('a printed number', () => {
	it.each([
		['112', 'tel:112'],
		['000', 'tel:000'],
		['116 111', 'tel:116111'],
		['0800-0432', 'tel:08000432'],
		['+44 1372 847 161', 'tel:+441372847161'],
		['1-800-THE-LOST', 'tel:18008435678'],
	])('%s is dialled by %s', (number, href) => {
		expect(telHref(number)).toBe(href);
		expect(linkNumbers(number)).toEqual([{ text: number, href }]);
	});

	it('keeps the words around it', () => {
		expect(linkNumbers('0808 1000 900 (free from the UK); +44 1372 847 161 from Ireland')).toEqual([
			{ text: '0808 1000 900', href: 'tel:08081000900' },
			{ text: ' (free from the UK); ' },
			{ text: '+44 1372 847 161', href: 'tel:+441372847161' },
			{ text: ' from Ireland' },
		]);
		expect(linkNumbers('1480, 1056').map(({ href }) => href)).toEqual(['tel:1480', undefined, 'tel:1056']);
	});

	it('to which one writes opens a message', () => {
		expect(linkNumbers('text CONNECT to 686868')).toEqual([
			{ text: 'text CONNECT to ' },
			{ text: '686868', href: 'sms:686868' },
		]);
	});

	it('is told from years and counts where the numbers are known', () => {
		expect(linkNumbers('116 111 since 29 October 2007, in 23 of 27', new Set(['116 111']))).toEqual([
			{ text: '116 111', href: 'tel:116111' },
			{ text: ' since 29 October 2007, in 23 of 27' },
		]);
	});

	it('is left out of a text without one', () =>
		expect(linkNumbers('Use the form')).toEqual([{ text: 'Use the form' }]));
});
