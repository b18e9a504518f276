import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import sharp from 'sharp';
import subsetFont from 'subset-font';
import { FONT_CUTS, usedCharacters } from '../../assets/fonts.ts';
import { createFreeing } from './free-pictures.ts';
import { PICTURE_FONTS } from './picture-fonts.ts';

/** Cuts the fonts of the pictures into files of a folder: the renderer reads TrueType files only, from disk. */
export async function cutPictureFonts(root: string, folder: string): Promise<string[]> {
	const characters = usedCharacters(root);
	return Promise.all(
		FONT_CUTS.map(async ({ name, from }) => {
			const file = join(folder, `${name}.ttf`);
			const font = readFileSync(join(root, from));
			writeFileSync(file, await subsetFont(font, characters, { targetFormat: 'truetype', noHinting: true }));
			return file;
		}),
	);
}

/** Colours of a picture: a drawing names few, and the soft edges of its letters mix them. */
const COLOURS = 32;

const freeAfter = createFreeing();

/** Draws an SVG file, which covers its whole ground, as a PNG file, lettered in nothing but the given fonts. */
export function drawPng(
	svg: string,
	fontFiles: readonly string[],
	fitTo: NonNullable<ResvgRenderOptions['fitTo']>,
): Promise<Uint8Array> {
	const picture = new Resvg(svg, {
		fitTo,
		font: {
			loadSystemFonts: false,
			fontFiles: [...fontFiles],
			defaultFontFamily: PICTURE_FONTS.text,
			sansSerifFamily: PICTURE_FONTS.text,
			serifFamily: PICTURE_FONTS.text,
		},
	});
	const { width, height, pixels } = picture.render();
	freeAfter(pixels.length);
	return sharp(pixels, { raw: { width, height, channels: 4 } })
		.png({ palette: true, colours: COLOURS, dither: 0, effort: 10 })
		.toBuffer();
}
