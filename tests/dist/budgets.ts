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
	/** What a first visit may weigh, with fonts, in kilobytes: a promise, not a record. */
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

/** The most that must come before a page's text is painted, in kilobytes: one and a half round trips of 14. Styles, and HTML as far as the minute. */
export const BEFORE_TEXT = 21;

/**
 * The kinds of page; the first whose pattern fits a file has it. Whoever raises a figure says why in the commit. Tried, and without
 * a gain that could be measured: all styles in the page, letters only after the text, laying out the end of a page when it is near.
 */
export const KINDS: Readonly<Record<string, Kind>> = {
	home: {
		pages: /^index\.html$/,
		most: 55,
		recorded: { html: 18.9, css: 9.3, js: 3.2, fonts: 19.6, images: 0.2, requests: 8, elements: 1505 },
	},
	help: {
		pages: /^help\.html$/,
		most: 64,
		recorded: { html: 27.7, css: 9, js: 4.4, fonts: 24.4, images: 0.2, requests: 12, elements: 3579 },
	},
	'other languages': {
		pages: /^[a-z]{2}\/(index|help)\.html$/,
		most: 55,
		recorded: { html: 12, css: 9.2, js: 3.2, fonts: 24.7, images: 0.2, requests: 15, elements: 795 },
	},
	'easy to read': {
		pages: /^easy-read/,
		most: 58,
		recorded: { html: 20, css: 8.4, js: 3.2, fonts: 24.4, images: 0.2, requests: 10, elements: 2690 },
	},
	chart: {
		pages: /^(arguments|coalition|demands|numbers|timeline|words|safety-by-design\/where-it-stands)\.html$/,
		most: 80,
		recorded: { html: 37.4, css: 12, js: 8.2, fonts: 24.4, images: 0.2, requests: 12, elements: 4467 },
	},
	embed: {
		pages: /^embed\//,
		most: 80,
		recorded: { html: 17.5, css: 12, js: 8.2, fonts: 19.6, images: 0.2, requests: 10, elements: 1680 },
	},
	'list that is searched': {
		pages: /^sources\.html$/,
		most: 88,
		recorded: { html: 49.6, css: 7.9, js: 5.1, fonts: 24.4, images: 0.2, requests: 11, elements: 2450 },
	},
	sources: {
		pages: /^sources\//,
		most: 55,
		recorded: { html: 17.4, css: 7.9, js: 3.2, fonts: 24.4, images: 0.2, requests: 10, elements: 1780 },
	},
	teaching: {
		pages: /^(teach|questions)\.html$|^lessons\//,
		most: 58,
		recorded: { html: 15.3, css: 14.9, js: 3.7, fonts: 19.6, images: 0.2, requests: 12, elements: 1400 },
	},
	sheet: {
		pages: /^handouts/,
		most: 55,
		recorded: { html: 4.4, css: 9.1, js: 3.2, fonts: 19.6, images: 0.2, requests: 9, elements: 362 },
	},
	search: {
		pages: /^search\.html$/,
		most: 55,
		recorded: { html: 8.7, css: 8, js: 15.8, fonts: 19.6, images: 0.2, requests: 9, elements: 1060 },
	},
	'text with ways or tables': {
		pages: /^safety-by-design(\/encryption)?\.html$|^demands\//,
		most: 58,
		recorded: { html: 27.4, css: 8.9, js: 3.2, fonts: 19.6, images: 0.2, requests: 9, elements: 1900 },
	},
	text: {
		pages: /./,
		most: 55,
		recorded: { html: 23.4, css: 8.3, js: 3.2, fonts: 19.6, images: 0.2, requests: 8, elements: 2000 },
	},
};
