import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../commands/find-browser.ts';
import type { SiteContent } from '../content/content.ts';
import { siteUrl } from '../model/site-url.ts';
import type { Release } from '../schemas/release.ts';
import { SUMS_FILE, listChecksums } from './checksums.ts';
import { printPdf } from './pdf.ts';
import { NotMadeError } from './programs.ts';
import { writeReleaseNotes } from './release-notes.ts';
import { makeSbom } from './sbom.ts';
import { makeZim } from './zim.ts';

/** What a release is made from. */
export interface ReleaseRequest {
	/** The project's root. */
	root: string;
	/** The folder of the built site; the forms are made into it. */
	folder: string;
	/** A folder to work in, which is not there yet. */
	work: string;
	content: SiteContent;
	/** The versions released, newest first. */
	releases: readonly Release[];
	/** Is told of each step before it begins. */
	tell: (message: string) => void;
}

/** The folder of the forms in the built site. */
const DOWNLOADS_FOLDER = 'downloads';

/** The page that holds everything, where the build makes one. */
const WHOLE_PAGE = 'all.html';

/**
 * Makes the forms that need more than the build has, into a built folder: PDF, ZIM, list of packages, release notes and
 * the checksums of everything.
 *
 * @returns a sentence for each form that could not be made because something is missing here
 */
export async function makeRelease(request: ReleaseRequest): Promise<string[]> {
	const { root, folder, content, releases, tell } = request;
	const downloads = join(folder, DOWNLOADS_FOLDER);
	const { name, version } = readPackage(root);

	// The archive is made first: there are no downloads in the folder yet, and none belong into it.
	const missing = [
		...(await unlessMissing(async () => {
			tell('Making the archive for Kiwix');
			const zim = await archiveSite(request);
			mkdirSync(downloads, { recursive: true });
			writeFileSync(join(downloads, 'explainer.zim'), zim);
		})),
		...(await unlessMissing(() => printAll(request))),
	];
	tell('Writing the list of packages, the release notes and the checksums');
	mkdirSync(downloads, { recursive: true });
	writeFileSync(join(downloads, 'sbom.cdx.json'), await makeSbom(root, name));
	const notes = writeReleaseNotes({
		name: content.site.name,
		version,
		evidenceReaches: content.site.evidenceReaches,
		changes: content.changes,
		releases,
		labels: new Map(content.site.chapters.map(({ file, label }) => [file, label])),
	});
	writeFileSync(join(downloads, 'release-notes.md'), notes);
	writeFileSync(join(downloads, SUMS_FILE), listChecksums(downloads));
	return missing;
}

async function unlessMissing(make: () => Promise<void>): Promise<string[]> {
	try {
		await make();
		return [];
	} catch (error) {
		if (error instanceof NotMadeError) return [error.message];
		throw error;
	}
}

/** The PDF of the whole, where there is a page that holds it, and one of each chapter. */
async function printAll({ folder, content, tell }: ReleaseRequest): Promise<void> {
	const browser = await startBrowser();
	try {
		const date = newestDate(content);
		const print = async (page: string, file: string) => {
			const pdf = await printPdf(browser, { folder, file: page, site: siteUrl(), date });
			mkdirSync(dirname(join(folder, file)), { recursive: true });
			writeFileSync(join(folder, file), pdf);
		};
		if (existsSync(join(folder, WHOLE_PAGE))) {
			tell('Printing the whole');
			await print(WHOLE_PAGE, `${DOWNLOADS_FOLDER}/explainer.pdf`);
		}
		tell(`Printing ${content.site.chapters.length} chapters`);
		for (const { file } of content.site.chapters) await print(`${file}.html`, chapterPdf(file));
	} finally {
		await browser.close();
	}
}

/** In one folder, called by the whole path: a name of its own wherever a reader saves it. */
function chapterPdf(chapter: string): string {
	return `${DOWNLOADS_FOLDER}/pdf/${chapter.replaceAll('/', '-')}.pdf`;
}

async function startBrowser(): Promise<Browser> {
	let executablePath: string;
	try {
		executablePath = findBrowser();
	} catch (error) {
		throw new NotMadeError('PDF', `no browser was found (${(error as Error).message})`);
	}
	// Signals are for the command to handle; the browser ends with it.
	const handlers = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
	return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'], ...handlers });
}

async function archiveSite({ root, folder, work, content }: ReleaseRequest): Promise<Buffer> {
	const { name, version } = readPackage(root);
	return makeZim(folder, work, {
		title: content.site.name,
		description: content.site.shortTagline,
		longDescription: content.site.tagline,
		creator: `The editors of ${content.site.name}`,
		name,
		version,
		date: newestDate(content),
	});
}

/** The day of the newest change, as YYYY-MM-DD: what is made on any day carries it. */
function newestDate({ changes }: SiteContent): string {
	return changes[0]!.date;
}

function readPackage(root: string): { name: string; version: string } {
	return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string; version: string };
}
