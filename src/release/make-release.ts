import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { unzipSync } from 'fflate';
import type { SiteContent } from '../content/content.ts';
import { handoutSlug } from '../model/handouts.ts';
import type { Handout } from '../schemas/handout.ts';
import { DOWNLOADS_PAGE } from '../exports/downloads.ts';
import { readCopy, type Copy } from '../exports/copy.ts';
import { DOWNLOADS_FOLDER, ONE_PAGE_FILE, formatFile } from '../model/export-formats.ts';
import { writeDownloads } from '../exports/make-exports.ts';
import { SITE_FOLDER } from '../exports/site-archive.ts';
import { writeFile } from '../exports/write-file.ts';
import { PAPERS, countSides, printPdf } from './pdf.ts';
import { CHANGELOG_FILE, changelogOf, writeReleaseNotes } from './release-notes.ts';
import { makeSbom } from './sbom.ts';
import { makeZim } from './zim.ts';

/** What a release is made from. */
export interface ReleaseRequest {
	root: string;
	/** The folder of the built site with the exports that the build makes; the others are made into it. */
	folder: string;
	/** A folder to work in, which is not there yet. */
	work: string;
	content: SiteContent;
	/** The path of a Chromium's program. */
	browser: string;
	/** Logs each step before it begins. */
	log: (message: string) => void;
}

/**
 * Makes the exports that need more than the build has, into a built folder: PDF, ZIM, list of packages, release notes and
 * the checksums of everything. What that needs was looked for before: `missingForRelease`.
 */
export async function makeRelease(request: ReleaseRequest): Promise<void> {
	const { root, folder, content, log } = request;
	const copy = readCopy(root, content);
	const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string };

	await printAll(request, copy);
	log('Making the archive for Kiwix');
	writeFile(folder, formatFile('zim'), await archiveSite(request, copy, name));

	log('Writing the list of packages, the release notes and the checksums');
	const changes = changelogOf(copy.version, readFileSync(join(root, CHANGELOG_FILE), 'utf8')) ?? '';
	writeFile(folder, `${DOWNLOADS_FOLDER}/sbom.cdx.json`, await makeSbom(root, name));
	writeFile(folder, `${DOWNLOADS_FOLDER}/release-notes.md`, writeReleaseNotes(copy, changes));
	writeDownloads(folder);
}

/** The PDF of the whole, one of each chapter but that on downloads, which offers them, and one of each handout on each paper. */
async function printAll({ folder, content, browser: executablePath, log }: ReleaseRequest, copy: Copy): Promise<void> {
	const { handouts } = content.facts;
	// Signals are for the command to handle; the browser ends with it.
	const handlers = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
	const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'], ...handlers });
	try {
		const print = async (page: string, file: string) =>
			writeFile(folder, file, await printPdf(browser, { folder, file: page, site: copy.address }));
		log('Printing everything');
		await print(ONE_PAGE_FILE, formatFile('pdf'));
		const chapters = copy.chapters.filter(({ file }) => `${file}.html` !== DOWNLOADS_PAGE);
		log(`Printing ${chapters.length} chapters`);
		for (const { file } of chapters) await print(`${file}.html`, pagePdf(file));
		log(`Printing ${handouts.length} handouts`);
		for (const handout of handouts) await printHandout(browser, folder, copy.address, handout);
	} finally {
		await browser.close();
	}
}

/** A handout on one side of each paper. */
async function printHandout(
	browser: Browser,
	folder: string,
	site: string | undefined,
	handout: Handout,
): Promise<void> {
	const slug = handoutSlug(handout);
	for (const sheet of PAPERS) {
		const pdf = await printPdf(browser, { folder, file: `${slug}.html`, site, sheet });
		if (countSides(pdf) !== 1)
			throw new Error(`${slug} has ${countSides(pdf)} sides on ${sheet}: show fewer records (docs/authoring.md)`);
		writeFile(folder, pagePdf(`${slug}-${sheet.toLowerCase()}`), pdf);
	}
}

/** In one folder, called by the whole path: a name of its own wherever a reader saves it. */
function pagePdf(page: string): string {
	return `${DOWNLOADS_FOLDER}/pdf/${page.replaceAll('/', '-')}.pdf`;
}

/** The archive holds what the ZIP of the site holds, so that no link in it leads to a file that is not there. */
async function archiveSite({ folder, work, content }: ReleaseRequest, copy: Copy, name: string): Promise<Buffer> {
	const unpacked = join(work, 'unpacked');
	for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(folder, formatFile('zip'))))))
		writeFile(unpacked, path, bytes);
	return makeZim(join(unpacked, SITE_FOLDER), work, {
		title: copy.name,
		description: content.site.shortTagline,
		longDescription: copy.tagline,
		creator: copy.author,
		name,
		version: copy.version,
	});
}
