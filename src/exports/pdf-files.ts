import { chromium, type Browser } from '@playwright/test';
import { handoutSlug } from '../subjects/teaching/handouts.ts';
import { PAPERS, countSides, printPdf } from './release/pdf.ts';
import { DOWNLOADS_FOLDER, ONE_PAGE_FILE, type Made, type ReleaseRequest } from './define-export.ts';
import { DOWNLOADS_PAGE } from './downloads.ts';

/** The PDF of the whole, one of each chapter but that on downloads, which offers them, and one of each handout on each paper. */
export async function printAll({ folder, copy, content, browser: executablePath }: ReleaseRequest): Promise<Made> {
	// Signals are for the command to handle; the browser ends with it.
	const handlers = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
	const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'], ...handlers });
	try {
		const to = { folder, site: copy.address };
		const parts: Record<string, Uint8Array> = {};
		for (const { file: slug } of copy.chapters) {
			const file = `${slug}.html`;
			if (file !== DOWNLOADS_PAGE) parts[pagePdf(slug)] = await printPdf(browser, { ...to, file });
		}
		for (const handout of content.facts.handouts)
			Object.assign(parts, await printHandout(browser, to, handoutSlug(handout)));
		return { file: await printPdf(browser, { ...to, file: ONE_PAGE_FILE }), parts };
	} finally {
		await browser.close();
	}
}

/** A handout on one side of each paper. */
async function printHandout(
	browser: Browser,
	to: { folder: string; site: string | undefined },
	slug: string,
): Promise<Record<string, Uint8Array>> {
	const parts: Record<string, Uint8Array> = {};
	for (const sheet of PAPERS) {
		const pdf = await printPdf(browser, { ...to, file: `${slug}.html`, sheet });
		if (countSides(pdf) !== 1)
			throw new Error(`${slug} has ${countSides(pdf)} sides on ${sheet}: show fewer records (docs/authoring.md)`);
		parts[pagePdf(`${slug}-${sheet.toLowerCase()}`)] = pdf;
	}
	return parts;
}

/** In one folder, called by the whole path: a name of its own wherever a reader saves it. */
function pagePdf(page: string): string {
	return `${DOWNLOADS_FOLDER}/pdf/${page.replaceAll('/', '-')}.pdf`;
}
