import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import { handoutSlug } from '../../subjects/teaching/handouts.ts';
import { DOWNLOADS_FOLDER, ONE_PAGE_FILE, type Made, type ReleaseRequest } from '../define-export.ts';
import { DOWNLOADS_PAGE } from '../downloads.ts';

/** A page to be printed into a file. */
export interface PdfRequest {
	folder: string;
	file: string;
	/** The site's address, ending in a slash, where it is known. */
	site: string | undefined;
	/** The paper it is printed on, of a page that is made for paper; any other is printed on A4. */
	sheet?: Paper | undefined;
}

/** Papers that schools have, as browsers call them. */
const PAPERS = ['A4', 'Letter'] as const;
type Paper = (typeof PAPERS)[number];

/** The PDF of the whole, one of each chapter but that on downloads, which offers them, and one of each handout on each paper. */
export async function printAll({ folder, copy, content, browser: executablePath }: ReleaseRequest): Promise<Made> {
	// Signals are for the command to handle; the browser ends with it.
	const handlers = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
	// Letters that are fitted to pixels stand apart in the text of a PDF: "9 9 9".
	const args = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'];
	const browser = await chromium.launch({ executablePath, args, ...handlers });
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

/** How many sides a PDF of ours has. */
export function countSides(pdf: Buffer): number {
	return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}

/** Prints a built page as a tagged PDF with bookmarks; only Chromium can. Head and foot of its sheets come from its styles. */
export async function printPdf(browser: Browser, { folder, file, site, sheet }: PdfRequest): Promise<Buffer> {
	// Without scripts the page is what everybody gets, with no controls that are of no use on paper.
	const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'light' });
	try {
		// For what hangs: a step on a busy machine may take long.
		context.setDefaultTimeout(300_000);
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

/** Waits for the page's own fonts, and has it set in them; a screen would leave late ones out. Runs on the page. */
async function waitForFonts(): Promise<void> {
	for (const face of document.fonts) face.display = 'block';
	await document.fonts.ready;
}

/** What a page needs to know of itself to be whole on paper. */
export interface PaperAddress {
	/** The folder's address in the browser, ending in a slash. */
	folderUrl: string;
	/** The site's address, ending in a slash, where it is known. */
	site: string | undefined;
	/** True for a page that is made for paper, and says there itself where it leads. */
	isSheet?: boolean | undefined;
}

/** Makes an open page ready for paper: opens what is closed, prints addresses, and leads links to the site, or nowhere if that is not known. */
export async function prepareForPaper(page: Page, address: PaperAddress): Promise<void> {
	// This function runs in the page: it may use nothing from outside.
	await page.evaluate(({ folderUrl, site, isSheet }) => {
		for (const details of document.querySelectorAll('details')) details.open = true;

		for (const link of document.querySelectorAll<HTMLAnchorElement | SVGAElement>('a[href]')) {
			const written = link.getAttribute('href')!;
			// A number is printed as it is dialled already.
			if (/^(#|tel:|sms:)/.test(written)) continue;
			const target = new URL(written, document.baseURI).href;
			const file = target.startsWith(folderUrl) ? target.slice(folderUrl.length) : undefined;
			if (file !== undefined && site === undefined) link.removeAttribute('href');
			if (file !== undefined && site !== undefined) link.setAttribute('href', site + file);
			const shown = file === undefined ? target : (site ?? '') + file;
			if (!isSheet && link instanceof HTMLElement && !link.textContent.includes(shown)) link.dataset.address = shown;
		}

		if (isSheet) return;
		const self = (site ?? '') + document.baseURI.split('#')[0]!.slice(folderUrl.length);
		for (const heading of document.querySelectorAll('main h2[id]')) {
			const line = document.createElement('p');
			line.className = 'paper-address';
			line.textContent = `${self}#${heading.id}`;
			(heading.closest('.heading') ?? heading).after(line);
		}
	}, address);
}
