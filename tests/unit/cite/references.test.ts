import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../../src/cite/csl-item.ts';
import { formatInText, formatReference, formatWhole } from '../../../src/cite/format-reference.ts';
import { CITATION_STYLES, DAY_TO_ADD } from '../../../src/cite/styles.ts';

/** A reference that a library or the makers of a style print as an example for a page on the web. */
interface Published {
	style: string;
	/** Where it is printed, read in stored copies of these pages in November 2026. */
	from: string;
	/** What kind of thing it is of; a page of the web unless it says so. */
	type?: CslItem['type'];
	/** What the example is of. */
	item: Omit<CslItem, 'id' | 'type' | 'language' | 'issued' | 'accessed'> & {
		issued: readonly number[];
		accessed?: readonly number[];
	};
	/** As it is printed, italics aside; the address is added where a stored copy had lost it. */
	printed: string;
}

const PUBLISHED: readonly Published[] = [
	{
		style: 'apa',
		from: 'http://nwtc.libanswers.com/faq/212924',
		item: {
			author: [{ literal: 'National Aeronautics and Space Administration' }],
			title: 'NASA’s Webb telescope to search for young brown dwarfs and rogue planets',
			issued: [2019, 12, 18],
			URL: 'https://www.nasa.gov/feature/goddard/2019/nasa-s-webb-telescope-to-search-for-young-brown-dwarfs-and-rogue-planets',
		},
		printed:
			'National Aeronautics and Space Administration. (2019, December 18). NASA’s Webb telescope to search for young brown dwarfs and rogue planets. https://www.nasa.gov/feature/goddard/2019/nasa-s-webb-telescope-to-search-for-young-brown-dwarfs-and-rogue-planets',
	},
	{
		style: 'apa',
		from: 'https://writeanswers.royalroads.ca/faq/212249, of a page on a site with a name of its own',
		item: {
			author: [{ literal: 'Laricchia, F.' }],
			title: 'Leading tech companies worldwide 2024, by market cap',
			'container-title': 'Statista',
			issued: [2024, 2, 12],
			URL: 'https://www.statista.com/statistics/1350976/leading-tech-companies-worldwide-by-market-cap/',
		},
		printed:
			'Laricchia, F. (2024, February 12). Leading tech companies worldwide 2024, by market cap. Statista. https://www.statista.com/statistics/1350976/leading-tech-companies-worldwide-by-market-cap/',
	},
	{
		style: 'apa',
		from: 'https://easybib.com/guides/citation-guides/apa-format/how-to-cite-an-encyclopedia-apa, of an entry in a work',
		type: 'entry-encyclopedia',
		item: {
			author: [{ literal: 'McGhee, K., & McKay, G.' }],
			title: 'Insects',
			'container-title': 'Encyclopedia of animals',
			publisher: 'National Geographic Society',
			issued: [2007],
			URL: 'https://www.urlgoeshere.com',
		},
		printed:
			'McGhee, K., & McKay, G. (2007). Insects. In Encyclopedia of animals. National Geographic Society. https://www.urlgoeshere.com',
	},
	{
		style: 'harvard',
		from: 'https://library.rgu.ac.uk/harvard-referencing-templates/webpages',
		item: {
			author: [{ literal: 'Alzheimer Scotland' }],
			title: 'Living with dementia',
			issued: [2024],
			accessed: [2024, 2, 27],
			URL: 'https://www.alzscot.org/living-with-dementia',
		},
		printed:
			'Alzheimer Scotland (2024) Living with dementia. Available at: https://www.alzscot.org/living-with-dementia (Accessed: 27 February 2024).',
	},
	{
		style: 'mla',
		from: 'https://libguides.css.edu/c.php?g=1281899&p=9407505, which leaves out https://, as MLA allows',
		item: {
			author: [{ literal: 'The Library of Congress' }],
			title: 'American Notes: Travels in America, 1750-1920',
			'container-title': 'American Memory',
			issued: [2023, 12, 3],
			URL: 'www.memory.loc.gov/ammem/lhtnhtml/lhtnhome.html',
		},
		printed:
			'The Library of Congress. “American Notes: Travels in America, 1750-1920.” American Memory, 3 Dec. 2023, www.memory.loc.gov/ammem/lhtnhtml/lhtnhome.html.',
	},
	{
		style: 'chicago',
		from: 'https://libguides.pvcc.edu/citationstyles/author-date-web',
		item: {
			author: [{ literal: 'Leppert, Rebecca' }],
			title: '10 Facts about U.S. Renters During the Pandemic',
			'container-title': 'Pew Research Center',
			issued: [2022, 12, 19],
			URL: 'https://www.pewresearch.org/fact-tank/2022/12/19/10-facts-about-u-s-renters-during-the-pandemic/',
		},
		printed:
			'Leppert, Rebecca. 2022. “10 Facts about U.S. Renters During the Pandemic.” Pew Research Center. December 19, 2022. https://www.pewresearch.org/fact-tank/2022/12/19/10-facts-about-u-s-renters-during-the-pandemic/.',
	},
	{
		style: 'vancouver',
		from: 'https://library.rgu.ac.uk/vancouver-referencing-templates/webpages, with [Internet] as its template has it',
		item: {
			author: [{ literal: 'Alzheimer Scotland' }],
			title: 'Living with dementia',
			issued: [2024],
			accessed: [2024, 2, 18],
			URL: 'https://www.alzscot.org/living-with-dementia',
		},
		printed:
			'Alzheimer Scotland. Living with dementia [Internet]. 2024 [cited 2024 Feb 18]. Available from: https://www.alzscot.org/living-with-dementia',
	},
];

const styleOf = (id: string) => CITATION_STYLES.find((style) => style.id === id)!;
const days = (parts: readonly number[]) => ({ 'date-parts': [parts] });
const withoutMarkup = (html: string) => html.replace(/<[^>]*>/g, '').replaceAll('&#38;', '&');

/** The site's own page, as `itemOf` makes it, with an address. */
const page: CslItem = {
	id: 'timeline',
	type: 'webpage',
	title: 'Timeline',
	author: [{ literal: 'The editors' }],
	'container-title': 'A site, explained',
	issued: days([2026, 11, 26]),
	version: '1.2.3',
	URL: 'https://example.org/timeline.html',
	language: 'en-GB',
};
const referenceTo = (id: string, item: CslItem) => withoutMarkup(formatReference(styleOf(id), styleOf(id).suit(item)));

describe('a style writes what is printed as its example:', () => {
	it.each(PUBLISHED)('$style, $from', ({ style, type = 'webpage', item: { issued, accessed, ...item }, printed }) => {
		const whole = { id: 'x', type, language: 'en-GB', ...item, issued: days(issued) };
		const reference = formatReference(styleOf(style), accessed ? { ...whole, accessed: days(accessed) } : whole);
		// The processor writes days as Americans do where a style leaves it to the language; readers' scripts write them as here.
		expect(withoutMarkup(reference).replace('February 27, 2024', '27 February 2024')).toBe(printed);
	});

	it('each of them is checked by one', () => {
		expect(new Set(PUBLISHED.map(({ style }) => style))).toEqual(new Set(CITATION_STYLES.map(({ id }) => id)));
	});
});

describe('a page of the site', () => {
	it('has author, title, site, version and year in every style, and its address once', () => {
		for (const { id } of CITATION_STYLES) {
			const reference = referenceTo(id, page);
			for (const part of ['The editors', 'Timeline', '2026']) expect(reference, id).toContain(part);
			expect(reference.toLowerCase(), id).toContain('a site, explained');
			expect(reference.match(/version 1\.2\.3/gi), id).toHaveLength(1);
			expect(reference.split(page.URL!), id).toHaveLength(2);
		}
	});

	it('without an address is called a copy kept offline, and asks for no day', () => {
		const offline = { ...page };
		delete offline.URL;
		for (const { id } of CITATION_STYLES) {
			const reference = referenceTo(id, offline);
			expect(reference, id).toMatch(/version 1\.2\.3, copy kept offline/i);
			expect(reference, id).not.toMatch(/Internet|Available|Accessed|cited|add the day/);
		}
	});

	it('leaves a place for the day in the styles that ask for it, and in no other', () => {
		const asking = CITATION_STYLES.filter(({ id }) => referenceTo(id, page).includes(DAY_TO_ADD));
		expect(asking.map(({ id }) => id)).toEqual(['harvard', 'vancouver']);
		expect(CITATION_STYLES.filter(({ day }) => day)).toEqual(asking);
	});

	it('is not taken for another with the same id', () => {
		expect(referenceTo('apa', page)).toContain('Timeline');
		expect(referenceTo('apa', { ...page, title: 'Another' })).toContain('Another');
	});

	it('is told in running text as each style has it', () => {
		const inText = CITATION_STYLES.map((style) => formatInText(style, style.suit(page)));
		expect(inText).toEqual([
			'(The editors, 2026)',
			'(The editors, 2026)',
			'(The editors)',
			'(The editors 2026)',
			'(1)',
		]);
	});

	it('keeps signs of HTML as text', () => {
		expect(formatReference(styleOf('mla'), { ...page, title: 'A & B <script>' })).toContain(
			'A &#38; B &#60;script&#62;',
		);
	});
});

describe('references that differ in title and address', () => {
	const TITLES = [
		'What was said',
		'Who said What, and WHEN',
		'2018 and 2020',
		'What the 11.6 million counted',
		'What it is for',
		'What, then, is known?',
		'The match: the same number, four years on',
		'How “on” became “from”',
		'Children’s lives',
		'A & B <script>',
		'in small letters',
		'Ends.',
	];

	it.each(CITATION_STYLES)('are the same from a frame as set whole: $name', (style) => {
		const items = TITLES.flatMap((title, index) => {
			const item = style.suit({ ...page, title, type: 'entry-encyclopedia', URL: `${page.URL}#part-${index}` });
			const offline = { ...item };
			delete offline.URL;
			const another = style.suit({ ...item, 'container-title': `Another, ${title}`, version: '0.1.0' });
			return [item, offline, { ...item, 'container-title': `Another, ${title}` }, another];
		});
		expect(items.map((item) => formatReference(style, item))).toEqual(items.map((item) => formatWhole(style, item)));
	});
});
