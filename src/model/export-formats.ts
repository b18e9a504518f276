/** The folder of the exports in the built site. It is itself no part of any export. */
export const DOWNLOADS_FOLDER = 'downloads';

/** The one page with everything. It stands among the pages, and is made from them. */
export const ONE_PAGE_FILE = 'all.html';

/** The files of references for programs that manage them, from the site's root. */
export const REFERENCE_FILES = ['references.bib', 'references.ris', 'references.json'] as const;
export type ReferenceFile = (typeof REFERENCE_FILES)[number];

/** A format that the whole site is offered in: what is known of it before it is made. */
export interface ExportFormat {
	/** Its name in addresses and tests: `zip`. */
	id: string;
	/** Its file, from the site's root. The names do not tell what it is about: others may see a list of downloads. */
	file: string;
	/** What readers call it. */
	title: string;
	/** Its IANA media type. */
	mediaType: string;
	/** What it may weigh, so that it fits where it is meant to go. */
	limitBytes?: number;
}

/** The formats there can be, in the order in which readers see them. */
export const EXPORT_FORMATS = [
	{ id: 'page', file: ONE_PAGE_FILE, title: 'One page', mediaType: 'text/html', limitBytes: 3_000_000 },
	{
		id: 'zip',
		file: `${DOWNLOADS_FOLDER}/explainer.zip`,
		title: 'The whole site',
		mediaType: 'application/zip',
		limitBytes: 5_000_000,
	},
	{
		id: 'epub',
		file: `${DOWNLOADS_FOLDER}/explainer.epub`,
		title: 'E-book',
		mediaType: 'application/epub+zip',
		limitBytes: 2_000_000,
	},
	{ id: 'pdf', file: `${DOWNLOADS_FOLDER}/explainer.pdf`, title: 'PDF of everything', mediaType: 'application/pdf' },
	{ id: 'zim', file: `${DOWNLOADS_FOLDER}/explainer.zim`, title: 'Archive for Kiwix', mediaType: 'application/x-zim' },
] as const satisfies readonly ExportFormat[];

/** The names of the formats of the whole. */
export const FORMAT_IDS = EXPORT_FORMATS.map(({ id }) => id);
export type FormatId = (typeof FORMAT_IDS)[number];

/** The file of a format, whether it is there or not. */
export function formatFile(id: FormatId): string {
	return EXPORT_FORMATS.find((format) => format.id === id)!.file;
}

/** What a format may weigh, in bytes; none where nothing is set. */
export function formatLimit(id: string): number | undefined {
	const format: ExportFormat | undefined = EXPORT_FORMATS.find((candidate) => candidate.id === id);
	return format?.limitBytes;
}
