import { inDanger, toTalk, type readShortHelp } from '../prose/short-help.ts';

/**
 * What a page prints at the head and the foot of its sheets, as attributes of its root element. Their values are read by
 * `src/site/styles/foundation/print.css`, for readers who print and for the PDF files of a release alike.
 */
export interface PaperLines {
	/** The site's name, and the page's own title where it has one. */
	'data-paper-head': string;
	/** Numbers to call, because nobody can follow a link on paper. */
	'data-paper-help': string;
	/** The page's whole address, if the site's is known; the name of a file would lead nowhere from paper. */
	'data-paper-address': string | undefined;
}

/** The numbers at the head of each sheet. Their words are those of the page's foot, so that they compress together. */
export function paperHelp(numbers: ReturnType<typeof readShortHelp>): string {
	return `In danger: ${inDanger(numbers)}. To talk: ${toTalk(numbers)}`;
}

/**
 * The lines at the head and the foot of a page's sheets.
 *
 * @param site the site's name
 * @param title the page's own title; left out where it is the site's name
 * @param help the numbers to call
 * @param file the page's file, from the site's root
 * @param address the site's address, ending in a slash, where it is known
 */
export function paperLines(
	site: string,
	title: string | undefined,
	help: string,
	file: string,
	address?: string,
): PaperLines {
	return {
		'data-paper-head': title === undefined || title === site ? site : `${site} · ${title}`,
		'data-paper-help': help,
		'data-paper-address': address && `${address}${file}`,
	};
}
