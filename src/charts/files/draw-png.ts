import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import subsetFont from 'subset-font';
import { FONT_CUTS, usedCharacters } from '../../assets/fonts.ts';
import { encodePng } from './encode-png.ts';
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
	return encodePng(width, height, pixels, namedColours(svg));
}

/** The colours that a drawing names, `#0b566b`, each in one number. */
function namedColours(svg: string): number[] {
	return [...new Set(svg.match(/#[0-9a-f]{6}\b/gi))].map((colour) => parseInt(colour.slice(1), 16));
}
