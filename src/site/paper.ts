/** What a page prints at the head and foot of its sheets, as attributes of its root, read by `src/site/styles/foundation/print.css`. */
export interface PaperLines {
	/** The site's name, and the page's own title where it has one. */
	'data-paper-head': string;
	/** Numbers to call, because nobody can follow a link on paper. */
	'data-paper-help': string;
	/** The page's whole address, if the site's is known; the name of a file would lead nowhere from paper. */
	'data-paper-address': string | undefined;
}

/** The lines at the head and the foot of a page's sheets, with the numbers to call; `address` is the site's, where it is known. */
export const paperLines = (
	site: string,
	title: string | undefined,
	help: string,
	file: string,
	address?: string,
): PaperLines => ({
	'data-paper-head': title === undefined || title === site ? site : `${site} · ${title}`,
	// No number is broken over two lines.
	'data-paper-help': help.replace(/(?<=\d) (?=\d)/g, '\u00a0'),
	'data-paper-address': address && `${address}${file}`,
});
