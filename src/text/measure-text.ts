import { convert } from 'fontverter';
import { Blob, Buffer, Face, Feature, Font, shape } from 'harfbuzzjs';
import { FONT_FILES, useFont } from './font-files.ts';

/** The letters of a line: running text, bold text, headings. */
export type Letters = keyof typeof FONT_FILES;
type Measured = { font: Font; unitsPerEm: number };

const FONTS: Readonly<Record<Letters, Measured>> = {
	regular: await read('regular'),
	bold: await read('bold'),
	display: await read('display'),
};

async function read(letters: Letters): Promise<Measured> {
	const sfnt = await useFont(process.cwd(), FONT_FILES[letters], (font) => convert(font, 'sfnt'));
	const face = new Face(new Blob(sfnt));
	return { font: new Font(face), unitsPerEm: face.upem };
}

/** What the site's cuts of the fonts leave out: src/build/fonts.ts. */
const PLAIN = ['-kern', '-liga'].map((feature) => Feature.fromString(feature)!);
const TABULAR = [...PLAIN, new Feature('tnum')];
const buffer = new Buffer();
/** Widths measured so far, by font and by kind of figures. */
const known: Readonly<Record<Letters, readonly [own: Map<string, number>, tabular: Map<string, number>]>> = {
	regular: [new Map(), new Map()],
	bold: [new Map(), new Map()],
	display: [new Map(), new Map()],
};

/** The width of a text as browsers set it in the site's fonts, as a share of its size. */
export function measureText(text: string, letters: Letters, isTabular = false): number {
	// Word by word, because most words come again.
	const words = text.split(' ');
	const gaps = (words.length - 1) * measureWord(' ', letters, isTabular);
	return words.reduce((sum, word) => sum + measureWord(word, letters, isTabular), gaps);
}

function measureWord(word: string, letters: Letters, isTabular: boolean): number {
	const widths = known[letters][isTabular ? 1 : 0];
	let width = widths.get(word);
	if (width === undefined) widths.set(word, (width = shapeWord(word, letters, isTabular)));
	return width;
}

function shapeWord(word: string, letters: Letters, isTabular: boolean): number {
	const { font, unitsPerEm } = FONTS[letters];
	buffer.reset();
	buffer.addText(word);
	buffer.guessSegmentProperties();
	shape(font, buffer, isTabular ? TABULAR : PLAIN);
	return buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0) / unitsPerEm;
}
