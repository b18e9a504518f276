import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { prepareForPaper } from './paper.ts';

/** A page to be printed into a file. */
export interface PdfRequest {
	/** The folder of the built site. */
	folder: string;
	/** The page's file, from the folder's root. */
	file: string;
	/** The site's address, ending in a slash, where it is known. */
	site: string | undefined;
	/** The day to be written into the file, as YYYY-MM-DD: the same content makes the same file on any day. */
	date: string;
}

/** For what hangs: a step on a busy machine may take long. */
const LONGEST_STEP_MS = 300_000;

/**
 * Prints a built page as a tagged PDF with bookmarks, on A4. What stands at the head and the foot of its sheets comes
 * from the page and its print styles, as for any reader who prints.
 *
 * @param browser a Chromium: no other browser prints
 * @returns the file, the same each time with the same browser
 */
export async function printPdf(browser: Browser, { folder, file, site, date }: PdfRequest): Promise<Buffer> {
	// Without scripts the page is what everybody gets, with no controls that are of no use on paper.
	const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'light' });
	try {
		context.setDefaultTimeout(LONGEST_STEP_MS);
		const page = await context.newPage();
		const folderUrl = `${pathToFileURL(folder).href}/`;
		await page.goto(folderUrl + file);
		await prepareForPaper(page, { folderUrl, site });
		await page.evaluate(waitForFonts);
		const pdf = await page.pdf({
			format: 'A4',
			tagged: true,
			outline: true,
		});
		return settlePdf(pdf, date);
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

/** A date in a PDF, with its name: `/ModDate (D:20261126042407+00'00')`. */
const PDF_DATE = /(?<=\/(?:CreationDate|ModDate) \()D:\d{14}[+-]\d\d'\d\d'(?=\))/g;

/** The name that Chromium gives an element to which a table's cells refer: `(node00000869)`. */
const ELEMENT_NAME = /(?<=\(node)\d{8}(?=\))/g;

/**
 * Writes a fixed day over the time at which a PDF was made, and numbers elements from 0 on: in these bytes alone two
 * runs differ. Everything stays in its place.
 *
 * @param date the day, as YYYY-MM-DD
 */
export function settlePdf(pdf: Uint8Array, date: string): Buffer {
	// One letter for each byte, so that what is no text stays as it is.
	const text = Buffer.from(pdf).toString('latin1');
	const dated = text.replace(PDF_DATE, `D:${date.replaceAll('-', '')}000000+00'00'`);
	if (dated === text) throw new Error('The PDF holds no date where Chromium used to write it: see src/release/pdf.ts.');
	// The order stays: the file lists the names by it.
	const names = [...new Set(dated.match(ELEMENT_NAME))].sort();
	const numbers = new Map(names.map((name, index) => [name, String(index).padStart(name.length, '0')]));
	return Buffer.from(
		dated.replace(ELEMENT_NAME, (name) => numbers.get(name)!),
		'latin1',
	);
}
