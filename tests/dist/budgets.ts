/** What is counted of a page: kilobytes that a server sends, compressed with Brotli, how many files, how many elements. */
export interface Figures {
	html: number;
	css: number;
	js: number;
	/** Those that the characters of the page ask for, in each weight: the most that a browser loads. */
	fonts: number;
	/** Pictures, and one icon. */
	images: number;
	/** Files of the page, itself among them, before a reader does anything. */
	requests: number;
	elements: number;
}

/** Pages that readers use alike. */
interface Kind {
	pages: RegExp;
	/** What HTML, styles and scripts may weigh together, in kilobytes: a promise, not a record. */
	most: number;
	/** The most that any page of the kind had when this was last written. */
	recorded: Figures;
}

/**
 * How far a page may be above the record: what authors write may grow by a tenth before somebody looks, what all pages
 * pay for by a fiftieth, and no page asks for one file more unnoticed.
 */
export const ROOM: Figures = {
	html: 0.1,
	css: 0.02,
	js: 0.02,
	fonts: 0.02,
	images: 0.02,
	requests: 0,
	elements: 0.1,
};

/** The kinds of page; the first whose pattern fits a file has it. Whoever raises a figure says why in the commit. */
export const KINDS: Readonly<Record<string, Kind>> = {
	home: {
		pages: /^index\.html$/,
		most: 40,
		recorded: { html: 23.1, css: 9.9, js: 4.9, fonts: 22, images: 0.2, requests: 10, elements: 1976 },
	},
	help: {
		pages: /^help\.html$/,
		most: 40,
		recorded: { html: 23.7, css: 8.2, js: 6.3, fonts: 26.8, images: 0.2, requests: 12, elements: 3209 },
	},
	'easy to read': {
		pages: /^easy-read/,
		most: 40,
		recorded: { html: 17.2, css: 8.9, js: 4.9, fonts: 26.8, images: 0.2, requests: 12, elements: 2179 },
	},
	chart: {
		pages: /^(arguments|coalition|demands|numbers|timeline|safety-by-design\/where-it-stands)\.html$/,
		most: 60,
		recorded: { html: 36.5, css: 12.3, js: 10.6, fonts: 26.8, images: 0.2, requests: 14, elements: 4467 },
	},
	embed: {
		pages: /^embed\//,
		most: 40,
		recorded: { html: 17.1, css: 12.3, js: 10.1, fonts: 26.8, images: 0.2, requests: 12, elements: 1680 },
	},
	'list that is searched': {
		pages: /^(sources|catalogue)\.html$/,
		most: 65,
		recorded: { html: 48.7, css: 8.7, js: 7.4, fonts: 26.8, images: 0.2, requests: 13, elements: 2450 },
	},
	sources: {
		pages: /^sources\//,
		most: 40,
		recorded: { html: 24.4, css: 8.6, js: 4.9, fonts: 26.8, images: 0.2, requests: 12, elements: 2440 },
	},
	references: {
		pages: /^cite/,
		most: 40,
		recorded: { html: 15.7, css: 8.5, js: 5.5, fonts: 22, images: 0.2, requests: 11, elements: 2641 },
	},
	teaching: {
		pages: /^(teach|questions)\.html$|^lessons\//,
		most: 40,
		recorded: { html: 10.5, css: 9.5, js: 5.4, fonts: 22, images: 0.2, requests: 11, elements: 1441 },
	},
	sheet: {
		pages: /^handouts/,
		most: 40,
		recorded: { html: 3.3, css: 9.5, js: 4.9, fonts: 22, images: 0.2, requests: 10, elements: 362 },
	},
	search: {
		pages: /^search\.html$/,
		most: 40,
		recorded: { html: 11.9, css: 8.7, js: 16.3, fonts: 22, images: 0.2, requests: 11, elements: 1740 },
	},
	text: {
		pages: /./,
		most: 40,
		recorded: { html: 26.3, css: 8.2, js: 4.9, fonts: 22, images: 0.2, requests: 9, elements: 2360 },
	},
};
