import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { listFiles } from '../build/read-pages.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { words } from '../words/words.ts';
import { checksum } from './archive.ts';
import type { Export } from './define-export.ts';

/** The page that offers the exports, from the site's root. */
export const DOWNLOADS_PAGE = 'downloads.html';
const { downloads } = words.exports;

/** A file of an export, as a reader gets it. */
export interface FoundFile {
	/** From the site's root. */
	file: string;
	bytes: number;
	/** In small hexadecimal letters. */
	sha256: string;
}

/** An export with what of it is there. */
export interface FoundExport {
	declared: Export;
	own: FoundFile | undefined;
	parts: FoundFile[];
}

/** What is there in a built folder of each export, whichever command made it. */
export function findExports(folder: string, exports: readonly Export[]): FoundExport[] {
	const files = listFiles(folder);
	const read = (file: string): FoundFile => {
		const content = readFileSync(join(folder, file));
		return { file, bytes: content.length, sha256: checksum(content) };
	};
	return exports.map((declared) => {
		const { file, parts } = declared;
		return {
			declared,
			own: existsSync(join(folder, file)) ? read(file) : undefined,
			parts: parts ? files.filter((one) => one.startsWith(parts.start)).map(read) : [],
		};
	});
}

/** The place that `Download.astro` leaves for an export. It holds no other `div`. */
const PLACE = /(<div class="download" data-form="([^"]+)">)[\s\S]*?(<\/div>)/g;

interface Whereabouts {
	/** True for the page inside an archive, which holds few other exports. */
	isCopy: boolean;
	/** The site's address, ending in a slash, where it is known. */
	address?: string | undefined;
}

/** Exports without a place on the page of downloads, and places of none. */
export function placeFaults(html: string, exports: readonly Export[]): string[] {
	const chapter = 'content/chapters/downloads.mdx';
	const ids = exports.map(({ id }) => id);
	const places = [...html.matchAll(PLACE)].map(([, , id]) => id!);
	return [
		...ids
			.filter((id) => !places.includes(id))
			.map((id) => `${chapter} does not offer the export "${id}": write a section with <Download form="${id}" />`),
		...places
			.filter((id) => !ids.includes(id))
			.map((id) => `${chapter}, <Download> form: "${id}" is no export: write one of ${ids.join(', ')}`),
	];
}

/** Fills the places of a page of downloads with the exports that are there. It may be filled again. */
export function fillDownloads(html: string, found: readonly FoundExport[], where: Whereabouts): string {
	return html.replace(PLACE, (place, start: string, id: string, end: string) => {
		const one = found.find(({ declared }) => declared.id === id);
		if (!one) return place;
		return start + (where.isCopy && !one.declared.inArchive ? pointTo(one, where) : offer(one, where)) + end;
	});
}

function offer({ declared, own, parts }: FoundExport, { isCopy }: Whereabouts): string {
	if (!own) return `<p>${downloads.notMade('<code>npm run release</code>')}</p>`;
	const { savedAs } = declared;
	// The page in the archive is older than the archive; a checksum of the one page would be true, but nobody needs it.
	const sum = isCopy ? '' : `<p class="small">${downloads.checksum(`<code>${own.sha256}</code>`)}</p>`;
	// Tablets and phones often have no “Save page as”. The file's name, like the others, tells nothing.
	const save = savedAs && !isCopy ? `<p><a href="${own.file}" download="${savedAs}">${downloads.save}</a></p>` : '';
	const items = parts.map((part) => `<li>${link(part, true)}</li>`).join('');
	const list = items && `<p>${declared.parts!.says}</p><ul>${items}</ul>`;
	return `<p>${link(own, savedAs === undefined)}</p>${save}${sum}${list}`;
}

function link({ file, bytes }: FoundFile, isDownload: boolean): string {
	return `<a href="${escapeHtml(file)}"${isDownload ? ' download' : ''}>${escapeHtml(posix.basename(file))}</a> (${downloads.size(bytes)})`;
}

function pointTo({ declared }: FoundExport, { address }: Whereabouts): string {
	const where = address
		? downloads.onSite((label) => `<a href="${escapeHtml(address)}${DOWNLOADS_PAGE}">${label}</a>`)
		: downloads.lookWhereGot;
	return `<p>${downloads.notInside(posix.basename(declared.file))} ${where}</p>`;
}
