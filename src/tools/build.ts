import { tellFailure } from './tell-failure.ts';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { AstroIntegration } from 'astro';
import { cutFontsBeside } from '../build/fonts.ts';
import { makeFolderPortable, swapIn } from '../build/publish-folder.ts';
import { readContentBeside } from '../content/read-content.ts';
import { readCopy } from '../engine/copy.ts';
import { beginBuild } from './begin-build.ts';

// Builds the site beside the published one and swaps it in when all is sound, or into another folder for a release (`--into=name`).
// `--pages-only` leaves out the exports.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const root = process.cwd();
const { into, 'pages-only': pagesOnly } = parseArgs({
	options: { into: { type: 'string', default: 'dist' }, 'pages-only': { type: 'boolean', default: false } },
}).values;
const next = join(root, '.dist-next');
const fontFolder = join(root, '.dist-fonts');
const endBuild = beginBuild(root, [next, fontFolder]);

const started = Date.now();
// What takes longest and is needed first begins first: reading Astro takes half a second.
const content = readContentBeside(root);
const { build } = await import('astro');
const fonts = cutFontsBeside(root, fontFolder);
try {
	// Astro tells nothing itself: it throws what is wrong, and faults of the content are told before what they break.
	const built = build({ root, logLevel: 'silent', integrations: [awaitContent()] });
	const [read] = await Promise.allSettled([content, built]);
	if (read.status === 'rejected') throw read.reason;
	await built;
	await fonts.done;
	renameSync(fontFolder, join(next, 'assets/fonts'));
	makeFolderPortable(next, sitePrefix(process.env.SITE_URL));
	const { makeExports } = await import('../exports/make-exports.ts');
	if (!pagesOnly) await makeExports({ root, folder: next, copy: readCopy(root, read.value) });
	swapIn(next, join(root, into));
	const seconds = ((Date.now() - started) / 1000).toFixed(1);
	const { chapters, facts } = read.value;
	console.log(`Built ${chapters.length} chapters and ${facts.sources.length} sources into ${into}/ in ${seconds} s.`);
} catch (error) {
	tellFailure(error);
} finally {
	await fonts.stop();
	endBuild();
}
// When Astro is stopped midway, what it has started goes on waiting and would keep the process from ending.
process.exit();

/** Lets Astro bundle while the content is read: the first page waits for it. */
function awaitContent(): AstroIntegration {
	return {
		name: 'await-content',
		hooks: {
			'astro:build:start': ({ setPrerenderer }) =>
				setPrerenderer((prerenderer) => ({
					...prerenderer,
					async setup() {
						const read = await content;
						// Not before: what draws cannot even begin with damaged data, which the content's thread tells in words.
						const { shareContent } = await import('../content/site-content.ts');
						shareContent(read);
						await prerenderer.setup?.();
					},
				})),
		},
	};
}

/** The path under which the site will be served, from its address. Only the page for wrong addresses needs it. */
function sitePrefix(siteUrl: string | undefined): string | undefined {
	if (!siteUrl) return undefined;
	const { pathname } = new URL(siteUrl);
	return pathname.endsWith('/') ? pathname : `${pathname}/`;
}
