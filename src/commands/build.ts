import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { cutFontsBeside } from '../build/fonts.ts';
import { BuiltPagesError, makeFolderPortable, swapIn } from '../build/publish.ts';
import { ContentError } from '../content/fault.ts';
import { loadSharedContent } from '../content/site-content.ts';

// Builds the site beside the published one and swaps it in only when everything is sound.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const root = process.cwd();
const next = join(root, '.dist-next');
const fontFolder = join(root, '.dist-fonts');

const started = Date.now();
const fonts = cutFontsBeside(root, fontFolder);
try {
	const { chapters, facts } = loadSharedContent(root);
	await build({ root, logLevel: 'error' });
	await fonts.done;
	renameSync(fontFolder, join(next, 'assets/fonts'));
	await makeFolderPortable(next, sitePrefix(process.env.SITE_URL));
	swapIn(next, join(root, 'dist'));
	const seconds = ((Date.now() - started) / 1000).toFixed(1);
	console.log(`Built ${chapters.length} chapters and ${facts.sources.length} sources into dist/ in ${seconds} s.`);
} catch (error) {
	if (!(error instanceof ContentError || error instanceof BuiltPagesError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
} finally {
	await fonts.stop();
	for (const folder of [next, fontFolder]) rmSync(folder, { recursive: true, force: true });
}

/** The path under which the site will be served, from its address. Only the page for wrong addresses needs it. */
function sitePrefix(siteUrl: string | undefined): string | undefined {
	if (!siteUrl) return undefined;
	const { pathname } = new URL(siteUrl);
	return pathname.endsWith('/') ? pathname : `${pathname}/`;
}
