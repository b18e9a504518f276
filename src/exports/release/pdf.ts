import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { prepareForPaper } from './paper.ts';

/** A page to be printed into a file. */
export interface PdfRequest {
	folder: string;
	/** The page's file, from the folder's root. */
	file: string;
	/** The site's address, ending in a slash, where it is known. */
	site: string | undefined;
	/** The paper it is printed on, of a page that is made for paper; any other is printed on A4. */
	sheet?: Paper | undefined;
}

/** Papers that schools have, as browsers call them. */
export const PAPERS = ['A4', 'Letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** How many sides a PDF of ours has. */
export function countSides(pdf: Buffer): number {
	return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}

/** For what hangs: a step on a busy machine may take long. */
const LONGEST_STEP_MS = 300_000;

/**
 * Prints a built page as a tagged PDF with bookmarks; only Chromium can. What stands at the head and the foot of its
 * sheets comes from the page and its print styles, as for any reader who prints.
 */
export async function printPdf(browser: Browser, { folder, file, site, sheet }: PdfRequest): Promise<Buffer> {
	// Without scripts the page is what everybody gets, with no controls that are of no use on paper.
	const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'light' });
	try {
		context.setDefaultTimeout(LONGEST_STEP_MS);
		const page = await context.newPage();
		const folderUrl = `${pathToFileURL(folder).href}/`;
		await page.goto(folderUrl + file);
		await prepareForPaper(page, { folderUrl, site, isSheet: sheet !== undefined });
		await page.evaluate(waitForFonts);
		return await page.pdf({ format: sheet ?? 'A4', tagged: true, outline: true });
	} finally {
		await context.close();
	}
}

/**
 * Waits for the page's own fonts, and has the page set in them. On a screen, what comes after the first drawing is left out,
 * so that nothing moves; paper has time. Runs on the page.
 */
async function waitForFonts(): Promise<void> {
	for (const face of document.fonts) face.display = 'block';
	await document.fonts.ready;
}
