/**
 * What a page prints at the head and the foot of its sheets, as attributes of its root element. Their values are read by
 * `src/styles/foundation/print.css`, for readers who print and for the PDF files of a release alike.
 */
export interface PaperLines {
	/** The site's name, and the page's own title where it has one. */
	'data-paper-head': string;
	/** Where help is. */
	'data-paper-help': string;
	/** The page's address. */
	'data-paper-address': string;
}

/**
 * The lines at the head and the foot of a page's sheets.
 *
 * @param site the site's name
 * @param title the page's own title; left out where it is the site's name
 * @param file the page's file, from the site's root
 * @param address the site's address, ending in a slash, where it is known; without it files are named alone
 */
export function paperLines(site: string, title: string | undefined, file: string, address = ''): PaperLines {
	return {
		'data-paper-head': title === undefined || title === site ? site : `${site} · ${title}`,
		'data-paper-help': `Help and reporting: ${address}help.html`,
		'data-paper-address': `${address}${file}`,
	};
}
