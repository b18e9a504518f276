import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { bundleScript, bundleStyles } from '../build/bundle.ts';
import { SCRIPTS, STYLESHEETS } from '../engine/page-files.ts';
import { cutFontsBeside } from '../build/fonts.ts';
import { closeOnSignal, onFreePort, readPort, serveSite } from './serve.ts';

// Builds the gallery for developers, a small site of its own in `.gallery/`, and serves it, but with `--build`, for the tests.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const root = process.cwd();
const folder = join(root, '.gallery');
const assets = join(folder, 'assets');
const { build: buildOnly } = parseArgs({ options: { build: { type: 'boolean', default: false } } }).values;

const started = Date.now();
await build({ root, srcDir: './src/tools/gallery', outDir: './.gallery', logLevel: 'error' });

// What endpoints of the site make, the gallery has from the same functions.
const fonts = cutFontsBeside(root, join(assets, 'fonts'));
mkdirSync(assets, { recursive: true });
for (const name of STYLESHEETS) writeFileSync(join(assets, `${name}.css`), await bundleStyles(root, name));
for (const name of SCRIPTS) writeFileSync(join(assets, `${name}.js`), await bundleScript(root, name));
await fonts.done;
console.log(`Built the gallery into .gallery/ in ${((Date.now() - started) / 1000).toFixed(1)} s.`);

if (!buildOnly) {
	const start = (port: number) => serveSite({ directory: folder, port });
	const server = await onFreePort(start, readPort(process.env.PORT, 4322), console.log);
	closeOnSignal([server]);
	console.log(`Open ${server.url} (stop with Ctrl+C)`);
}
