import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import subsetFont from 'subset-font';
import { FONT_CUTS, usedCharacters } from '../../build/fonts.ts';
import type { PictureReply, PictureRequest } from './picture.ts';

// Draws pictures on a thread of its own, while pages are rendered on the other.
const { root } = workerData as { root: string };

/** Pixels of the picture for one unit of the drawing. */
const PIXELS = 2;

const FONT_FAMILY = 'Atkinson Hyperlegible';

// The renderer reads TrueType files only, from disk.
const folder = mkdtempSync(join(tmpdir(), 'picture-fonts-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const characters = usedCharacters(root);
const fontFiles = await Promise.all(
	FONT_CUTS.filter(({ name }) => name.startsWith('text-')).map(async ({ name, from }) => {
		const file = join(folder, `${name}.ttf`);
		const font = readFileSync(join(root, 'node_modules', from));
		writeFileSync(file, await subsetFont(font, characters, { targetFormat: 'truetype', noHinting: true }));
		return file;
	}),
);

parentPort!.on('message', ({ id, svg }: PictureRequest) => {
	const picture = new Resvg(svg, {
		fitTo: { mode: 'zoom', value: PIXELS },
		font: {
			loadSystemFonts: false,
			fontFiles,
			defaultFontFamily: FONT_FAMILY,
			sansSerifFamily: FONT_FAMILY,
			serifFamily: FONT_FAMILY,
		},
	});
	parentPort!.postMessage({ id, png: picture.render().asPng() } satisfies PictureReply);
});
