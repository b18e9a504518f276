import { describe, expect, it } from 'vitest';
import { placeInWords } from '../../../src/content/place-in-words.ts';

const places = {
	site: {
		chapters: [
			{ file: 'coalition', label: 'Countries' },
			{ file: 'teach', label: 'For teaching' },
		],
	},
	chapters: [{ slug: 'coalition', headings: [{ id: 'chart', text: 'The "sum"' }] }],
};
const words = (to: string, address?: string) => placeInWords(to, places, address);

describe('a place of the site on paper', () => {
	it('is a whole address where the site has one', () => {
		expect(words('coalition.html#chart', 'https://example.org/')).toBe('https://example.org/coalition.html#chart');
	});

	it('is otherwise the page by its name, and its section', () => {
		expect(words('coalition.html#chart')).toBe('the page Countries, section “The ‘sum’”');
		expect(words('coalition.html')).toBe('the page Countries of this site');
		expect(words('coalition.html#not-a-heading')).toBe('the page Countries of this site');
	});

	it('is the page that lists them, for lessons and handouts', () => {
		expect(words('lessons/an-example-sheet.html')).toBe('the page For teaching of this site');
		expect(words('handouts/the-32.html')).toBe('the page For teaching of this site');
	});
});
