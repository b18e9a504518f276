import type { SiteContent } from '../engine/site-content.ts';
import type { Copy } from '../engine/copy.ts';

/** The folder of the exports in the built site. It is itself no part of any export. */
export const DOWNLOADS_FOLDER = 'downloads';
/** The one page with everything. It stands among the pages, and is made from them. */
export const ONE_PAGE_FILE = 'all.html';

/** What an export is made from. */
export interface BuildRequest {
	root: string;
	/** The built folder, its links made relative, with the exports that come earlier in the list. */
	folder: string;
	copy: Copy;
	/** The whole list, for the page of downloads that the archive holds. */
	exports: readonly Export[];
}

/** What an export of a release is made from, besides. */
export interface ReleaseRequest extends BuildRequest {
	content: SiteContent;
	/** A folder to work in, which is not there yet. */
	work: string;
	browser: string;
}

/** An export that has been made. */
export interface Made {
	file: Uint8Array | string;
	/** What in it leads nowhere, or is otherwise not as it must be. */
	faults?: string[];
	/** The files beside it, from the site's root. */
	parts?: Record<string, Uint8Array>;
}

/** A form in which readers take the whole site away: all that is to be said of it, once. */
export type Export = {
	/** What a chapter calls it: `<Download form="zip" />`. */
	id: string;
	/** Its file, from the site's root. The names do not tell what it is about: others may see a list of downloads. */
	file: string;
	/** What it may weigh, so that it fits where it is meant to go. */
	limitBytes?: number;
	/** What the page of downloads offers beside it: how the paths begin, and a line before the list of them. */
	parts?: { start: string; says: string };
	/** For a page: what it is called where a reader saves it by its link. */
	savedAs?: string;
	/** True if the archive of the site holds it too. */
	inArchive?: true;
} & (
	| { madeBy: 'build'; make: (request: BuildRequest) => Promise<Made> }
	| { madeBy: 'release'; make: (request: ReleaseRequest) => Promise<Made> }
);

/** Declares an export. The code that makes it is loaded when it is called for. */
export function defineExport<const One extends Export>(one: One): One {
	return one;
}
