import { chromium } from '@playwright/test';
import { handoutSlug } from '../subjects/teaching/handouts.ts';
import { PAPERS, countSides, printPdf, type Paper } from './release/pdf.ts';
import { DOWNLOADS_FOLDER, ONE_PAGE_FILE, type Made, type ReleaseRequest } from './define-export.ts';
import { DOWNLOADS_PAGE } from './downloads.ts';

/** The PDF of the whole, one of each chapter but that on downloads, which offers them, and one of each handout on each paper. */
export async function printAll({ folder, copy, content, browser: executablePath }: ReleaseRequest): Promise<Made> {
	// Signals are for the command to handle; the browser ends with it.
	const handlers = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
	const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'], ...handlers });
	try {
		const print = (slug: string, sheet?: Paper) =>
			printPdf(browser, { folder, site: copy.address, file: `${slug}.html`, sheet });
		const parts: Record<string, Uint8Array> = {};
		const faults: string[] = [];
		for (const { file: slug } of copy.chapters)
			if (`${slug}.html` !== DOWNLOADS_PAGE) parts[pagePdf(slug)] = await print(slug);
		for (const slug of content.facts.handouts.map(handoutSlug))
			for (const sheet of PAPERS) {
				const pdf = await print(slug, sheet);
				const sides = countSides(pdf);
				if (sides !== 1) faults.push(`${slug} has ${sides} sides on ${sheet}: show fewer records (docs/authoring.md)`);
				parts[pagePdf(`${slug}-${sheet.toLowerCase()}`)] = pdf;
			}
		return { file: await print(ONE_PAGE_FILE.replace('.html', '')), parts, faults };
	} finally {
		await browser.close();
	}
}

/** In one folder, called by the whole path: a name of its own wherever a reader saves it. */
function pagePdf(page: string): string {
	return `${DOWNLOADS_FOLDER}/pdf/${page.replaceAll('/', '-')}.pdf`;
}
