import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DECOY_PAGE } from '../../../src/model/addresses.ts';
import {
	DISPLAY_WORDS,
	carryDisplay,
	parseDisplay,
	withDisplay,
	withoutDisplay,
	type Display,
} from '../../../src/model/display.ts';
import { EXPORTS } from '../../../src/exports/exports.ts';

const usual: Display = { 'text-size': undefined, spacing: undefined, colours: undefined };
const all: Display = { 'text-size': 'larger', spacing: 'wide', colours: 'dark' };

/** The choice in an address that ends so. */
const read = (end: string) => parseDisplay(new URL(`https://example.org/about.html${end}`));

const word = (words: readonly string[]) => fc.constantFrom(undefined, ...words);
const anyDisplay = fc.record({
	'text-size': word(DISPLAY_WORDS['text-size']),
	spacing: word(DISPLAY_WORDS.spacing),
	colours: word(DISPLAY_WORDS.colours),
});

describe('a choice of how pages look, in the address', () => {
	it('is words joined by full stops, in any order', () => {
		expect(read('#display=larger.wide.dark')).toEqual(all);
		expect(read('#display=dark.larger.wide')).toEqual(all);
		expect(read('#display=light')).toEqual({ ...usual, colours: 'light' });
	});

	it('has no word for two things', () => {
		const words = Object.values(DISPLAY_WORDS).flat();
		expect(new Set(words).size).toBe(words.length);
	});

	it.each([
		'',
		'#',
		'#display',
		'#display=',
		'#display=huge',
		'#display=%E0%A4',
		'#size=larger',
		'#display=constructor',
		'#events',
		'#events~',
		'?size=larger#q=display',
	])('is none where the address has none that is known: "%s"', (end) => expect(read(end)).toEqual(usual));

	it('stands behind a place, a view or a query, which is found without it', () => {
		for (const place of ['', '#events', '#coalition-chart?show=eu&hypothesis=h4', '#q=a+b%7Edisplay=dark']) {
			const hash = `${place ? `${place}~` : '#'}display=larger.wide.dark`;
			expect(read(hash)).toEqual(all);
			expect(withoutDisplay(hash)).toBe(place);
			expect(withoutDisplay(place)).toBe(place);
		}
	});

	it('is read from the query of an address of before, unless the new place has it', () => {
		expect(read('?display=dark')).toEqual({ ...usual, colours: 'dark' });
		expect(read('?display=dark#events~display=light')).toEqual({ ...usual, colours: 'light' });
		expect(withDisplay('https://example.org/a.html?display=dark#x', { colours: 'dark' })).toBe(
			'https://example.org/a.html#x~display=dark',
		);
	});

	it('keeps what is known of a damaged one', () => {
		expect(read('#display=huge..dark.<b>')).toEqual({ ...usual, colours: 'dark' });
		expect(read('#display=largest.larger')).toEqual({ ...usual, 'text-size': 'larger' });
	});

	it('comes back as it was chosen, beside what else the address holds, and goes without a trace', () => {
		const address = 'https://example.org/coalition.html?from=a#coalition-chart?show=eu';
		fc.assert(
			fc.property(anyDisplay, (display) => {
				const carried = withDisplay(address, display);
				expect(parseDisplay(new URL(carried))).toEqual(display);
				expect(withoutDisplay(new URL(carried).hash)).toBe('#coalition-chart?show=eu');
				expect(new URL(carried).search).toBe('?from=a');
				expect(withDisplay(carried, {})).toBe(address);
			}),
		);
	});
});

describe.each(['https://example.org/', 'https://example.org/five-demands/', 'file:///C:/stick/site/'])(
	'a link of the site at %s',
	(root) => {
		it('takes the choice to every page of the site, behind the place on it', () => {
			expect(carryDisplay(`${root}demands/openness.html`, root, all)).toBe(
				`${root}demands/openness.html#display=larger.wide.dark`,
			);
			expect(carryDisplay(`${root}timeline.html#events?theme=law`, root, { colours: 'dark' })).toBe(
				`${root}timeline.html#events?theme=law~display=dark`,
			);
		});

		it('has the choice of now, whatever it had before', () => {
			expect(carryDisplay(`${root}about.html?display=dark`, root, { 'text-size': 'largest' })).toBe(
				`${root}about.html#display=largest`,
			);
			expect(carryDisplay(`${root}about.html#care~display=dark`, root, {})).toBe(`${root}about.html#care`);
		});

		it('takes it nowhere else: not out of the site, and not into what readers take away', () => {
			const elsewhere = [
				`${root}${DECOY_PAGE}`,
				...EXPORTS.map(({ file }) => root + file),
				`${root}embed/coalition-chart.html`,
				`${root}data/coalition-chart.csv`,
				`${root}charts/coalition-chart.svg`,
				`${root}feed.atom.xml`,
				new URL('../about.html', 'https://example.org/other/').href,
				'https://www.bbc.co.uk/weather',
				'https://example.com/page.html',
				'tel:112',
			].filter((address) => !address.startsWith(root) || !address.endsWith('/about.html'));
			for (const address of elsewhere) expect(carryDisplay(address, root, all)).toBe(address);
		});
	},
);
