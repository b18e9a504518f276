import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderAsync, type ResvgRenderOptions } from '@resvg/resvg-js';
import { convert } from 'fontverter';
import sharp from 'sharp';
import { range } from 'd3';
import subsetFont from 'subset-font';
import { FONT_CUTS, HEADING_CHARACTERS } from '../../build/fonts.ts';
import { FONT_FILES, useFont } from '../../text/font-files.ts';
import { once } from '../../text/memo.ts';

/** The families of the pictures in pixels, as the files of their fonts are called. */
export const PICTURE_FONTS = { text: 'Atkinson Hyperlegible', display: 'Source Serif 4' } as const;
/** Letters of alphabets that pages leave to the reader's machine, and pictures cannot: behind those of titles, which they are like. */
const OTHER_LETTERS = ['latin-ext', 'greek', 'cyrillic'].map((name) => ({
	name,
	from: `node_modules/@fontsource/source-serif-4/files/source-serif-4-${name}-600-normal.woff2`,
}));
/** The letters of titles, with those of western languages. */
const LATIN = HEADING_CHARACTERS + String.fromCodePoint(...range(0xa0, 0x100));
/** Colours of a picture: a drawing names few, and the soft edges of its letters mix them. */
const COLOURS = 32;

/** The fonts as files in a folder of their own: the renderer reads TrueType only, from disk. */
export const pictureFonts = once(async (): Promise<string[]> => {
	const folder = mkdtempSync(join(tmpdir(), 'picture-fonts-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	const files: string[] = [];
	// One after another: the converter writes them all to the same place.
	for (const { name, from } of [
		FONT_CUTS[0]!,
		...OTHER_LETTERS,
		...FONT_CUTS.filter(({ isForLanguages }) => !isForLanguages).slice(1),
	]) {
		files.push(join(folder, `${name}.ttf`));
		const made = await useFont(process.cwd(), from, (font) =>
			// Where letters are joined, the renderer puts none of another font beside them.
			from === FONT_FILES.display
				? subsetFont(font, LATIN, { targetFormat: 'sfnt', keepFeatures: ['kern'] })
				: convert(font, 'sfnt'),
		);
		writeFileSync(files.at(-1)!, made);
	}
	return files;
});

/** The picture that is being drawn: one at a time, because the pixels of all would not fit into memory. */
let last: Promise<unknown> = Promise.resolve();

/** Draws an SVG file, which covers its ground, as PNG, in the site’s fonts alone: so it is the same on every machine. */
export function drawPng(svg: string, fitTo: NonNullable<ResvgRenderOptions['fitTo']>): Promise<Uint8Array> {
	const drawn = last.then(() => draw(svg, fitTo));
	last = drawn.catch(() => undefined);
	return drawn;
}

async function draw(svg: string, fitTo: NonNullable<ResvgRenderOptions['fitTo']>): Promise<Uint8Array> {
	const { width, height, pixels } = await renderAsync(svg, {
		fitTo,
		font: {
			loadSystemFonts: false,
			fontFiles: await pictureFonts(),
			defaultFontFamily: PICTURE_FONTS.text,
			sansSerifFamily: PICTURE_FONTS.text,
			serifFamily: PICTURE_FONTS.text,
		},
	});
	return sharp(pixels, { raw: { width, height, channels: 4 } })
		.png({ palette: true, colours: COLOURS, dither: 0, effort: 10 })
		.toBuffer();
}
