import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { coldBuild, weighPage } from './measure.ts';
import { benchReport } from './report.ts';
import {
	STARLIGHT_PACKAGES,
	installStarlight,
	makeOwnSite,
	makeStarlightSite,
	ownChapters,
	type BenchPages,
	type BenchSite,
} from './sites.ts';

// `npm run bench`: how long a page of this site takes to build and what a browser loads for it, beside a plain
// Starlight site with the very same text (words, links, evidence), both measured in the same run.
const USAGE = 'npm run bench -- [--pages 100] [--runs 3] [--chapter announcement] [--only own|starlight] [--keep]';

interface Options {
	pages: number;
	runs: number;
	chapter: string;
	only: string | undefined;
	keep: boolean;
}

function readOptions(): Options {
	const { values } = parseArgs({
		options: {
			pages: { type: 'string', default: '100' },
			runs: { type: 'string', default: '3' },
			chapter: { type: 'string', default: 'announcement' },
			only: { type: 'string' },
			keep: { type: 'boolean', default: false },
		},
	});
	const [pages, runs] = [Number(values.pages), Number(values.runs)];
	if (!Number.isInteger(pages) || pages < 2)
		throw new Error(`--pages is "${values.pages}": give a whole number from 2 up.`);
	if (!Number.isInteger(runs) || runs < 1)
		throw new Error(`--runs is "${values.runs}": give a whole number from 1 up.`);
	if (values.only !== undefined && !['own', 'starlight'].includes(values.only))
		throw new Error(`--only is "${values.only}": give own or starlight, or leave it out.`);
	return { pages, runs, chapter: values.chapter, only: values.only, keep: values.keep };
}

async function bench(root: string, folder: string, { pages, runs, chapter, only }: Options): Promise<void> {
	const makers: ((wanted: BenchPages) => BenchSite)[] = [];
	if (only !== 'starlight') makers.push((wanted) => makeOwnSite(root, join(folder, 'own'), wanted));
	if (only !== 'own') {
		const packages = Object.entries(STARLIGHT_PACKAGES).map(([name, version]) => `${name} ${version}`);
		console.log(`Installing ${packages.join(' and ')}…`);
		installStarlight(join(folder, 'starlight'));
		makers.push((wanted) => makeStarlightSite(root, join(folder, 'starlight'), wanted));
	}

	// Menus list all pages, so a page is weighed in a site as large as this one really is.
	const realSize = ownChapters(root).length;
	const sites = [];
	for (const make of makers) {
		const real = make({ chapter, pages: realSize });
		coldBuild(real);
		const weight = await weighPage(real);
		sites.push({ site: make({ chapter, pages }), weight, builds: [] as number[] });
	}

	// In turn, so that whatever else the machine does slows both alike.
	for (let run = 1; run <= runs; run++)
		for (const { site, builds } of sites) {
			const seconds = coldBuild(site);
			builds.push(seconds);
			console.log(`Run ${run} of ${runs}: ${site.name}, ${site.pages} pages, ${seconds.toFixed(2)} s`);
		}

	console.log(`\nText: chapter "${chapter}". Weighed in a site of ${realSize} pages; text as brotli-11.\n`);
	console.log(benchReport(sites.map(({ site, ...measured }) => ({ name: site.name, pages: site.pages, ...measured }))));
}

const options = readOptionsOrExplain();
if (options) {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	try {
		await bench(process.cwd(), folder, options);
	} catch (error) {
		console.error((error as Error).message);
		process.exitCode = 1;
	} finally {
		if (options.keep) console.log(`\nThe sites are in ${folder}`);
		else rmSync(folder, { recursive: true, force: true });
	}
}

function readOptionsOrExplain(): Options | undefined {
	try {
		return readOptions();
	} catch (error) {
		console.error(`${(error as Error).message}\nUsage: ${USAGE}`);
		process.exitCode = 1;
		return undefined;
	}
}
