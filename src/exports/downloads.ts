import { posix } from 'node:path';
import { escapeHtml } from '../text/escape-html.ts';
import { FORMAT_IDS, ONE_PAGE_FILE, formatFile, type FormatId } from '../model/export-formats.ts';
import { HANDOUTS } from '../model/handouts.ts';
import { type ExportFile } from './list-exports.ts';

/** The page that offers the exports, from the site's root. */
export const DOWNLOADS_PAGE = 'downloads.html';

/** What stands in the place of an export where it is not to be had: in the other exports, and in a page not yet filled. */
export const NOT_HERE = 'It is not part of this copy: look where you got it.';

/** What stands in the place of an export in that export itself. */
export const THIS_IS_IT = 'This is what you are reading.';

/** What the one page is called where it is saved by its link. */
const SAVED_PAGE = 'explainer.html';

/** The place that `Download.astro` leaves for an export. It holds no other `div`. */
const PLACE = /(<div class="download" data-form="([a-z]+)">)[\s\S]*?(<\/div>)/g;

/** Where a page of downloads will stand. */
interface Whereabouts {
	/** True for the page inside an archive, which holds no other export. */
	isCopy: boolean;
	/** The site's address, ending in a slash, where it is known. */
	address?: string | undefined;
}

/**
 * Fills the places of a page of downloads with the exports that are there: link, size and checksum. It may be filled
 * again when more have been made.
 */
export function fillDownloads(html: string, exported: readonly ExportFile[], { isCopy, address }: Whereabouts): string {
	return html.replace(PLACE, (_, start: string, id: string, end: string) => {
		if (!isFormatId(id)) throw new Error(`${DOWNLOADS_PAGE} has a place for "${id}", which is no export`);
		const isHere = !isCopy || formatFile(id) === ONE_PAGE_FILE;
		return start + (isHere ? offer(id, exported, isCopy) : pointTo(id, address)) + end;
	});
}

function isFormatId(id: string): id is FormatId {
	return (FORMAT_IDS as string[]).includes(id);
}

function offer(id: FormatId, exported: readonly ExportFile[], isCopy: boolean): string {
	const found = exported.find((candidate) => candidate.id === id);
	if (!found)
		return '<p>This copy of the site was built without it. Whoever has the project’s files can make it: the command is <code>npm run release</code>.</p>';
	const parts = exported.filter((candidate) => candidate.id.startsWith(`${id}-`));
	const [own, handouts] = [false, true].map((isHandout) =>
		parts.filter((part) => part.id.startsWith(`${id}-${HANDOUTS}-`) === isHandout),
	) as [ExportFile[], ExportFile[]];
	const list = listOf(own) + (handouts.length > 0 ? `<p>Handouts, on A4 and US Letter:</p>${listOf(handouts)}` : '');
	// The page in the archive is older than the archive; a checksum of the one page would be true, but nobody needs it.
	const checksum = isCopy ? '' : `<p class="small">SHA-256: <code>${found.sha256}</code></p>`;
	// Tablets and phones often have no “Save page as”. The file's name, like the others, tells nothing.
	const save =
		found.file === ONE_PAGE_FILE && !isCopy
			? `<p><a href="${escapeHtml(found.file)}" download="${SAVED_PAGE}">Save it as a file</a></p>`
			: '';
	return `<p>${link(found)}</p>${save}${checksum}${list}`;
}

function listOf(parts: readonly ExportFile[]): string {
	return parts.length > 0 ? `<ul>${parts.map((part) => `<li>${link(part)}</li>`).join('')}</ul>` : '';
}

function link({ file, bytes }: ExportFile): string {
	const isPage = file === ONE_PAGE_FILE;
	return `<a href="${escapeHtml(file)}"${isPage ? '' : ' download'}>${escapeHtml(posix.basename(file))}</a> (${formatSize(bytes)})`;
}

function pointTo(id: FormatId, address: string | undefined): string {
	const name = posix.basename(formatFile(id));
	return address === undefined
		? `<p>${name} is not inside this copy. Look where you got this copy; its checksum stands in the file SHA256SUMS beside it there.</p>`
		: `<p>${name} is not inside this copy. It is on <a href="${escapeHtml(address)}${DOWNLOADS_PAGE}">the page of downloads on the site</a>.</p>`;
}

/** A size as readers are told it: megabytes of a million bytes, with one decimal. */
export function formatSize(bytes: number): string {
	return bytes < 100_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
