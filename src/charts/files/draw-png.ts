import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import subsetFont from 'subset-font';
import { FONT_CUTS, usedCharacters } from '../../build/fonts.ts';
import { encodePng } from './encode-png.ts';

/** Pixels of the picture for one unit of the drawing. */
export const PIXELS_PER_UNIT = 2;

const FONT_FAMILY = 'Atkinson Hyperlegible';

/**
 * Cuts the fonts of the pictures into a folder: the renderer reads TrueType files only, from disk.
 *
 * @param root the project's root
 * @returns the files
 */
export async function cutPictureFonts(root: string, folder: string): Promise<string[]> {
	const characters = usedCharacters(root);
	return Promise.all(
		FONT_CUTS.filter(({ name }) => name.startsWith('text-')).map(async ({ name, from }) => {
			const file = join(folder, `${name}.ttf`);
			const font = readFileSync(join(root, 'node_modules', from));
			writeFileSync(file, await subsetFont(font, characters, { targetFormat: 'truetype', noHinting: true }));
			return file;
		}),
	);
}

/** Draws an SVG file as a PNG file, lettered in nothing but the given fonts. */
export function drawPng(svg: string, fontFiles: readonly string[]): Uint8Array {
	const picture = new Resvg(svg, {
		fitTo: { mode: 'zoom', value: PIXELS_PER_UNIT },
		font: {
			loadSystemFonts: false,
			fontFiles: [...fontFiles],
			defaultFontFamily: FONT_FAMILY,
			sansSerifFamily: FONT_FAMILY,
			serifFamily: FONT_FAMILY,
		},
	});
	const { width, height, pixels } = picture.render();
	return encodePng(width, height, pixels);
}
