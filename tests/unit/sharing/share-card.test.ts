import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { PICTURE_FONTS, pictureFonts } from '../../../src/charts/files/draw-png.ts';
import { pictureRules } from '../../../src/charts/files/render-picture.ts';
import { levelInWords } from '../../../src/schemas/ask.ts';
import { loadContent } from '../../../src/content/content.ts';
import { readContentFiles } from '../../../src/content/read-files.ts';
import { composeShareCard } from '../../../src/sharing/compose-share-card.ts';
import { readPalette } from '../../../src/sharing/render-share-card.ts';
import {
	CARD_PX,
	shareCardName,
	shareCardOf,
	sharePictureOf,
	type ShareCard,
} from '../../../src/sharing/share-card.ts';

const root = process.cwd();
const content = loadContent(readContentFiles(root));
const palette = readPalette(await pictureRules());
const fontFiles = await pictureFonts();

const chapterOf = (slug: string) => content.chapters.find((chapter) => chapter.slug === slug)!;
const compose = (card: ShareCard) => composeShareCard(root, card, palette);
const titled = (title: string): ShareCard => ({ ...shareCardOf(chapterOf('about'), content), title });

/** The texts of a card as they are drawn: words, size, and the box that their letters fill. */
function readTexts(svg: string) {
	return [...svg.matchAll(/<text[^>]* font-size="([^"]+)"[^>]*>([^<]*)<\/text>/g)].map(([element, size, words]) => {
		const alone = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="9000">${element}</svg>`;
		const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: PICTURE_FONTS.text };
		return { words: words!, sizePx: Number(size), box: new Resvg(alone, { font }).getBBox()! };
	});
}

describe.each(content.chapters.map(({ slug }) => slug))('the card of %s', (slug) => {
	const card = shareCardOf(chapterOf(slug), content);
	const texts = readTexts(compose(card));

	it('holds every word of its title, within its edges and clear of the map', () => {
		const words = texts.map((text) => text.words).join(' ');
		expect(words).toContain(card.title);
		const right = CARD_PX.width - (card.tiles ? 480 : 0);
		for (const { words: line, box } of texts.filter((text) => !/^[A-Z]{2}$/.test(text.words))) {
			expect(box.x + box.width, line).toBeLessThan(right);
			expect(box.y + box.height, line).toBeLessThan(CARD_PX.height);
		}
	});

	it('has no two lines on one another', () => {
		const lines = texts.filter(({ words }) => !/^[A-Z]{2}$/.test(words)).sort((a, b) => a.box.y - b.box.y);
		for (const [index, { words, box }] of lines.entries())
			if (index > 0)
				expect(box.y, words).toBeGreaterThanOrEqual(lines[index - 1]!.box.y + lines[index - 1]!.sizePx * 0.7);
	});

	it('can be read where a network shows it at half its size', () => {
		for (const { words, sizePx } of texts) expect(sizePx, words).toBeGreaterThanOrEqual(26);
	});

	it('shows its countries as they are known, or its verdict as boxes', () => {
		const svg = compose(card);
		const count = (className: string) => svg.split(`<rect class="${className}"`).length - 1;
		const known = content.facts.countries.map(({ evidence }) => evidence);
		for (const evidence of ['named', 'inferred'] as const)
			expect(count(evidence)).toBe(card.tiles ? known.filter((value) => value === evidence).length : 0);
		expect(count('step filled')).toBe(card.steps?.filled ?? 0);
		expect(count('step')).toBe(card.steps ? card.steps.of - card.steps.filled : 0);
	});

	it('says what its page finds or is about, and no page says it for another', () => {
		expect(texts.map((text) => text.words).join(' ')).toContain(card.finding);
		const same = content.chapters.filter((chapter) => shareCardOf(chapter, content).finding === card.finding);
		// Several demands may have one verdict.
		if (!card.tiles && !card.steps) expect(same).toHaveLength(1);
	});
});

describe('a card', () => {
	it('sets its title in the display font', () => {
		const width = (family: string) => {
			const text = `<text class="x" font-family="${family}" font-weight="600" font-size="80" x="0" y="200">Timeline</text>`;
			return readTexts(text)[0]!.box.width;
		};
		expect(compose(titled('Timeline'))).toContain(`font-family="${PICTURE_FONTS.display}" font-weight="600"`);
		expect(width(PICTURE_FONTS.display)).not.toBe(width(PICTURE_FONTS.text));
		expect(width('No Such Font')).toBe(width(PICTURE_FONTS.text));
	});

	it('makes the letters of a long title smaller instead of cutting it', () => {
		const long =
			'What police chiefs asked of technology companies, and what has come of it since, year by year and place by place';
		const [short, small] = [titled('Timeline'), titled(long)].map((card) =>
			Math.max(...readTexts(compose(card)).map(({ sizePx }) => sizePx)),
		);
		expect(small!).toBeLessThan(short!);
		expect(
			readTexts(compose(titled(long)))
				.map(({ words }) => words)
				.join(' '),
		).toContain(long);
	});

	it('refuses a title that no letters are small enough for, and says what to do', () => {
		expect(() => compose(titled('word '.repeat(400)))).toThrow('is too long for its card: shorten it');
	});

	it('leaves no word alone on the last line of a title', () => {
		const lines = readTexts(compose(titled('Demand 2: stop online grooming'))).map(({ words }) => words);
		expect(lines).toContain('online grooming');
	});

	it('writes signs of XML as text', () => {
		expect(compose(titled('Ask & <answer>'))).toContain('Ask &amp; &lt;answer&gt;');
	});

	it('shows the map of tiles where the chapter shows it', () => {
		const withTiles = content.chapters.filter((chapter) => shareCardOf(chapter, content).tiles);
		expect(withTiles.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['index', 'coalition']));
		expect(compose(shareCardOf(chapterOf('coalition'), content))).toMatch(/>NL<\/text>/);
	});
});

describe('the picture of a page that is shared', () => {
	it('is its chapter’s card, called as the chapter', () => {
		expect(sharePictureOf('demands/openness', content).file).toBe('share/demands-openness.png');
		const names = content.chapters.map(({ slug }) => shareCardName(slug));
		expect(new Set(names).size).toBe(names.length);
	});

	it('is the site’s card for a page that is no chapter', () => {
		expect(sharePictureOf('sources/a-c', content)).toEqual(sharePictureOf('index', content));
	});

	it('is told in words: its title, and what it shows', () => {
		const ask = content.facts.asks[0]!;
		const alt = sharePictureOf(`demands/${ask.id}`, content).alt;
		expect(alt).toMatch(/” over \d boxes, \d of them full\. Our verdict, /);
		expect(alt).toContain(levelInWords(ask.judgement.level));
		expect(sharePictureOf('announcement', content).alt).toMatch(/^The words “The announcement”\. What police chiefs/);
		expect(sharePictureOf('coalition', content).alt).toContain('beside a map of 32 squares');
	});
});
