import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import subsetFont from 'subset-font';
import { FONT_CUTS, usedCharacters } from '../../build/fonts.ts';
import { renderSvgFile } from '../../charts/files/render-svg-file.ts';
import { CHARTS, findChart } from '../../charts/registry.ts';
import { siteContent } from '../../content/site-content.ts';

/** Pixels of the picture for one unit of the drawing. */
const PIXELS = 2;

const FONT_FAMILY = 'Atkinson Hyperlegible';

export function getStaticPaths() {
	return CHARTS.filter(({ drawing }) => drawing).map(({ id }) => ({ params: { chart: id } }));
}

/** A chart's picture in pixels, lettered in the site's own font, so that it comes out the same on every machine. */
export const GET: APIRoute = async ({ params }) => {
	const root = process.cwd();
	const svg = await renderSvgFile(findChart(params.chart!)!, siteContent());
	return new Response(new Uint8Array(await drawOnce(root, svg)), { headers: { 'content-type': 'image/png' } });
};

/** Drawing takes a good part of a second; a picture that has not changed since the last build is taken from there. */
async function drawOnce(root: string, svg: string): Promise<Buffer> {
	const require = createRequire(join(root, 'package.json'));
	const { version } = require('@resvg/resvg-js/package.json') as { version: string };
	const key = createHash('sha256')
		.update(JSON.stringify([version, PIXELS, FONT_CUTS, svg]))
		.digest('hex');
	const cache = join(root, 'node_modules/.cache/chart-pictures');
	const file = join(cache, `${key}.png`);
	if (existsSync(file)) return readFileSync(file);

	mkdirSync(cache, { recursive: true });
	const folder = mkdtempSync(join(cache, 'drawing-'));
	try {
		// The package holds a compiled part, which a bundler cannot take in; it is loaded where it lies.
		const { Resvg } = require('@resvg/resvg-js') as typeof import('@resvg/resvg-js');
		const picture = new Resvg(svg, {
			fitTo: { mode: 'zoom', value: PIXELS },
			font: {
				loadSystemFonts: false,
				fontFiles: await writeFonts(root, folder),
				defaultFontFamily: FONT_FAMILY,
				sansSerifFamily: FONT_FAMILY,
				serifFamily: FONT_FAMILY,
			},
		});
		const png = picture.render().asPng();
		// Written aside and moved, so that a build beside this one never reads half of it.
		writeFileSync(join(folder, 'picture.png'), png);
		renameSync(join(folder, 'picture.png'), file);
		return png;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

let sharedFonts: Promise<{ name: string; font: Uint8Array }[]> | undefined;

/** The site's text fonts as TrueType files, which is what the renderer reads. */
async function writeFonts(root: string, folder: string): Promise<string[]> {
	sharedFonts ??= Promise.all(
		FONT_CUTS.filter(({ name }) => name.startsWith('text-')).map(async ({ name, from }) => ({
			name,
			font: await subsetFont(readFileSync(join(root, 'node_modules', from)), usedCharacters(root), {
				targetFormat: 'truetype',
			}),
		})),
	);
	return (await sharedFonts).map(({ name, font }) => {
		const file = join(folder, `${name}.ttf`);
		writeFileSync(file, font);
		return file;
	});
}
