import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BuiltPagesError } from '../publish/publish-folder.ts';
import { SUMS_FILE, listChecksums } from './checksums.ts';
import { DOWNLOADS_PAGE, fillDownloads, formatSize } from './downloads.ts';
import type { Copy } from './copy.ts';
import { DOWNLOADS_FOLDER, ONE_PAGE_FILE, formatFile, formatLimit } from '../model/export-formats.ts';
import { listExports, type ExportFile } from './list-exports.ts';
import type { EBookMaker } from './make-e-book.ts';
import { makeOnePage, onePageFaults } from './one-page.ts';
import { packSite } from './site-archive.ts';
import { writeFile } from './write-file.ts';

/**
 * Makes the exports from the pages of a built folder, into it, and fills its page of downloads. Throws a BuiltPagesError
 * if something in an export leads nowhere, or if an export has outgrown its limit.
 */
export async function makeExports(root: string, folder: string, copy: Copy, eBook: EBookMaker): Promise<void> {
	const bookReply = eBook.make({ folder, copy });
	const page = await makeOnePage(root, folder, copy);
	writeFile(folder, ONE_PAGE_FILE, page);
	writeFile(folder, formatFile('zip'), packSite(folder, copy));
	const { book, faults } = await bookReply;
	writeFile(folder, formatFile('epub'), book);

	const exported = listExports(folder);
	writeDownloads(folder, exported);
	const all = [...onePageFaults(page), ...faults, ...sizeFaults(exported)];
	if (all.length > 0) throw new BuiltPagesError(all);
}

/**
 * Writes what lies in a built folder's downloads onto its page of downloads, and the checksums beside it. Whoever adds
 * an export calls it again.
 */
export function writeDownloads(folder: string, exported: readonly ExportFile[] = listExports(folder)): void {
	const page = join(folder, DOWNLOADS_PAGE);
	if (existsSync(page)) writeFileSync(page, fillDownloads(readFileSync(page, 'utf8'), exported, { isCopy: false }));
	const downloads = join(folder, DOWNLOADS_FOLDER);
	writeFileSync(join(downloads, SUMS_FILE), listChecksums(downloads));
}

/** Exports that weigh more than they may, each with what can be done. */
export function sizeFaults(exported: readonly ExportFile[]): string[] {
	return exported.flatMap(({ id, file, bytes }) => {
		const limit = formatLimit(id);
		if (limit === undefined || bytes <= limit) return [];
		const remedy =
			id === 'page'
				? 'leave a chapter out of it with "onePage: false" in content/site.yaml'
				: 'make pictures or text smaller, or record why the limit may be higher';
		return [`${file} weighs ${formatSize(bytes)}, and may weigh ${formatSize(limit)}: ${remedy}`];
	});
}
