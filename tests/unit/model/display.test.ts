import { describe, expect, it } from 'vitest';
import { DECOY_PAGE } from '../../../src/engine/addresses.ts';
import { carryColours, readColours, withColours } from '../../../src/engine/display.ts';
import { EXPORTS } from '../../../src/exports/exports.ts';

describe('a choice of colours in the address', () => {
	it.each(['', '#events', '#coalition-chart?show=eu&hypothesis=h4', '#q=a+b%7Edark'])(
		'stands behind a place, a view or a query, and goes without a trace: "%s"',
		(place) => {
			const address = `https://example.org/coalition.html?from=a${place}`;
			const dark = withColours(address, 'dark');
			expect(dark).toBe(`${address}${place ? '' : '#'}~dark`);
			expect([readColours(address), readColours(dark)]).toEqual(['', 'dark']);
			expect(withColours(dark, 'light')).toBe(withColours(address, 'light'));
			expect(withColours(dark, '')).toBe(address);
		},
	);

	it.each(['#dark', '#~', '#~black', '#~dark.light', '#events~constructor', '#~%E0%A4'])(
		'is none where the address has none that is known: "%s"',
		(hash) => expect(readColours(hash)).toBe(''),
	);
});

describe.each(['https://example.org/', 'https://example.org/five-demands/', 'file:///C:/stick/site/'])(
	'a link of the site at %s',
	(root) => {
		it('takes the choice of now to every page of the site, behind the place on it', () => {
			expect(carryColours(`${root}demands/openness.html`, root, 'dark')).toBe(`${root}demands/openness.html#~dark`);
			expect(carryColours(`${root}about.html#care~dark`, root, 'light')).toBe(`${root}about.html#care~light`);
			expect(carryColours(`${root}about.html#care~dark`, root, '')).toBe(`${root}about.html#care`);
		});

		it('takes it nowhere else: not out of the site, and not into what readers take away', () => {
			const elsewhere = [
				`${root}${DECOY_PAGE}`,
				...EXPORTS.map(({ file }) => root + file),
				`${root}embed/coalition-chart.html`,
				`${root}data/coalition-chart.csv`,
				'https://other.example/about.html',
				'tel:112',
			];
			for (const address of elsewhere) expect(carryColours(address, root, 'dark')).toBe(address);
		});
	},
);
